import java.io.IOException;
import java.util.*;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.facet.*;
import org.apache.lucene.facet.sortedset.*;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.util.BytesRef;

/** How facets are kept: all dimensions in one column (Lucene's default), or a column for each. */
enum FacetMethod {
    ONE, EACH;

    static final String[] DIMENSIONS = { "year", "province", "source", "official" };
    static final int LIMIT = 10;

    private String column(String dimension) { return this == ONE ? FacetsConfig.DEFAULT_INDEX_FIELD_NAME : "$facets_" + dimension; }

    /** What FacetsConfig.build would add, without its terms for drilling down: the fields themselves serve for that. */
    void add(Document document, String dimension, String value) {
        document.add(new SortedSetDocValuesField(column(dimension), new BytesRef(FacetsConfig.pathToString(dimension, new String[] { value }))));
    }

    Map<String, SortedSetDocValuesReaderState> open(IndexReader reader) throws IOException {
        Map<String, SortedSetDocValuesReaderState> states = new HashMap<>();
        for (String dimension : DIMENSIONS) {
            if (!states.containsKey(column(dimension))) states.put(column(dimension), new DefaultSortedSetDocValuesReaderState(reader, column(dimension)));
        }
        return states;
    }

    FacetResult[] count(Map<String, SortedSetDocValuesReaderState> states, FacetsCollector hits) throws IOException {
        FacetResult[] results = new FacetResult[DIMENSIONS.length];
        Facets facets = null;
        for (int i = 0; i < results.length; i++) {
            if (facets == null || this == EACH) facets = new SortedSetDocValuesFacetCounts(states.get(column(DIMENSIONS[i])), hits);
            results[i] = facets.getTopChildren(LIMIT, DIMENSIONS[i]);
        }
        return results;
    }
}
