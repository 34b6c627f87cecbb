using Microsoft.Data.Sqlite;
using NewsSearch.Benchmarks.Corpus;
using NewsSearch.Index;

namespace NewsSearch.Benchmarks.Peers;

/// <summary>The columns of the SQLite peer in memory, and its sessions.</summary>
internal sealed class SqliteIndex : IPeerIndex
{
    private readonly string _folder;
    private readonly int[] _dates;
    private readonly Column[] _columns;

    public SqliteIndex(string folder)
    {
        _folder = folder;
        using var connection = SqlitePeer.Connect(folder);
        var dates = Read(connection, "SELECT id, date FROM article ORDER BY id", r => r.GetInt32(1));
        _dates = [.. dates.Select(d => d.Value)];
        _columns =
        [
            Column.Of(_dates.Length, dates.Select(d => (d.Article, DateOnly.FromDayNumber(d.Value).Year.ToString()))),
            Column.Of(_dates.Length, Read(connection, "SELECT article, value FROM province ORDER BY article", r => r.GetString(1))),
            Column.Of(_dates.Length, Read(connection, "SELECT id, source FROM article ORDER BY id", r => r.GetString(1))),
            Column.Of(_dates.Length, Read(connection, "SELECT article, value FROM official ORDER BY article", r => r.GetString(1))),
        ];
    }

    public IPeerSession NewSession() => new Session(this);

    public void Dispose()
    {
    }

    private static List<(int Article, T Value)> Read<T>(SqliteConnection connection, string sql, Func<SqliteDataReader, T> value)
    {
        using var command = SqlitePeer.Command(connection, sql, 0);
        using var reader = command.ExecuteReader();
        List<(int, T)> rows = [];
        while (reader.Read()) rows.Add((reader.GetInt32(0) - 1, value(reader)));
        return rows;
    }

    /// <summary>The values of a field in order of code points, and which of them each article has.</summary>
    private sealed record Column(string[] Values, int[] Starts, int[] Ordinals)
    {
        public static Column Of(int articles, IEnumerable<(int Article, string Value)> rows)
        {
            var list = rows.ToList();
            string[] values = [.. list.Select(r => r.Value).Distinct().Order(StringComparer.Ordinal)];
            var ordinals = values.Select((value, i) => (value, i)).ToDictionary(v => v.value, v => v.i, StringComparer.Ordinal);
            var starts = new int[articles + 1];
            foreach (var (article, _) in list) starts[article + 1]++;
            for (var i = 0; i < articles; i++) starts[i + 1] += starts[i];
            return new(values, starts, [.. list.Select(r => ordinals[r.Value])]);
        }

        public ReadOnlySpan<int> this[int article] => Ordinals.AsSpan(Starts[article]..Starts[article + 1]);
    }

    private sealed class Session : IPeerSession
    {
        private readonly SqliteIndex _index;
        private readonly SqliteConnection _connection;
        private readonly SqliteCommand _match;
        private readonly SqliteCommand _stored;
        private readonly int[][] _counts;

        public Session(SqliteIndex index)
        {
            _index = index;
            _connection = SqlitePeer.Connect(index._folder);
            _match = SqlitePeer.Command(_connection, "SELECT rowid, rank FROM words WHERE words MATCH $0", 1);
            _stored = SqlitePeer.Command(_connection, "SELECT stored FROM article WHERE id = $0", 1);
            _counts = Array.ConvertAll(index._columns, c => new int[c.Values.Length]);
        }

        public Func<PeerAnswer> Prepare(PeerQuery query, bool withStored)
        {
            var match = "body:" + query.Class switch
            {
                "and2" => "(" + string.Join(" AND ", query.Terms) + ")",
                "or3" => "(" + string.Join(" OR ", query.Terms) + ")",
                _ => "\"" + string.Join(' ', query.Terms) + "\"",
            };
            var province = query.Province.Length == 0 ? -1 : Array.IndexOf(_index._columns[1].Values, query.Province);
            return () => Run(match, province, query, withStored);
        }

        public void Dispose()
        {
            _match.Dispose();
            _stored.Dispose();
            _connection.Dispose();
        }

        private PeerAnswer Run(string match, int province, PeerQuery query, bool withStored)
        {
            foreach (var counts in _counts) Array.Clear(counts);
            var total = 0;
            var best = new PriorityQueue<long, double>();
            _match.Parameters[0].Value = match;
            using (var reader = _match.ExecuteReader())
            {
                while (reader.Read())
                {
                    var article = reader.GetInt32(0) - 1;
                    if (province >= 0 && !(_index._columns[1][article].Contains(province) && _index._dates[article] >= query.From && _index._dates[article] <= query.To)) continue;
                    total++;
                    // FTS5 ranks the best lowest.
                    if (best.Count < PeerAnswer.Hits) best.Enqueue(article, -reader.GetDouble(1));
                    else best.EnqueueDequeue(article, -reader.GetDouble(1));
                    for (var i = 0; i < _counts.Length; i++)
                    {
                        foreach (var ordinal in _index._columns[i][article]) _counts[i][ordinal]++;
                    }
                }
            }
            while (withStored && best.TryDequeue(out var article, out _))
            {
                _stored.Parameters[0].Value = article + 1;
                _stored.ExecuteScalar();
            }
            return new(total, [.. _counts.Select((counts, i) => Top(counts, _index._columns[i].Values))]);
        }

        private static List<FacetCount> Top(int[] counts, string[] values) =>
            [.. Enumerable.Range(0, counts.Length).Where(i => counts[i] > 0).OrderByDescending(i => counts[i]).Take(PeerAnswer.Values).Select(i => new FacetCount(values[i], counts[i]))];
    }
}
