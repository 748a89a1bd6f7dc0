using System.Diagnostics;
using Microsoft.Data.Sqlite;
using Plan.Sdk.Extensibility;
using Plan.Sdk.Plugins.Brokers;

namespace Plan.Sdk.Plugins.Tests.Brokers;

public sealed class SqliteBrokerTests : IAsyncDisposable
{
    private const string Endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) AS c FROM n";
    private readonly TemporaryFolder folder = new();
    private readonly LogLines log = new();
    private readonly string file;
    private readonly SqlBroker broker;

    public SqliteBrokerTests()
    {
        file = Path.Combine(folder.Path, "Số liệu; y tế.db");
        Execute("""
            CREATE TABLE chi_so (don_vi TEXT, ky VARCHAR(10), tu_so INTEGER, ty_le REAL, ngay DATE, xong BOOLEAN, ghi_chu);
            INSERT INTO chi_so VALUES
              ('thon-1', '2026-Q1', 40, 0.1, '2026-03-31', 1, NULL),
              ('thon-2', '2026-Q1', NULL, NULL, NULL, NULL, NULL),
              ('thon-3', '2026-Q2', 9007199254740993, 12.5, '2024-02-29', 0, NULL);
            """);
        broker = Broker(new SqliteGrant("y-te", ["plan.sql"], file), new SqliteGrant("khac", ["plan.khac"], file));
    }

    public async ValueTask DisposeAsync()
    {
        await broker.DisposeAsync();
        folder.Dispose();
    }

    [Fact]
    public async Task Query_OfDeclaredColumns_GivesCellsOfTheirTypes() => Pages.Print(await AskAsync("SELECT don_vi, tu_so, ty_le, ngay, xong, ghi_chu FROM chi_so ORDER BY don_vi")).ShouldBe("""
        don_vi: Text | tu_so: Number | ty_le: Number | ngay: Date | xong: Boolean | ghi_chu: Text
        'thon-1' | 40 | 0.1 | 2026-03-31 | True | -
        'thon-2' | - | - | - | - | -
        'thon-3' | 9007199254740993 | 12.5 | 2024-02-29 | False | -
        """);

    [Fact]
    public async Task Query_OfExpressions_GivesWhatTheCellsAre() => Pages.Print(await AskAsync("SELECT 1 AS a, 'x' AS b, 1.0 / 3 AS c, NULL AS d, 0.1 + 0.2 AS e, -1e-12 AS g")).ShouldBe("""
        a: Number | b: Text | c: Number | d: Text | e: Number | g: Number
        1 | 'x' | 0.333333333 | - | 0.3 | 0
        """);

    [Fact]
    public async Task Query_OfLettersTypedApart_ComposesThem() =>
        Pages.Print(await AskAsync("SELECT 'Hu\u031bo\u031bng' AS \"to\u0302\u0309\"")).ShouldBe("tổ: Text\n'Hương'");

    [Fact]
    public async Task Parameters_AreValuesAndNeverText()
    {
        SqlParameter[] values =
        [
            new("ten", "x'; DROP TABLE chi_so; --"), new("so", 12.5m), new("nguyen", 9007199254740993m), new("ngay", new DateOnly(2026, 3, 31)), new("dung", true), new("khong", null), new("thua", "-"),
        ];

        Pages.Print(await AskAsync("SELECT @ten AS a, :so AS b, $nguyen AS c, @ngay AS d, @dung AS e, @khong AS f", values)).ShouldBe("""
            a: Text | b: Number | c: Number | d: Text | e: Number | f: Text
            'x'; DROP TABLE chi_so; --' | 12.5 | 9007199254740993 | '2026-03-31' | 1 | -
            """);
        (await AskAsync("SELECT count(*) AS n FROM chi_so WHERE don_vi = @ten OR ky = @ten", values)).Rows[0][0].ShouldBe(0m);
        (await AskAsync("SELECT count(*) AS n FROM chi_so")).Rows[0][0].ShouldBe(3m);
    }

    [Theory]
    [InlineData("DELETE FROM chi_so")]
    [InlineData("WITH x AS (SELECT 1) DELETE FROM chi_so")]
    [InlineData("WITH x AS (SELECT 1) INSERT INTO chi_so(don_vi) SELECT * FROM x RETURNING don_vi")]
    [InlineData("UPDATE chi_so SET ky = ''")]
    [InlineData("CREATE TEMP TABLE t(x)")]
    [InlineData("ATTACH DATABASE '/etc/passwd' AS p")]
    [InlineData("PRAGMA query_only = 0")]
    [InlineData("PRAGMA table_info(chi_so)")]
    [InlineData("SELECT * FROM pragma_database_list")]
    [InlineData("SELECT load_extension('/tmp/x.so')")]
    [InlineData("VACUUM INTO '/tmp/plan-sdk-copy.db'")]
    [InlineData("BEGIN")]
    [InlineData("SELECT 1 AS a; SELECT 2 AS b")]
    [InlineData("SELECT 1 AS a; DROP TABLE chi_so")]
    [InlineData("SELECT 1 AS a;;/* x */; DELETE FROM chi_so")]
    [InlineData("/* SELECT */ DELETE FROM chi_so")]
    [InlineData("-- SELECT\nDELETE FROM chi_so")]
    [InlineData("")]
    [InlineData("  -- nothing")]
    [InlineData("SELECT 1 AS a\0; DROP TABLE chi_so")]
    public async Task Statement_ThatDoesNotOnlyRead_IsRefused(string text)
    {
        (await FaultAsync(text)).ShouldContain("(PLAN9504)");

        Convert.ToInt32(Execute("SELECT count(*) FROM chi_so")).ShouldBe(3);
    }

    [Theory]
    [InlineData("SELECT 1 AS a;")]
    [InlineData("SELECT 1 AS a ; -- hết\n /* x */ ;")]
    [InlineData("/* câu */ -- một\n(SELECT 1 AS a)", "PLAN9505")]
    [InlineData("VALUES (1)")]
    [InlineData("WITH x(a) AS (VALUES (1)) SELECT a FROM x")]
    public async Task Statement_ThatReads_IsTaken(string text, string? code = null)
    {
        if (code is null) (await AskAsync(text)).Rows[0][0].ShouldBe(1m);
        else (await FaultAsync(text)).ShouldContain(code);
    }

    [Theory]
    [InlineData("SELECT x AS a FROM (SELECT 1 AS x UNION ALL SELECT 'hai')", "PLAN9508", "“a”", "dòng 2", "là số nhưng ở dòng 2 là chữ")]
    [InlineData("SELECT x AS a FROM (SELECT 'một' AS x UNION ALL SELECT 2)", "PLAN9508", "dòng 2")]
    [InlineData("SELECT don_vi || '' AS a, x'00ff' AS b FROM chi_so", "PLAN9510", "“b”", "BLOB")]
    [InlineData("SELECT 9e999 AS a", "PLAN9509")]
    [InlineData("SELECT 1e30 AS a", "PLAN9509")]
    [InlineData("SELECT 1 AS a, 2 AS a", "PLAN9511", "“a”")]
    [InlineData("SELECT 1 AS \"\"", "PLAN9511")]
    [InlineData("SELECT @thieu AS a", "PLAN9512", "@thieu", "@ky")]
    [InlineData("SELECT ? AS a", "PLAN9512")]
    [InlineData("SELECT cot FROM chi_so", "PLAN9505", "no such column: cot")]
    [InlineData("SELECT a FROM bang", "PLAN9505", "no such table: bang")]
    [InlineData("SELECT 1 AS FROM", "PLAN9505", "syntax error")]
    [InlineData("SELECT hex(zeroblob(1000000)) AS a", "PLAN9507")]
    [InlineData("SELECT substr(hex(zeroblob(60000)), 1, 65537) AS a", "PLAN9507")]
    [InlineData("SELECT char(0) AS a", "PLAN9508", "nhị phân")]
    public async Task Query_OfUnusableCells_IsTold(string text, params string[] words)
    {
        var told = await FaultAsync(text, [new("ky", "2026-Q1")]);

        foreach (var word in words) told.ShouldContain(word);
        told.ShouldNotContain(folder.Path);
    }

    [Theory]
    [InlineData("ngay", "'31/3/2026'", "không phải ngày dạng 2026-03-31")]
    [InlineData("ngay", "46112", "là số")]
    [InlineData("xong", "2", "số khác 0 và 1")]
    [InlineData("xong", "'có'", "là chữ")]
    [InlineData("tu_so", "'12,5'", "là chữ")]
    [InlineData("tu_so", "''", "là chữ")]
    public async Task Cell_OfOtherKindThanItsColumn_IsToldByRow(string column, string value, string words)
    {
        Execute($"UPDATE chi_so SET {column} = {value} WHERE don_vi = 'thon-3'");

        var told = await FaultAsync($"SELECT don_vi, {column} FROM chi_so ORDER BY don_vi");

        told.ShouldContain($"cột “{column}”");
        told.ShouldContain("dòng 3");
        told.ShouldContain(words);
    }

    [Fact]
    public async Task Rows_UpToTheCap_AreGiven_AndWithOneMoreNone()
    {
        var query = Query("SELECT don_vi FROM chi_so") with { MostRows = 3 };

        (await broker.QueryAsync(query, default)).Rows.Count.ShouldBe(3);
        (await FaultAsync(query with { MostRows = 2 })).ShouldContain("(PLAN9506)");
    }

    [Fact]
    public async Task Query_ThatGivesTooMuchInAll_IsTold() =>
        (await FaultAsync("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 2000) SELECT i, hex(zeroblob(5000)) AS x FROM n")).ShouldContain("(PLAN9507)");

    [Theory]
    [InlineData(Endless)]
    [InlineData("SELECT count(*) AS c FROM chi_so a, chi_so b, chi_so c, chi_so d, chi_so e, chi_so f, chi_so g, chi_so h, chi_so i, chi_so j, chi_so k, chi_so l, chi_so m, chi_so n, chi_so o, chi_so p, chi_so q, chi_so r")]
    [InlineData("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 100000000) SELECT i FROM n ORDER BY -i")]
    public async Task Query_ThatTakesTooLong_IsInterruptedAtItsDeadline(string text)
    {
        var watch = Stopwatch.StartNew();

        (await FaultAsync(Query(text) with { Deadline = TimeSpan.FromMilliseconds(300) })).ShouldContain("chưa xong sau 0.3 giây");

        watch.Elapsed.ShouldBeInRange(TimeSpan.FromSeconds(0.29), TimeSpan.FromSeconds(2));
        (await AskAsync("SELECT 1 AS a")).Rows.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Query_ThatNobodyWaitsForAnyMore_Ends()
    {
        using var stop = new CancellationTokenSource(TimeSpan.FromMilliseconds(100));

        await Should.ThrowAsync<OperationCanceledException>(async () => await broker.QueryAsync(Query(Endless), stop.Token));
        log.Lines.ShouldBeEmpty();
    }

    [Fact]
    public async Task Queries_ManyAtATime_AreAllAnswered()
    {
        var pages = await Task.WhenAll(Enumerable.Range(0, 40).Select(i => AskAsync("SELECT @i AS i, count(*) AS n FROM chi_so", [new("i", (decimal)i)])));

        pages.Select(p => p.Rows[0][0]).ShouldBe(Enumerable.Range(0, 40).Select(i => (object?)(decimal)i));
    }

    [Fact]
    public async Task Connection_OfAnotherPlugin_IsUnknown() => (await FaultAsync(Query("SELECT 1 AS a") with { Connection = "khac" })).ShouldBe(
        "kết nối “khac” chưa được cấp cho phần mở rộng “plan.sql”; trong plugins.yaml, mục connections, ghi kết nối này với plugins: [plan.sql] (PLAN9501)");

    [Theory]
    [InlineData(0, 10)]
    [InlineData(100_001, 10)]
    [InlineData(10, 0)]
    [InlineData(10, 31)]
    public async Task Query_OutOfBounds_IsRefused(int rows, int seconds) =>
        (await FaultAsync(Query("SELECT 1 AS a") with { MostRows = rows, Deadline = TimeSpan.FromSeconds(seconds) })).ShouldContain("(PLAN9513)");

    [Fact]
    public async Task File_ThatIsGoneForADay_IsLoggedWhenItGoesAndWhenItComesBack()
    {
        var away = file + ".bak";
        File.Move(file, away);
        for (var hour = 0; hour < 24; hour++) (await FaultAsync("SELECT 1 AS a")).ShouldContain("không có tệp dữ liệu");
        File.Move(away, file);
        for (var i = 0; i < 3; i++) await AskAsync("SELECT 1 AS a");

        log.Lines.Count.ShouldBe(2);
        log.Lines[0].ShouldStartWith("Warning: y-te is away: PLAN9502");
        log.Lines[1].ShouldStartWith("Information: y-te answers again; it was away since ");
    }

    [Fact]
    public async Task File_ThatIsNoDatabase_IsTold()
    {
        await File.WriteAllTextAsync(file, new string('x', 4096));

        (await FaultAsync("SELECT * FROM chi_so")).ShouldContain("không phải cơ sở dữ liệu SQLite");
    }

    [Fact]
    public async Task File_ThatAnotherProgramHasLocked_IsTold()
    {
        using var other = new SqliteConnection(Text());
        other.Open();
        using var locking = new SqliteCommand("PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; UPDATE chi_so SET ky = ky", other);
        locking.ExecuteNonQuery();

        (await FaultAsync(Query("SELECT * FROM chi_so") with { Deadline = TimeSpan.FromMilliseconds(800) })).ShouldContain("PLAN950");
    }

    private static SqlQuery Query(string text, params SqlParameter[] values) => new() { Connection = "y-te", Text = text, Parameters = [.. values] };

    private SqlBroker Broker(params SqlConnectionGrant[] grants) => new("plan.sql", grants, SecretStore.None, log, TimeProvider.System);

    private async Task<DataPage> AskAsync(string text, params SqlParameter[] values) => await broker.QueryAsync(Query(text, values), default);

    private Task<string> FaultAsync(string text, params SqlParameter[] values) => FaultAsync(Query(text, values));

    private async Task<string> FaultAsync(SqlQuery query)
    {
        var fault = await Should.ThrowAsync<DataSourceException>(async () => await broker.QueryAsync(query, default));
        fault.InnerException.ShouldBeNull();
        fault.ToString().ShouldNotContain(folder.Path);
        return fault.Message;
    }

    private object? Execute(string statements)
    {
        using var connection = new SqliteConnection(Text());
        connection.Open();
        using var command = new SqliteCommand(statements, connection);
        return command.ExecuteScalar();
    }

    private string Text() => new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ToString();
}
