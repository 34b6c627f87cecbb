import java.io.*;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.*;
import java.util.*;
import java.util.concurrent.atomic.*;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.facet.*;
import org.apache.lucene.index.*;
import org.apache.lucene.search.*;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.util.Version;

/**
 * Apache Lucene 8 as a peer: index CORPUS FOLDER THREADS STORED FACETS MERGE, or serve FOLDER QUERIES FACETS with the line protocol of Peers/README.md.
 * STORED: text or headline. FACETS: one, each or columns. MERGE: true for a forceMerge to one segment.
 */
public final class LucenePeer {
    private static final int HITS = 10;
    /** On several threads queries are asked for so many nanoseconds, and each once at least. */
    private static final long LEAST_ON_THREADS = 500_000_000;

    private final IndexSearcher searcher;
    private final FacetMethod.Counter facets;
    private volatile long sink;

    public static void main(String[] args) throws Exception {
        FacetMethod facets = FacetMethod.valueOf(args[args[0].equals("index") ? 5 : 3].toUpperCase(Locale.ROOT));
        if (args[0].equals("index")) {
            long start = System.nanoTime();
            Indexing.run(Paths.get(args[1]), Paths.get(args[2]), Integer.parseInt(args[3]), args[4].equals("headline"), facets, Boolean.parseBoolean(args[6]));
            long cpu = ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
            System.out.println("{\"seconds\":" + (System.nanoTime() - start) / 1e9 + ",\"cpuSeconds\":" + cpu / 1e9 + "}");
        } else {
            serve(Paths.get(args[1]), Paths.get(args[2]), facets);
        }
    }

    private LucenePeer(Path folder, FacetMethod facets) throws IOException {
        searcher = new IndexSearcher(DirectoryReader.open(MMapDirectory.open(folder)));
        searcher.setSimilarity(new BM25Similarity());
        searcher.setQueryCache(null);
        this.facets = facets.open(searcher.getIndexReader());
    }

    private static void serve(Path folder, Path queries, FacetMethod facets) throws Exception {
        Map<String, List<Query>> classes = new LinkedHashMap<>();
        for (String line : Files.readAllLines(queries, StandardCharsets.UTF_8)) {
            String[] cells = line.split("\t", -1);
            classes.computeIfAbsent(cells[0], k -> new ArrayList<>()).add(query(cells));
        }
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, "UTF-8");
        long start = System.nanoTime();
        LucenePeer peer = new LucenePeer(folder, facets);
        long opened = System.nanoTime();
        peer.run(classes.values().iterator().next().get(0), true);
        long answered = System.nanoTime();
        out.println("{\"version\":\"Apache Lucene " + Version.LATEST + "\",\"openMs\":" + (opened - start) / 1e6 + ",\"firstMs\":" + (answered - opened) / 1e6
            + ",\"segments\":" + peer.searcher.getIndexReader().leaves().size() + "}");
        out.flush();

        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line; (line = in.readLine()) != null && !line.equals("quit"); ) {
            String[] words = line.split(" ");
            List<Query> list = classes.get(words[1]);
            list = list.subList(0, Math.min(list.size(), Integer.parseInt(words[2])));
            out.println(words[0].equals("run") ? peer.time(list, Integer.parseInt(words[3]), Boolean.parseBoolean(words[4]), Integer.parseInt(words[5]) % list.size()) : peer.answers(list));
            out.flush();
        }
    }

    private static Query query(String[] cells) {
        String[] terms = cells[1].split(" ");
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        switch (cells[0]) {
            case "phrase":
                return new PhraseQuery("body", terms);
            case "and2":
                for (String term : terms) all.add(new TermQuery(new Term("body", term)), BooleanClause.Occur.MUST);
                return all.build();
            case "or3":
                for (String term : terms) all.add(new TermQuery(new Term("body", term)), BooleanClause.Occur.SHOULD);
                return all.build();
            case "filter": {
                long from = Long.parseLong(cells[3]), to = Long.parseLong(cells[4]);
                all.add(new TermQuery(new Term("body", terms[0])), BooleanClause.Occur.MUST);
                all.add(new TermQuery(new Term("province", cells[2])), BooleanClause.Occur.FILTER);
                all.add(new IndexOrDocValuesQuery(LongPoint.newRangeQuery("date", from, to), NumericDocValuesField.newSlowRangeQuery("date", from, to)), BooleanClause.Occur.FILTER);
                return all.build();
            }
            default:
                return new TermQuery(new Term("body", terms[0]));
        }
    }

    private String time(List<Query> queries, int threads, boolean withStored, int first) throws Exception {
        double[] micros = new double[queries.size()];
        // A process just woken finds its caches full of others' work; what queries cost is asked of one at work.
        for (int i = micros.length - micros.length / 10; i < micros.length; i++) run(queries.get((first + i) % micros.length), withStored);
        AtomicInteger answered = new AtomicInteger(micros.length);
        long start = System.nanoTime();
        if (threads == 1) {
            for (int i = 0; i < micros.length; i++) timeOne(queries, (first + i) % micros.length, micros, withStored);
        } else {
            answered.set(0);
            AtomicInteger next = new AtomicInteger();
            Thread[] workers = new Thread[threads];
            for (int t = 0; t < threads; t++) {
                workers[t] = new Thread(() -> {
                    try {
                        for (int i; (i = next.getAndIncrement()) < micros.length || System.nanoTime() - start < LEAST_ON_THREADS; answered.incrementAndGet()) {
                            timeOne(queries, (first + i) % micros.length, micros, withStored);
                        }
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
                workers[t].start();
            }
            for (Thread worker : workers) worker.join();
        }
        return "{\"seconds\":" + (System.nanoTime() - start) / 1e9 + ",\"answered\":" + answered + ",\"micros\":" + Arrays.toString(micros) + "}";
    }

    private void timeOne(List<Query> queries, int i, double[] micros, boolean withStored) throws IOException {
        long start = System.nanoTime();
        run(queries.get(i), withStored);
        micros[i] = (System.nanoTime() - start) / 1e3;
    }

    /** Ten hits, with what was stored of them or as mere numbers, the exact total, four facets. */
    private FacetResult[] run(Query query, boolean withStored) throws IOException {
        FacetsCollector hits = new FacetsCollector();
        TopDocs top = FacetsCollector.search(searcher, query, HITS, hits);
        FacetResult[] counts = facets.count(hits);
        long seen = top.totalHits.value;
        for (ScoreDoc hit : top.scoreDocs) seen += withStored ? searcher.doc(hit.doc).getBinaryValue("text").length : hit.doc;
        sink = seen;
        return counts;
    }

    private String answers(List<Query> queries) throws IOException {
        StringBuilder totals = new StringBuilder(), counts = new StringBuilder();
        for (Query query : queries) {
            totals.append(totals.length() == 0 ? "" : ",").append(searcher.count(query));
            counts.append(counts.length() == 0 ? "\"" : ",\"");
            for (FacetResult result : run(query, true)) {
                if (result != null) for (LabelAndValue value : result.labelValues) counts.append(value.label).append('=').append(value.value).append(' ');
                counts.append("; ");
            }
            counts.append('"');
        }
        return "{\"totals\":[" + totals + "],\"facets\":[" + counts + "]}";
    }
}
