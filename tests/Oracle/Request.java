import java.util.*;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.*;

/**
 * One request, a line: skip, take, field to sort by or "-", "up" or "down", number of facets and their fields, number of filters, each: field, number of values of which one must
 * be there and these, number of values of which none may be there and these; then the query in prefix form:
 * term F T | phrase F slop n T@o… | prefix F T | fuzzy F T edits fixed | keyword F V | id T | range F a b | exists F | all n … | any n atLeast … | best n … | prefer … … | without … … | boost f … | constant f … |
 * everything | nothing.
 */
final class Request {
    final int skip, take;
    final String sortField;
    final List<String> facets;
    private final boolean down;
    private final List<Filter> filters = new ArrayList<>();
    private final Query query;
    private final Iterator<String> tokens;

    Request(String line) {
        tokens = Arrays.asList(line.split("\t", -1)).iterator();
        skip = number();
        take = number();
        String sort = tokens.next();
        sortField = sort.equals("-") ? null : sort;
        down = tokens.next().equals("down");
        facets = strings(number());
        for (int left = number(); left > 0; left--) filters.add(new Filter(tokens.next(), strings(number()), strings(number())));
        query = query();
    }

    /** Documents without the number come last either way. */
    Sort sort() {
        SortField field = new SortField(sortField, SortField.Type.LONG, down);
        field.setMissingValue(down ? Long.MIN_VALUE : Long.MAX_VALUE);
        return new Sort(field);
    }

    /** The query within every filter but that of a field. */
    Query filtered(String butField) {
        BooleanQuery.Builder all = new BooleanQuery.Builder().add(query, BooleanClause.Occur.MUST);
        boolean none = true;
        for (Filter filter : filters) {
            if (filter.field.equals(butField)) continue;
            none = false;
            if (!filter.any.isEmpty()) {
                BooleanQuery.Builder any = new BooleanQuery.Builder();
                for (String value : filter.any) any.add(new TermQuery(new Term(filter.field, value)), BooleanClause.Occur.SHOULD);
                all.add(any.build(), BooleanClause.Occur.FILTER);
            }
            for (String value : filter.none) all.add(new TermQuery(new Term(filter.field, value)), BooleanClause.Occur.MUST_NOT);
        }
        return none ? query : all.build();
    }

    private Query query() {
        String kind = tokens.next();
        switch (kind) {
            case "term": return new TermQuery(term());
            case "keyword": return new ConstantScoreQuery(new TermQuery(term()));
            case "prefix": return new PrefixQuery(term());
            case "fuzzy": {
                FuzzyQuery fuzzy = new FuzzyQuery(term(), number(), number(), FuzzyQuery.defaultMaxExpansions, true);
                fuzzy.setRewriteMethod(MultiTermQuery.CONSTANT_SCORE_REWRITE);
                return fuzzy;
            }
            case "range": return LongPoint.newRangeQuery(tokens.next(), Long.parseLong(tokens.next()), Long.parseLong(tokens.next()));
            case "exists": return new DocValuesFieldExistsQuery(tokens.next());
            case "id": return new ConstantScoreQuery(new TermQuery(new Term("id", tokens.next())));
            case "everything": return new MatchAllDocsQuery();
            case "nothing": return new MatchNoDocsQuery();
            case "boost": { float factor = Float.parseFloat(tokens.next()); return new BoostQuery(query(), factor); }
            case "constant": { float score = Float.parseFloat(tokens.next()); return new BoostQuery(new ConstantScoreQuery(query()), score); }
            case "best": return new DisjunctionMaxQuery(queries(number()), 0);
            case "phrase": {
                PhraseQuery.Builder phrase = new PhraseQuery.Builder();
                String field = tokens.next();
                phrase.setSlop(number());
                for (String token : strings(number())) {
                    int at = token.lastIndexOf('@');
                    phrase.add(new Term(field, token.substring(0, at)), Integer.parseInt(token.substring(at + 1)));
                }
                return phrase.build();
            }
            default: return bool(kind);
        }
    }

    private Query bool(String kind) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        switch (kind) {
            case "all":
                for (Query part : queries(number())) query.add(part, BooleanClause.Occur.MUST);
                break;
            case "any": {
                int parts = number();
                query.setMinimumNumberShouldMatch(number());
                for (Query part : queries(parts)) query.add(part, BooleanClause.Occur.SHOULD);
                break;
            }
            case "prefer":
                query.add(query(), BooleanClause.Occur.MUST).add(query(), BooleanClause.Occur.SHOULD);
                break;
            case "without":
                query.add(query(), BooleanClause.Occur.MUST).add(query(), BooleanClause.Occur.MUST_NOT);
                break;
            default: throw new IllegalArgumentException(kind);
        }
        return query.build();
    }

    private Term term() { return new Term(tokens.next(), tokens.next()); }

    private int number() { return Integer.parseInt(tokens.next()); }

    private List<String> strings(int count) {
        List<String> strings = new ArrayList<>();
        for (; count > 0; count--) strings.add(tokens.next());
        return strings;
    }

    private List<Query> queries(int count) {
        List<Query> parts = new ArrayList<>();
        for (; count > 0; count--) parts.add(query());
        return parts;
    }

    /** What is chosen in one field. */
    private static final class Filter {
        final String field;
        final List<String> any, none;

        Filter(String field, List<String> any, List<String> none) {
            this.field = field;
            this.any = any;
            this.none = none;
        }
    }
}
