using NewsSearch.Embedded.Storage;

namespace NewsSearch.Embedded.Segments;

/// <summary>Several neighbouring segments written as one, without their deleted documents and in the same order.</summary>
internal static class SegmentMerge
{
    // What was read of the sources is not needed again; mapped, it would count as memory of ours.
    private const long ForgetAfter = 32 << 20;

    /// <summary>Writes the file and waits until the disk has it.</summary>
    public static (int Documents, long Length, uint Checksum) Write(IIndexFiles files, string name, IReadOnlyList<(SegmentReader Segment, LiveDocuments Live)> sources, CancellationToken cancellation)
    {
        using var merged = new SegmentWriter(files, name);
        var maps = new int[sources.Count][];
        for (var s = 0; s < sources.Count; s++)
        {
            var (segment, live) = sources[s];
            maps[s] = new int[segment.Documents];
            foreach (var chunk in segment.Stored.Chunks())
            {
                cancellation.ThrowIfCancellationRequested();
                Documents(merged, segment, live, chunk, maps[s]);
            }
            segment.Forget();
        }
        merged.EndDocuments();
        foreach (var field in Fields(sources, SectionKind.Terms)) Texts(merged, sources, maps, field, cancellation);
        foreach (var field in Fields(sources, SectionKind.Values)) Keywords(merged, sources, maps, field, cancellation);
        foreach (var field in Fields(sources, SectionKind.Numbers)) Numbers(merged, sources, maps, field);
        var (length, checksum) = merged.Finish();
        return (merged.Documents, length, checksum);
    }

    // A chunk whose documents are all live is taken over as it is, neither unpacked nor packed.
    private static void Documents(SegmentWriter merged, SegmentReader segment, LiveDocuments live, StoredDocuments.Chunk chunk, int[] map)
    {
        var before = merged.Documents;
        for (var document = chunk.First; document < chunk.End; document++)
        {
            map[document] = live[document] ? merged.Documents : -1;
            if (map[document] >= 0) merged.AddDocument(segment.Ids[document], segment.Versions[document]);
        }
        if (merged.Documents - before == chunk.Count)
        {
            merged.Stored.Add(chunk);
            return;
        }
        for (var document = chunk.First; document < chunk.End; document++)
        {
            if (map[document] >= 0) merged.Stored.Add(segment.Stored.Read(document));
        }
    }

    private static IEnumerable<string> Fields(IReadOnlyList<(SegmentReader Segment, LiveDocuments Live)> sources, SectionKind kind) =>
        sources.SelectMany(s => s.Segment.Sections).Where(s => s.Kind == kind).Select(s => s.Field).Distinct().Order(StringComparer.Ordinal);

    private static void Texts(SegmentWriter merged, IReadOnlyList<(SegmentReader Segment, LiveDocuments Live)> sources, int[][] maps, string field, CancellationToken cancellation)
    {
        var lengths = new byte[merged.Documents];
        var dictionaries = new TermDictionary?[sources.Count];
        for (var s = 0; s < sources.Count; s++)
        {
            if ((dictionaries[s] = sources[s].Segment.Terms(field)) is null) continue;
            var own = sources[s].Segment.Lengths(field).Span;
            for (var document = 0; document < own.Length; document++)
            {
                if (maps[s][document] >= 0) lengths[maps[s][document]] = own[document];
            }
        }
        var has = new bool[merged.Documents];
        var writer = new TermWriter(merged, field, lengths);
        var forgotten = merged.Output.Position;
        for (var terms = new MergedTerms(dictionaries); terms.Next();)
        {
            cancellation.ThrowIfCancellationRequested();
            if (merged.Output.Position - forgotten > ForgetAfter)
            {
                foreach (var (segment, _) in sources) segment.Forget();
                forgotten = merged.Output.Position;
            }
            for (var i = 0; i < terms.Count; i++)
            {
                var (s, entry) = terms[i];
                var cursor = dictionaries[s]!.Postings(entry);
                var positions = dictionaries[s]!.Positions(entry, cursor);
                for (; cursor.Document != PostingsCursor.End; cursor.Advance(cursor.Document + 1))
                {
                    var document = maps[s][cursor.Document];
                    if (document < 0) continue;
                    has[document] = true;
                    writer.Add(document, positions.Read());
                }
            }
            writer.End(terms.Term);
        }
        writer.Finish(has.Count(h => h));
    }

    private static void Keywords(SegmentWriter merged, IReadOnlyList<(SegmentReader Segment, LiveDocuments Live)> sources, int[][] maps, string field, CancellationToken cancellation)
    {
        var dictionaries = sources.Select(s => s.Segment.Values(field)).ToArray();
        var ordinals = dictionaries.Select(d => new int[d?.Count ?? 0]).ToArray();
        var has = new bool[merged.Documents];
        var writer = new TermWriter(merged, field, null);
        for (var values = new MergedTerms(dictionaries); values.Next();)
        {
            cancellation.ThrowIfCancellationRequested();
            for (var i = 0; i < values.Count; i++)
            {
                var (s, entry) = values[i];
                ordinals[s][entry.Ordinal] = writer.Terms;
                for (var cursor = dictionaries[s]!.Postings(entry); cursor.Document != PostingsCursor.End; cursor.Advance(cursor.Document + 1))
                {
                    var document = maps[s][cursor.Document];
                    if (document < 0) continue;
                    has[document] = true;
                    writer.Add(document);
                }
            }
            writer.End(values.Term);
        }
        writer.Finish(has.Count(h => h));

        var starts = new int[merged.Documents + 1];
        var flat = new List<int>();
        var own = new List<int>();
        for (var s = 0; s < sources.Count; s++)
        {
            var column = sources[s].Segment.Ordinals(field);
            for (var document = 0; document < maps[s].Length; document++)
            {
                if (maps[s][document] < 0) continue;
                own.Clear();
                column?.Of(document, own);
                foreach (var ordinal in own) flat.Add(ordinals[s][ordinal]);
                starts[maps[s][document] + 1] = flat.Count;
            }
        }
        OrdinalWriter.Write(merged, field, starts, System.Runtime.InteropServices.CollectionsMarshal.AsSpan(flat), writer.Terms);
    }

    private static void Numbers(SegmentWriter merged, IReadOnlyList<(SegmentReader Segment, LiveDocuments Live)> sources, int[][] maps, string field)
    {
        var numbers = new NumberBuffer();
        for (var s = 0; s < sources.Count; s++)
        {
            if (sources[s].Segment.Numbers(field) is not { } column) continue;
            for (var document = 0; document < maps[s].Length; document++)
            {
                if (maps[s][document] >= 0 && column.Has(document)) numbers.Add(maps[s][document], column[document]);
            }
        }
        numbers.Write(merged, field);
    }
}
