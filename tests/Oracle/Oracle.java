import java.io.*;
import java.nio.charset.StandardCharsets;
import java.nio.file.*;
import java.util.*;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.document.*;
import org.apache.lucene.index.*;
import org.apache.lucene.search.*;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.*;
import org.apache.lucene.util.BytesRef;

/**
 * Answers queries with Lucene 8 over token streams given line by line, so that the engine of NewsSearch can be compared with it.
 *
 * Arguments: the file of documents, the file of queries. Fields within a line are separated by tabs.
 * Documents: id, then parts: "t", field, "term@position term@position …"; "k", field, value; "n", field, number. A line "commit" ends a segment.
 * Queries: how many hits, then the query in prefix form, a token a column: term F T | phrase F n T@o… | prefix F T | keyword F V | range F a b |
 * all n … | any n atLeast … | best n … | prefer … … | without … … | boost f … | constant f … | everything.
 * Answers: total, then id and score of each hit.
 */
public final class Oracle {
    public static void main(String[] args) throws IOException {
        IndexSearcher searcher = new IndexSearcher(DirectoryReader.open(index(Paths.get(args[0]))));
        searcher.setSimilarity(new BM25Similarity());
        searcher.setQueryCache(null);
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, "UTF-8");
        for (String line : Files.readAllLines(Paths.get(args[1]), StandardCharsets.UTF_8)) {
            Iterator<String> tokens = Arrays.asList(line.split("\t", -1)).iterator();
            int take = Integer.parseInt(tokens.next());
            TopScoreDocCollector collector = TopScoreDocCollector.create(take, Integer.MAX_VALUE);
            searcher.search(query(tokens), collector);
            TopDocs top = collector.topDocs();
            StringBuilder answer = new StringBuilder().append(top.totalHits.value);
            for (ScoreDoc hit : top.scoreDocs) answer.append('\t').append(searcher.doc(hit.doc).get("id")).append('\t').append(hit.score);
            out.println(answer);
        }
        out.flush();
    }

    private static Directory index(Path documents) throws IOException {
        Directory directory = new ByteBuffersDirectory();
        IndexWriterConfig config = new IndexWriterConfig().setSimilarity(new BM25Similarity()).setMergePolicy(NoMergePolicy.INSTANCE);
        try (IndexWriter writer = new IndexWriter(directory, config)) {
            for (String line : Files.readAllLines(documents, StandardCharsets.UTF_8)) {
                if (line.equals("commit")) {
                    writer.commit();
                    continue;
                }
                String[] columns = line.split("\t", -1);
                Document document = new Document();
                document.add(new StringField("id", columns[0], Field.Store.YES));
                for (int i = 1; i + 2 < columns.length; i += 3) {
                    String field = columns[i + 1], value = columns[i + 2];
                    if (columns[i].equals("t")) document.add(new TextField(field, new Given(value)));
                    else if (columns[i].equals("k")) document.add(new StringField(field, value, Field.Store.NO));
                    else document.add(new LongPoint(field, Long.parseLong(value)));
                }
                writer.addDocument(document);
            }
            writer.commit();
        }
        return directory;
    }

    private static Query query(Iterator<String> tokens) {
        String kind = tokens.next();
        switch (kind) {
            case "term": return new TermQuery(new Term(tokens.next(), tokens.next()));
            case "keyword": return new ConstantScoreQuery(new TermQuery(new Term(tokens.next(), tokens.next())));
            case "prefix": return new PrefixQuery(new Term(tokens.next(), tokens.next()));
            case "range": return LongPoint.newRangeQuery(tokens.next(), Long.parseLong(tokens.next()), Long.parseLong(tokens.next()));
            case "everything": return new MatchAllDocsQuery();
            case "boost": { float factor = Float.parseFloat(tokens.next()); return new BoostQuery(query(tokens), factor); }
            case "constant": { float score = Float.parseFloat(tokens.next()); return new BoostQuery(new ConstantScoreQuery(query(tokens)), score); }
            case "best": return new DisjunctionMaxQuery(queries(tokens, Integer.parseInt(tokens.next())), 0);
            case "phrase": {
                PhraseQuery.Builder phrase = new PhraseQuery.Builder();
                String field = tokens.next();
                for (int left = Integer.parseInt(tokens.next()); left > 0; left--) {
                    String token = tokens.next();
                    int at = token.lastIndexOf('@');
                    phrase.add(new Term(field, token.substring(0, at)), Integer.parseInt(token.substring(at + 1)));
                }
                return phrase.build();
            }
            default: return bool(kind, tokens);
        }
    }

    private static Query bool(String kind, Iterator<String> tokens) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        switch (kind) {
            case "all":
                for (Query part : queries(tokens, Integer.parseInt(tokens.next()))) query.add(part, BooleanClause.Occur.MUST);
                break;
            case "any": {
                int parts = Integer.parseInt(tokens.next());
                query.setMinimumNumberShouldMatch(Integer.parseInt(tokens.next()));
                for (Query part : queries(tokens, parts)) query.add(part, BooleanClause.Occur.SHOULD);
                break;
            }
            case "prefer":
                query.add(query(tokens), BooleanClause.Occur.MUST);
                query.add(query(tokens), BooleanClause.Occur.SHOULD);
                break;
            case "without":
                query.add(query(tokens), BooleanClause.Occur.MUST);
                query.add(query(tokens), BooleanClause.Occur.MUST_NOT);
                break;
            default: throw new IllegalArgumentException(kind);
        }
        return query.build();
    }

    private static List<Query> queries(Iterator<String> tokens, int count) {
        List<Query> parts = new ArrayList<>();
        for (; count > 0; count--) parts.add(query(tokens));
        return parts;
    }

    /** The tokens of one field, as they were given. */
    private static final class Given extends TokenStream {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
        private final String[] tokens;
        private int next;
        private int position = -1;

        Given(String tokens) { this.tokens = tokens.isEmpty() ? new String[0] : tokens.split(" "); }

        @Override public boolean incrementToken() {
            if (next == tokens.length) return false;
            clearAttributes();
            String token = tokens[next++];
            int at = token.lastIndexOf('@'), own = Integer.parseInt(token.substring(at + 1));
            term.setEmpty().append(token, 0, at);
            increment.setPositionIncrement(own - position);
            position = own;
            return true;
        }

        @Override public void reset() throws IOException {
            super.reset();
            next = 0;
            position = -1;
        }
    }
}
