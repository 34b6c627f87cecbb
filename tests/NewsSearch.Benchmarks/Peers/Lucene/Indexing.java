import java.io.IOException;
import java.nio.file.*;
import java.time.LocalDate;
import java.util.*;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.*;
import org.apache.lucene.index.*;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.util.BytesRef;

/** Writes the archive into an index, each thread with documents and fields of its own that it uses again. */
final class Indexing {
    /** Days between 0001-01-01, day 0 of .NET's DateOnly, and 1970-01-01. */
    static final int EPOCH = 719_162;

    static void run(Path file, Path folder, int threads, boolean onlyHeadline, FacetMethod facets, boolean merge) throws Exception {
        IndexWriterConfig config = new IndexWriterConfig().setSimilarity(new BM25Similarity()).setRAMBufferSizeMB(256).setUseCompoundFile(false)
            .setOpenMode(IndexWriterConfig.OpenMode.CREATE);
        try (Corpus corpus = new Corpus(file, onlyHeadline); IndexWriter writer = new IndexWriter(MMapDirectory.open(folder), config)) {
            if (threads == 1) {
                index(corpus, writer, facets);
            } else {
                List<Thread> workers = new ArrayList<>();
                for (int i = 0; i < threads; i++) {
                    Thread worker = new Thread(() -> {
                        try {
                            index(corpus, writer, facets);
                        } catch (IOException e) {
                            e.printStackTrace();
                            System.exit(1);
                        }
                    });
                    worker.start();
                    workers.add(worker);
                }
                for (Thread worker : workers) worker.join();
            }
            writer.commit();
            if (merge) {
                writer.forceMerge(1);
                writer.commit();
            }
        }
    }

    private static void index(Corpus corpus, IndexWriter writer, FacetMethod facets) throws IOException {
        Given headline = new Given(), body = new Given();
        Field id = new StringField("id", "", Field.Store.YES), text = new StoredField("text", new byte[0]);
        Field date = new LongPoint("date", 0), dateColumn = new NumericDocValuesField("date", 0);
        Field headlineField = new TextField("headline", headline), bodyField = new TextField("body", body);
        for (Corpus.Article article; (article = corpus.next()) != null; ) {
            id.setStringValue("a" + article.number);
            text.setBytesValue(article.stored());
            date.setLongValue(article.date);
            dateColumn.setLongValue(article.date);
            headline.tokens = article.headline;
            body.tokens = article.body;
            Document document = new Document();
            for (Field field : new Field[] { id, text, date, dateColumn, headlineField, bodyField }) document.add(field);
            String year = Integer.toString(LocalDate.ofEpochDay(article.date - EPOCH).getYear());
            add(document, facets, "year", Collections.singletonList(year));
            add(document, facets, "province", article.provinces);
            add(document, facets, "source", Collections.singletonList(article.source));
            add(document, facets, "official", article.people);
            for (String code : article.codes) document.add(new StringField("code", code, Field.Store.NO));
            writer.addDocument(document);
        }
    }

    private static void add(Document document, FacetMethod facets, String dimension, List<String> values) {
        for (String value : values) {
            document.add(new StringField(dimension, value, Field.Store.NO));
            facets.add(document, dimension, value);
        }
    }

    /** The tokens of one field, as they were given. */
    private static final class Given extends TokenStream {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        List<String> tokens;
        private int next;

        @Override public boolean incrementToken() {
            if (next == tokens.size()) return false;
            clearAttributes();
            term.append(tokens.get(next++));
            return true;
        }

        @Override public void reset() throws IOException {
            super.reset();
            next = 0;
        }
    }
}
