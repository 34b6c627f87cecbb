using NewsSearch.Embedded.Storage;

namespace NewsSearch.Embedded.Segments;

/// <summary>Whether a segment whose checksums are right makes sense: a fault of ours rather than of the disk.</summary>
internal static class SegmentVerification
{
    public static IReadOnlyList<string> Problems(SegmentReader segment, CancellationToken cancellation)
    {
        var problems = new List<string>();
        Try("documents", () => Documents(segment, cancellation));
        foreach (var section in segment.Sections)
        {
            switch (section.Kind)
            {
                case SectionKind.Terms: Try($"text field {section.Field}", () => Terms(segment.Terms(section.Field)!, segment, section.Field, cancellation)); break;
                case SectionKind.Values: Try($"keyword field {section.Field}", () => Values(segment, section.Field, cancellation)); break;
                case SectionKind.Numbers: Try($"number field {section.Field}", () => segment.Numbers(section.Field)); break;
                default: break;
            }
        }
        return problems;

        void Try(string part, Action verify)
        {
            try
            {
                verify();
            }
            catch (DamagedFileException e)
            {
                problems.Add($"{segment.Path}: {part}: {e.Message}");
            }
        }
    }

    private static void Documents(SegmentReader segment, CancellationToken cancellation)
    {
        for (var document = 0; document < segment.Documents; document++)
        {
            cancellation.ThrowIfCancellationRequested();
            segment.Stored.Read(document);
            if (document > 0 && segment.Ids[segment.Ids.Ordered(document - 1)].SequenceCompareTo(segment.Ids[segment.Ids.Ordered(document)]) > 0)
                throw new DamagedFileException("ids are out of order");
        }
    }

    private static void Terms(TermDictionary terms, SegmentReader segment, string field, CancellationToken cancellation)
    {
        if (segment.Lengths(field).Length != segment.Documents) throw new DamagedFileException("lengths are missing");
        Walk(terms, cancellation);
    }

    private static void Values(SegmentReader segment, string field, CancellationToken cancellation)
    {
        var column = segment.Ordinals(field) ?? throw new DamagedFileException("the column is missing");
        var dictionary = segment.Values(field)!;
        var expected = new long[dictionary.Count];
        var own = new List<int>();
        for (var document = 0; document < segment.Documents; document++)
        {
            column.Of(document, own);
            foreach (var ordinal in own) expected[ordinal]++;
        }
        var value = 0;
        Walk(dictionary, cancellation);
        var cursor = new TermCursor(dictionary);
        while (cursor.Next())
        {
            if (expected[value++] != cursor.Entry.Documents) throw new DamagedFileException("postings and column disagree");
        }
    }

    private static void Walk(TermDictionary terms, CancellationToken cancellation)
    {
        var cursor = new TermCursor(terms);
        byte[] previous = [];
        for (var count = 0; cursor.Next(); count++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (count > 0 && cursor.Term.SequenceCompareTo(previous) <= 0) throw new DamagedFileException("terms are out of order");
            previous = cursor.Term.ToArray();
            var last = -1;
            var postings = terms.Postings(cursor.Entry);
            var positions = terms.IsText ? terms.Positions(cursor.Entry, postings) : null;
            for (; postings.Document != PostingsCursor.End; postings.Advance(postings.Document + 1))
            {
                if (postings.Document <= last) throw new DamagedFileException("documents are out of order");
                last = postings.Document;
                positions?.Read();
            }
        }
    }
}
