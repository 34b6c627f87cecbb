import java.io.IOException;
import java.util.*;
import org.apache.lucene.facet.*;
import org.apache.lucene.index.*;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.LongValues;

/**
 * Counts facets by hand over plain doc values, which Lucene's facet module of this version does not do: single values without the loop for many, each segment
 * in ordinals of its own, mapped once at the end.
 */
final class Columns implements FacetMethod.Counter {
    private final IndexReader reader;
    private final Map<String, OrdinalMap> maps = new HashMap<>();
    private final Map<String, Integer> sizes = new HashMap<>();

    Columns(IndexReader reader) throws IOException {
        this.reader = reader;
        for (String dimension : FacetMethod.DIMENSIONS) {
            if (isSingle(dimension)) {
                SortedDocValues all = MultiDocValues.getSortedValues(reader, dimension);
                sizes.put(dimension, all.getValueCount());
                if (all instanceof MultiDocValues.MultiSortedDocValues) maps.put(dimension, ((MultiDocValues.MultiSortedDocValues) all).mapping);
            } else {
                SortedSetDocValues all = MultiDocValues.getSortedSetValues(reader, dimension);
                sizes.put(dimension, (int) all.getValueCount());
                if (all instanceof MultiDocValues.MultiSortedSetDocValues) maps.put(dimension, ((MultiDocValues.MultiSortedSetDocValues) all).mapping);
            }
        }
    }

    static boolean isSingle(String dimension) { return !dimension.equals("official") && !dimension.equals("province"); }

    @Override public FacetResult[] count(FacetsCollector hits) throws IOException {
        FacetResult[] results = new FacetResult[FacetMethod.DIMENSIONS.length];
        for (int i = 0; i < results.length; i++) results[i] = count(FacetMethod.DIMENSIONS[i], hits);
        return results;
    }

    private FacetResult count(String dimension, FacetsCollector hits) throws IOException {
        int[] counts = new int[sizes.get(dimension)];
        OrdinalMap map = maps.get(dimension);
        for (FacetsCollector.MatchingDocs segment : hits.getMatchingDocs()) {
            DocIdSetIterator documents = segment.bits.iterator();
            if (documents == null) continue;
            LongValues global = map == null ? LongValues.IDENTITY : map.getGlobalOrds(segment.context.ord);
            boolean isFew = map != null && segment.totalHits < counts.length / 10;
            int[] own = map == null || isFew ? counts : new int[counts.length];
            if (isSingle(dimension)) {
                SortedDocValues column = DocValues.getSorted(segment.context.reader(), dimension);
                for (int document; (document = documents.nextDoc()) != DocIdSetIterator.NO_MORE_DOCS; ) {
                    if (column.advanceExact(document)) own[isFew ? (int) global.get(column.ordValue()) : column.ordValue()]++;
                }
            } else {
                SortedSetDocValues column = DocValues.getSortedSet(segment.context.reader(), dimension);
                SortedDocValues single = DocValues.unwrapSingleton(column);
                for (int document; (document = documents.nextDoc()) != DocIdSetIterator.NO_MORE_DOCS; ) {
                    if (single != null) {
                        if (single.advanceExact(document)) own[isFew ? (int) global.get(single.ordValue()) : single.ordValue()]++;
                    } else if (column.advanceExact(document)) {
                        for (long ordinal; (ordinal = column.nextOrd()) != SortedSetDocValues.NO_MORE_ORDS; ) own[isFew ? (int) global.get(ordinal) : (int) ordinal]++;
                    }
                }
            }
            if (own != counts) {
                for (int ordinal = 0; ordinal < own.length; ordinal++) if (own[ordinal] > 0) counts[(int) global.get(ordinal)] += own[ordinal];
            }
        }
        return top(dimension, counts);
    }

    private FacetResult top(String dimension, int[] counts) throws IOException {
        // The count above, the ordinal turned about below, so that of equal counts the first value is greater.
        PriorityQueue<Long> best = new PriorityQueue<>(FacetMethod.LIMIT + 1);
        for (int ordinal = 0; ordinal < counts.length; ordinal++) {
            if (counts[ordinal] == 0) continue;
            long key = (long) counts[ordinal] << 32 | (Integer.MAX_VALUE - ordinal);
            if (best.size() == FacetMethod.LIMIT) {
                if (key < best.peek()) continue;
                best.poll();
            }
            best.add(key);
        }
        LabelAndValue[] values = new LabelAndValue[best.size()];
        for (int i = values.length - 1; i >= 0; i--) {
            long key = best.poll();
            values[i] = new LabelAndValue(label(dimension, Integer.MAX_VALUE - (int) key), (int) (key >>> 32));
        }
        return values.length == 0 ? null : new FacetResult(dimension, new String[0], 0, values, values.length);
    }

    private String label(String dimension, int ordinal) throws IOException {
        OrdinalMap map = maps.get(dimension);
        LeafReader segment = reader.leaves().get(map == null ? 0 : map.getFirstSegmentNumber(ordinal)).reader();
        long own = map == null ? ordinal : map.getFirstSegmentOrd(ordinal);
        return isSingle(dimension) ? DocValues.getSorted(segment, dimension).lookupOrd((int) own).utf8ToString() : DocValues.getSortedSet(segment, dimension).lookupOrd(own).utf8ToString();
    }
}
