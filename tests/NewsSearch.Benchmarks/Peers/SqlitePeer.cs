using Microsoft.Data.Sqlite;
using NewsSearch.Benchmarks.Corpus;

namespace NewsSearch.Benchmarks.Peers;

/// <summary>
/// SQLite's FTS5: a contentless table for the words, tables for the rest. Facets counted in SQL proved slower, so they are counted over columns held in
/// memory, which is the best one can do around SQLite from .NET.
/// </summary>
internal sealed class SqlitePeer : IPeer
{
    private const int Transaction = 50_000;

    public string Version
    {
        get
        {
            using var memory = new SqliteConnection("Data Source=:memory:");
            memory.Open();
            return "SQLite " + memory.ServerVersion;
        }
    }

    public async Task IndexAsync(CorpusReader corpus, string folder, int threads)
    {
        Directory.CreateDirectory(folder);
        using var connection = Connect(folder, "ReadWriteCreate");
        Execute(connection, "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL");
        Execute(connection, """
            CREATE TABLE article(id INTEGER PRIMARY KEY, date INT, source TEXT, stored BLOB);
            CREATE TABLE province(article INT, value TEXT, PRIMARY KEY(article, value)) WITHOUT ROWID;
            CREATE TABLE official(article INT, value TEXT, PRIMARY KEY(article, value)) WITHOUT ROWID;
            CREATE TABLE code(value TEXT, article INT, PRIMARY KEY(value, article)) WITHOUT ROWID;
            CREATE VIRTUAL TABLE words USING fts5(headline, body, content='', tokenize="unicode61 remove_diacritics 0 categories 'L* N* Co M*'");
            """);
        var transaction = connection.BeginTransaction();
        using var article = Insert(connection, "article VALUES($0, $1, $2, $3)", 4);
        using var province = Insert(connection, "province VALUES($0, $1)", 2);
        using var official = Insert(connection, "official VALUES($0, $1)", 2);
        using var code = Insert(connection, "code VALUES($0, $1)", 2);
        using var words = Insert(connection, "words(rowid, headline, body) VALUES($0, $1, $2)", 3);
        await foreach (var next in ReadAhead.Of(corpus, threads, article => article))
        {
            var row = next.Number + 1L;
            Run(article, transaction, row, next.Date, next.Source, next.Stored);
            foreach (var value in next.Provinces) Run(province, transaction, row, value);
            foreach (var value in next.People) Run(official, transaction, row, value);
            foreach (var value in next.Codes) Run(code, transaction, value, row);
            Run(words, transaction, row, string.Join(' ', next.Headline), string.Join(' ', next.Body));
            if (row % Transaction != 0) continue;
            transaction.Commit();
            transaction.Dispose();
            transaction = connection.BeginTransaction();
        }
        transaction.Commit();
        transaction.Dispose();
        Execute(connection, "PRAGMA wal_checkpoint(TRUNCATE)");
    }

    public IPeerIndex Open(string folder) => new SqliteIndex(folder);

    internal static SqliteConnection Connect(string folder, string mode = "ReadOnly")
    {
        var connection = new SqliteConnection($"Data Source={Path.Combine(folder, "archive.db")};Pooling=False;Mode={mode}");
        connection.Open();
        Execute(connection, "PRAGMA mmap_size=30000000000; PRAGMA cache_size=-262144; PRAGMA temp_store=MEMORY");
        return connection;
    }

    internal static SqliteCommand Command(SqliteConnection connection, string sql, int parameters)
    {
        var command = connection.CreateCommand();
#pragma warning disable CA2100 // the texts are constants of this folder
        command.CommandText = sql;
#pragma warning restore CA2100
        for (var i = 0; i < parameters; i++) command.Parameters.Add(new SqliteParameter { ParameterName = "$" + i });
        return command;
    }

    private static SqliteCommand Insert(SqliteConnection connection, string into, int parameters) => Command(connection, "INSERT INTO " + into, parameters);

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = Command(connection, sql, 0);
        command.ExecuteNonQuery();
    }

    private static void Run(SqliteCommand command, SqliteTransaction transaction, params ReadOnlySpan<object> values)
    {
        command.Transaction = transaction;
        for (var i = 0; i < values.Length; i++) command.Parameters[i].Value = values[i];
        command.ExecuteNonQuery();
    }
}
