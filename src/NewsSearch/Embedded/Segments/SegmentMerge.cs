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
        using var merged = new SegmentWriter(files, name, sources.Sum(s => s.Live.Live), (int)sources.Sum(s => s.Segment.Ids.Length));
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
        foreach (var (kind, field) in Fields(sources))
        {
            if (kind == SectionKind.Terms) Texts(merged, sources, maps, field, cancellation);
            else if (kind == SectionKind.Values) Keywords(merged, sources, maps, field, cancellation);
            else Numbers(merged, sources, maps, field);
            foreach (var (segment, _) in sources) segment.Forget();
        }
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

    // Text fields, then keywords, then numbers, as their kinds are numbered.
    private static IEnumerable<(SectionKind Kind, string Field)> Fields(IReadOnlyList<(SegmentReader Segment, LiveDocuments Live)> sources) =>
        sources.SelectMany(s => s.Segment.Sections).Where(s => s.Kind is SectionKind.Terms or SectionKind.Values or SectionKind.Numbers)
            .Select(s => (s.Kind, s.Field)).Distinct().OrderBy(s => s.Kind).ThenBy(s => s.Field, StringComparer.Ordinal);

    private static void Texts(SegmentWriter merged, IReadOnlyList<(SegmentReader Segment, LiveDocuments Live)> sources, int[][] maps, string field, CancellationToken cancellation)
    {
        var lengths = new byte[merged.Documents];
        for (var s = 0; s < sources.Count; s++)
        {
            if (sources[s].Segment.Terms(field) is null) continue;
            var own = sources[s].Segment.Lengths(field).Span;
            for (var document = 0; document < own.Length; document++)
            {
                if (maps[s][document] >= 0) lengths[maps[s][document]] = own[document];
            }
        }
        Terms(merged, sources, maps, field, [.. sources.Select(s => s.Segment.Terms(field))], lengths, null, cancellation);
    }

    private static void Keywords(SegmentWriter merged, IReadOnlyList<(SegmentReader Segment, LiveDocuments Live)> sources, int[][] maps, string field, CancellationToken cancellation)
    {
        var dictionaries = sources.Select(s => s.Segment.Values(field)).ToArray();
        var ordinals = dictionaries.Select(d => new int[d?.Count ?? 0]).ToArray();
        var values = Terms(merged, sources, maps, field, dictionaries, null, ordinals, cancellation);
        var columns = sources.Select(s => s.Segment.Ordinals(field)).ToArray();
        OrdinalWriter.Write(merged, field, new MergedOrdinals(columns, maps, ordinals).Of, values);
    }

    /// <summary>Merges the terms of a field and their postings.</summary>
    /// <param name="lengths">As <see cref="TermWriter"/> takes them.</param>
    /// <param name="ordinals">To be filled, for each source, with what place each of its terms has in the merged dictionary; or null.</param>
    /// <returns>How many terms there are.</returns>
    private static int Terms(
        SegmentWriter merged, IReadOnlyList<(SegmentReader Segment, LiveDocuments Live)> sources, int[][] maps, string field, TermDictionary?[] dictionaries, byte[]? lengths, int[][]? ordinals,
        CancellationToken cancellation)
    {
        var writer = new TermWriter(merged, field, lengths);
        var postings = new PostingsCopy(writer, merged.Documents);
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
                if (ordinals is not null) ordinals[s][entry.Ordinal] = writer.Terms;
                postings.Add(dictionaries[s]!, entry, maps[s], sources[s].Live.Deleted > 0);
            }
            writer.End(terms.Term);
        }
        var documents = postings.CountLive();
        for (var s = 0; s < sources.Count; s++)
        {
            if (sources[s].Live.Deleted == 0) documents += dictionaries[s]?.Documents ?? 0;
        }
        writer.Finish(documents);
        return writer.Terms;
    }

    private static void Numbers(SegmentWriter merged, IReadOnlyList<(SegmentReader Segment, LiveDocuments Live)> sources, int[][] maps, string field)
    {
        var numbers = new NumberBuffer(merged.Documents);
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
