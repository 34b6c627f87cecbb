import java.io.IOException;
import java.util.*;
import org.apache.lucene.document.*;
import org.apache.lucene.facet.*;
import org.apache.lucene.facet.sortedset.*;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.util.BytesRef;

/** How facets are kept and counted: by Lucene's facet module over one column for all dimensions (its default) or a column for each, or by Columns. */
enum FacetMethod {
    ONE, EACH, COLUMNS;

    static final String[] DIMENSIONS = { "year", "province", "source", "official" };
    static final int LIMIT = 10;

    /** What FacetsConfig.build would add, without its terms for drilling down: the fields themselves serve for that. */
    void add(Document document, String dimension, String value) {
        if (this != COLUMNS) document.add(new SortedSetDocValuesField(column(dimension), new BytesRef(FacetsConfig.pathToString(dimension, new String[] { value }))));
        else if (Columns.isSingle(dimension)) document.add(new SortedDocValuesField(dimension, new BytesRef(value)));
        else document.add(new SortedSetDocValuesField(dimension, new BytesRef(value)));
    }

    Counter open(IndexReader reader) throws IOException {
        if (this == COLUMNS) return new Columns(reader);
        Map<String, SortedSetDocValuesReaderState> states = new HashMap<>();
        for (String dimension : DIMENSIONS) {
            if (!states.containsKey(column(dimension))) states.put(column(dimension), new DefaultSortedSetDocValuesReaderState(reader, column(dimension)));
        }
        return hits -> {
            FacetResult[] results = new FacetResult[DIMENSIONS.length];
            Facets facets = null;
            for (int i = 0; i < results.length; i++) {
                if (facets == null || this == EACH) facets = new SortedSetDocValuesFacetCounts(states.get(column(DIMENSIONS[i])), hits);
                results[i] = facets.getTopChildren(LIMIT, DIMENSIONS[i]);
            }
            return results;
        };
    }

    private String column(String dimension) { return this == ONE ? FacetsConfig.DEFAULT_INDEX_FIELD_NAME : "$facets_" + dimension; }

    interface Counter {
        /** The ten first values of each dimension, or null for a dimension without any. */
        FacetResult[] count(FacetsCollector hits) throws IOException;
    }
}
