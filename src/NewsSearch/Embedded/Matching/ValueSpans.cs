using System.Text;
using NewsSearch.Embedded.Segments;
using NewsSearch.Index;

namespace NewsSearch.Embedded.Matching;

/// <summary>Walks the values of a keyword field with the documents of each, for the lowest and highest of their numbers. Deleted documents do not count.</summary>
internal static class ValueSpans
{
    public static List<ValueSpan> Of(Snapshot snapshot, string field, string prefix, string number, CancellationToken cancellation)
    {
        List<ValueSpan> spans = [];
        var bytes = Encoding.UTF8.GetBytes(prefix);
        TermDictionary?[] dictionaries = [.. snapshot.Segments.Select(segment => segment.Reader.Values(field))];
        NumberColumn?[] numbers = [.. snapshot.Segments.Select(segment => segment.Reader.Numbers(number))];
        var values = new MergedTerms(dictionaries, bytes);
        while (values.Next())
        {
            cancellation.ThrowIfCancellationRequested();
            if (!values.Term.StartsWith(bytes)) break;
            var (count, first, last) = (0, long.MaxValue, long.MinValue);
            for (var i = 0; i < values.Count; i++)
            {
                var (segment, entry) = values[i];
                var (live, column) = (snapshot.Segments[segment].Live, numbers[segment]);
                for (var postings = dictionaries[segment]!.Postings(entry); postings.InBlock > 0; postings.NextBlock()) // an entry comes from its dictionary
                {
                    foreach (var document in postings.Block)
                    {
                        if (live?[document] == false) continue;
                        count++;
                        if (column?.Has(document) != true) continue;
                        first = Math.Min(first, column[document]);
                        last = Math.Max(last, column[document]);
                    }
                }
            }
            if (count == 0) continue;
            var text = Encoding.UTF8.GetString(values.Term);
            spans.Add(first > last ? new(text, count, null, null) : new(text, count, first, last));
        }
        return spans;
    }
}
