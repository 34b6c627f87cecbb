import java.io.*;
import java.nio.charset.StandardCharsets;
import java.nio.file.*;
import java.util.*;
import org.apache.lucene.document.*;
import org.apache.lucene.index.*;
import org.apache.lucene.search.*;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.*;
import org.apache.lucene.util.BytesRef;

/**
 * Answers requests with Lucene 8 over token streams given line by line, so that the engine of NewsSearch can be compared with it.
 *
 * Arguments: the file of changes, the file of requests, a folder for the index. Fields within a line are separated by tabs.
 * Changes: "write", id, then parts: "t", field, tokens as term@position separated by U+0002; "k", field, value; "n", field, number. "delete", id. "commit" ends a segment.
 * Requests: see Request.java. Answers: total, number of hits, id and score of each, then for each facet: field, number of values, value and count of each.
 */
public final class Oracle {
    private final IndexSearcher searcher;

    public static void main(String[] args) throws IOException {
        try (Directory directory = MMapDirectory.open(Paths.get(args[2]))) {
            index(Paths.get(args[0]), directory);
            Oracle oracle = new Oracle(new IndexSearcher(DirectoryReader.open(directory)));
            PrintStream out = new PrintStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)), false, "UTF-8");
            try (BufferedReader requests = Files.newBufferedReader(Paths.get(args[1]), StandardCharsets.UTF_8)) {
                for (String line; (line = requests.readLine()) != null; ) out.println(oracle.answer(new Request(line)));
            }
            out.flush();
        }
    }

    private Oracle(IndexSearcher searcher) {
        this.searcher = searcher;
        searcher.setSimilarity(new BM25Similarity());
        searcher.setQueryCache(null);
    }

    private static void index(Path changes, Directory directory) throws IOException {
        // Nothing is merged, so that deleted documents still count in the statistics, as they do with us until a merge.
        IndexWriterConfig config = new IndexWriterConfig().setSimilarity(new BM25Similarity()).setMergePolicy(NoMergePolicy.INSTANCE).setRAMBufferSizeMB(512);
        try (IndexWriter writer = new IndexWriter(directory, config); BufferedReader lines = Files.newBufferedReader(changes, StandardCharsets.UTF_8)) {
            for (String line; (line = lines.readLine()) != null; ) {
                String[] columns = line.split("\t", -1);
                if (columns[0].equals("commit")) writer.commit();
                else if (columns[0].equals("delete")) writer.deleteDocuments(new Term("id", columns[1]));
                else writer.updateDocument(new Term("id", columns[1]), document(columns));
            }
            writer.commit();
        }
    }

    private static Document document(String[] columns) {
        Document document = new Document();
        document.add(new StringField("id", columns[1], Field.Store.YES));
        for (int i = 2; i + 2 < columns.length; i += 3) {
            String field = columns[i + 1], value = columns[i + 2];
            switch (columns[i]) {
                case "t":
                    document.add(new TextField(field, new GivenTokens(value)));
                    break;
                case "k":
                    document.add(new StringField(field, value, Field.Store.NO));
                    document.add(new SortedSetDocValuesField(field, new BytesRef(value)));
                    break;
                default:
                    document.add(new LongPoint(field, Long.parseLong(value)));
                    document.add(new NumericDocValuesField(field, Long.parseLong(value)));
            }
        }
        return document;
    }

    private String answer(Request request) throws IOException {
        Query query = request.filtered(null);
        int last = Math.max(1, request.skip + request.take);
        TopDocs top;
        if (request.sortField == null) {
            TopScoreDocCollector collector = TopScoreDocCollector.create(last, Integer.MAX_VALUE);
            searcher.search(query, collector);
            top = collector.topDocs();
        } else {
            TopFieldCollector collector = TopFieldCollector.create(request.sort(), last, Integer.MAX_VALUE);
            searcher.search(query, collector);
            top = collector.topDocs();
        }
        int hits = Math.max(0, Math.min(top.scoreDocs.length - request.skip, request.take));
        StringBuilder answer = new StringBuilder().append(top.totalHits.value).append('\t').append(hits);
        for (int i = 0; i < hits; i++) {
            ScoreDoc hit = top.scoreDocs[request.skip + i];
            answer.append('\t').append(searcher.doc(hit.doc).get("id")).append('\t').append(request.sortField == null ? hit.score : 0);
        }
        for (String field : request.facets) {
            FacetCollector counts = new FacetCollector(field);
            searcher.search(request.filtered(field), counts);
            answer.append('\t').append(field).append('\t').append(counts.values.size());
            for (Map.Entry<String, int[]> value : counts.values.entrySet()) answer.append('\t').append(value.getKey()).append('\t').append(value.getValue()[0]);
        }
        return answer.toString();
    }

    /** Counts values the plainest way. */
    private static final class FacetCollector extends SimpleCollector {
        final Map<String, int[]> values = new TreeMap<>();
        private final String field;
        private SortedSetDocValues column;

        FacetCollector(String field) { this.field = field; }

        @Override protected void doSetNextReader(LeafReaderContext context) throws IOException { column = DocValues.getSortedSet(context.reader(), field); }

        @Override public void collect(int document) throws IOException {
            if (!column.advanceExact(document)) return;
            for (long ordinal; (ordinal = column.nextOrd()) != SortedSetDocValues.NO_MORE_ORDS; ) {
                values.computeIfAbsent(column.lookupOrd(ordinal).utf8ToString(), v -> new int[1])[0]++;
            }
        }

        @Override public ScoreMode scoreMode() { return ScoreMode.COMPLETE_NO_SCORES; }
    }
}
