namespace NewsSearch.Search;

/// <summary>Levenshtein distance with one-letter swaps counted once (optimal string alignment), in UTF-16 code units.</summary>
internal static class EditDistance
{
    /// <summary>The distance, or <paramref name="limit"/> when it is that or more.</summary>
    public static int Between(string left, string right, int limit)
    {
        if (Math.Abs(left.Length - right.Length) >= limit) return limit;
        var width = right.Length + 1;
        Span<int> before = stackalloc int[width], last = stackalloc int[width], row = stackalloc int[width];
        for (var j = 0; j < width; j++) last[j] = j;
        for (var i = 1; i <= left.Length; i++)
        {
            row[0] = i;
            var smallest = i;
            for (var j = 1; j < width; j++)
            {
                var cost = left[i - 1] == right[j - 1] ? 0 : 1;
                var value = Math.Min(Math.Min(row[j - 1] + 1, last[j] + 1), last[j - 1] + cost);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1]) value = Math.Min(value, before[j - 2] + 1);
                row[j] = value;
                smallest = Math.Min(smallest, value);
            }
            if (smallest >= limit) return limit;
            var spare = before;
            before = last;
            last = row;
            row = spare;
        }
        return Math.Min(last[right.Length], limit);
    }
}
