using System.Collections.Concurrent;
using NewsSearch.Entities;
using NewsSearch.Index;
using NewsSearch.Search.Codes;

namespace NewsSearch.Search.Catalogues;

/// <summary>
/// Every value of a facet at one commit with its articles and their time: what an index page searches and sorts. Made for 100,000 values: looking for a
/// part of a name reads all names once, a sorted order is made when first asked for. Immutable but for those orders; safe for any number of threads.
/// </summary>
internal sealed class Catalogue
{
    private const char BetweenNames = '\n';

    private readonly string _facet;
    private readonly ValueSpan[] _values;
    private readonly string[] _keys;
    private readonly ConcurrentDictionary<string, Lazy<int[]>> _orders = new(StringComparer.Ordinal);

    /// <param name="facet">The facet.</param>
    /// <param name="values">Its values, the number being a day.</param>
    /// <param name="namesOf">Every name of a value.</param>
    public Catalogue(string facet, IReadOnlyList<ValueSpan> values, Func<string, IEnumerable<string>> namesOf)
    {
        _facet = facet;
        _values = [.. values];
        _keys = [.. _values.Select(value => string.Join(BetweenNames, namesOf(value.Value).Prepend(value.Value).Select(KeyOf).Distinct(StringComparer.Ordinal)))];
    }

    /// <summary>The lines asked for, as places for <see cref="this[int]"/>, and how many fit.</summary>
    /// <param name="request">What is asked; its facet is not looked at.</param>
    /// <param name="labels">Names in the reader's language.</param>
    /// <param name="language">That language, for the order of names.</param>
    /// <param name="meant">Values that are meant by what is looked for, however they are written: people whose names sound so, the code that is typed.</param>
    public (IReadOnlyList<int> Places, int Total) Find(CatalogueRequest request, Labels labels, string language, IReadOnlyCollection<string> meant)
    {
        var order = OrderOf(request.Order, labels, language);
        var wanted = KeyOf(request.Text);
        var skip = (Math.Max(1L, request.Page) - 1) * request.Size;
        if (wanted.Length == 0 && request.Prefix.Length == 0 && string.IsNullOrWhiteSpace(request.Text))
            return ([.. order.Skip((int)Math.Min(skip, order.Length)).Take(request.Size)], order.Length);

        List<int> places = [];
        var total = 0;
        foreach (var place in order)
        {
            if (!Fits(place, wanted, request, meant)) continue;
            if (total >= skip && places.Count < request.Size) places.Add(place);
            total++;
        }
        return (places, total);
    }

    public int Count => _values.Length;

    public ValueSpan this[int place] => _values[place];

    private string KeyOf(string name) => _facet is Facets.Code ? CodeKey.Of(name) : FoldedText.Key(name);

    private bool Fits(int place, string wanted, CatalogueRequest request, IReadOnlyCollection<string> meant)
    {
        var value = _values[place].Value;
        if (!value.StartsWith(request.Prefix, StringComparison.Ordinal)) return false;
        if (wanted.Length == 0) return string.IsNullOrWhiteSpace(request.Text);
        return _keys[place].Contains(wanted, StringComparison.Ordinal) || meant.Contains(value);
    }

    private int[] OrderOf(CatalogueOrder order, Labels labels, string language) => order switch
    {
        CatalogueOrder.Name => Sorted("name " + language, () => ByName(labels)),
        CatalogueOrder.Latest => Sorted("latest", () => [.. Places.OrderByDescending(place => _values[place].Last ?? long.MinValue).ThenByDescending(place => _values[place].Count)]),
        _ => Sorted("count", () => [.. Places.OrderByDescending(place => _values[place].Count).ThenByDescending(place => _values[place].Last ?? long.MinValue)]),
    };

    // Years and codes sort by themselves: 9-CT/TW before 27-CT/TW, the newest year first.
    private int[] ByName(Labels labels)
    {
        if (_facet is Facets.Year) return [.. Places.Reverse()];
        if (_facet is Facets.Code) return [.. Places.OrderBy(place => LeadingNumber(_values[place].Value)).ThenBy(place => place)];
        var keys = Array.ConvertAll(_values, value => DictionaryOrder.KeyOf(labels.Of(_facet, value.Value)));
        int[] places = [.. Places];
        Array.Sort(keys, places, StringComparer.Ordinal);
        return places;
    }

    private IEnumerable<int> Places => Enumerable.Range(0, _values.Length);

    private int[] Sorted(string key, Func<int[]> sort) => _orders.GetOrAdd(key, _ => new Lazy<int[]>(sort)).Value;

    private static long LeadingNumber(string code)
    {
        var length = 0;
        while (length < code.Length && length < 12 && char.IsAsciiDigit(code[length])) length++;
        return length == 0 ? long.MaxValue : long.Parse(code.AsSpan(0, length), System.Globalization.CultureInfo.InvariantCulture);
    }
}
