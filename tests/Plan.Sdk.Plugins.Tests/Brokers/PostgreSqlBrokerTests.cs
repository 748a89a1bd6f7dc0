using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Plan.Sdk.Extensibility;
using Plan.Sdk.Plugins.Brokers;

namespace Plan.Sdk.Plugins.Tests.Brokers;

/// <summary>Most of it as the database's owner, who may do anything there: what keeps a query from writing is the broker.</summary>
[Collection(PostgresCollection.Name)]
public sealed class PostgreSqlBrokerTests : IAsyncDisposable
{
    private const string OwnerVariable = "PLAN_SDK_TEST_PG_OWNER";
    private const string ReaderVariable = "PLAN_SDK_TEST_PG_READER";
    private readonly PostgresServer server;
    private readonly LogLines log = new();
    private readonly SqlBroker broker;

    public PostgreSqlBrokerTests(PostgresServer server)
    {
        this.server = server;
        Environment.SetEnvironmentVariable(OwnerVariable, PostgresServer.OwnerPassword);
        Environment.SetEnvironmentVariable(ReaderVariable, PostgresServer.ReaderPassword);
        broker = Broker(Grant("ho-tich", PostgresServer.Owner, "chu"), Grant("doc", PostgresServer.Reader, "doc"), Grant("sai", PostgresServer.Owner, "doc"), Grant("thieu", PostgresServer.Owner, "thieu"), Grant("khong", PostgresServer.Owner, null));
    }

    public async ValueTask DisposeAsync() => await broker.DisposeAsync();

    [PostgresFact]
    public async Task Query_GivesCellsOfTheirTypes() => Pages.Print(await AskAsync("SELECT * FROM chi_so ORDER BY don_vi")).ShouldBe("""
        don_vi: Text | thon: Text | ky: Text | tu_so: Number | mau_so: Number | ty_le: Number | do_lech: Number | nho: Number | ngay: Date | xong: Boolean | muc: Text | ghi_chu: Text
        'thon-1' | 'Thôn 1' | '2026-Q1' | 40 | 50 | 80.125 | 0.1 | 0.1 | 2026-03-31 | True | 'cao' | 'Nguyễn: "đủ", 	ổn'
        'thon-2' | 'Thôn 2' | '2026-Q1' | - | 60 | - | - | - | - | - | - | -
        'thon-3' | 'Thôn 3' | '2026-Q2' | 0 | 9007199254740993 | 0.000 | -0.0000001 | 16777216 | 2024-02-29 | False | 'thấp' | ''
        """);

    [PostgresFact]
    public async Task Query_OfExpressions_GivesNumbersOfNineDecimalsAndComposedText() =>
        Pages.Print(await AskAsync("SELECT 1::numeric / 3 AS a, 9007199254740992::float8 AS b, 79228162514264337593543950335::numeric AS c, 'Hu\u031bo\u031bng' AS d, NULL AS e, 'x'::name AS f, true AND NULL AS g")).ShouldBe("""
            a: Number | b: Number | c: Number | d: Text | e: Text | f: Text | g: Boolean
            0.333333333 | 9007199254740992 | 79228162514264337593543950335 | 'Hương' | - | 'x' | -
            """);

    [PostgresFact]
    public async Task Parameters_AreValuesAndNeverText()
    {
        SqlParameter[] values =
        [
            new("ten", "x'; DROP TABLE chi_so; --"), new("so", 12.5m), new("ngay", new DateOnly(2026, 3, 31)), new("dung", true), new("khong", null), new("thua", "-"),
        ];

        Pages.Print(await AskAsync("SELECT @ten AS a, @so AS b, @ngay AS c, @dung AS d, @khong::int AS e, '@ten' AS f, $$@ten$$ AS g", values)).ShouldBe("""
            a: Text | b: Number | c: Date | d: Boolean | e: Number | f: Text | g: Text
            'x'; DROP TABLE chi_so; --' | 12.5 | 2026-03-31 | True | - | '@ten' | '@ten'
            """);
        (await AskAsync("SELECT count(*) AS n FROM chi_so WHERE ngay BETWEEN @ngay AND @ngay AND don_vi <> @ten", values)).Rows[0][0].ShouldBe(1m);
    }

    [PostgresTheory]
    [InlineData("DELETE FROM chi_so")]
    [InlineData("WITH x AS (DELETE FROM chi_so RETURNING 1) SELECT * FROM x")]
    [InlineData("WITH x AS (SELECT 1) INSERT INTO kin SELECT 'a' RETURNING x")]
    [InlineData("SELECT * INTO ban_sao FROM chi_so")]
    [InlineData("SELECT ghi() AS a")]
    [InlineData("SELECT nextval('dem') AS a")]
    [InlineData("SELECT don_vi FROM chi_so FOR UPDATE")]
    [InlineData("SELECT 1 AS a; DELETE FROM chi_so")]
    [InlineData("SELECT 1 AS a; COMMIT; DELETE FROM chi_so")]
    [InlineData("SELECT 'x\\'; DELETE FROM chi_so; --' AS a")]
    [InlineData("SELECT E'x\\'' AS a; DELETE FROM chi_so")]
    [InlineData("SELECT $a$;$a$ AS a; DELETE FROM chi_so")]
    [InlineData("COMMIT")]
    [InlineData("SET default_transaction_read_only = off")]
    [InlineData("SET TRANSACTION READ WRITE")]
    [InlineData("COPY chi_so TO '/tmp/plan-sdk-copy'")]
    [InlineData("COPY chi_so TO PROGRAM 'cat > /tmp/plan-sdk-copy'")]
    [InlineData("DO $$ BEGIN DELETE FROM chi_so; END $$")]
    [InlineData("EXPLAIN ANALYZE DELETE FROM chi_so")]
    [InlineData("-- SELECT\nDROP TABLE chi_so")]
    [InlineData("LISTEN x")]
    public async Task Statement_ThatDoesNotOnlyRead_IsRefused(string text)
    {
        (await FaultAsync(text)).ShouldContain("(PLAN9504)");

        (await server.ExecuteAsync("SELECT count(*) FROM chi_so")).ShouldBe(3L);
        File.Exists("/tmp/plan-sdk-copy").ShouldBeFalse();
    }

    [PostgresFact]
    public async Task Query_ThatTurnsReadOnlyOff_ChangesNothingForLaterOnes()
    {
        await FaultAsync("SELECT set_config('transaction_read_only', 'off', false) AS a, ghi() AS b");
        await AskAsync("SELECT set_config('default_transaction_read_only', 'off', false) AS a, set_config('statement_timeout', '0', false) AS b");
        for (var i = 0; i < 10; i++)
        {
            Pages.Print(await AskAsync("SELECT current_setting('transaction_read_only') AS a, current_setting('default_transaction_read_only') AS b, current_setting('statement_timeout') AS c"))
                .ShouldBe("a: Text | b: Text | c: Text\n'on' | 'on' | '35s'");
        }

        (await server.ExecuteAsync("SELECT count(*) FROM chi_so")).ShouldBe(3L);
    }

    [PostgresTheory]
    [InlineData("SELECT 'NaN'::float8 AS a", "PLAN9509")]
    [InlineData("SELECT 'Infinity'::float4 AS a", "PLAN9509")]
    [InlineData("SELECT 'NaN'::numeric AS a", "PLAN9509")]
    [InlineData("SELECT 79228162514264337593543950336::numeric AS a", "PLAN9509")]
    [InlineData("SELECT repeat('9', 1000)::numeric AS a", "PLAN9509")]
    [InlineData("SELECT 'infinity'::date AS a", "PLAN9508", "vô hạn")]
    [InlineData("SELECT '10000-01-01'::date AS a", "PLAN9508")]
    [InlineData("SELECT '0044-03-15 BC'::date AS a", "PLAN9508")]
    [InlineData("SELECT now() AS a", "PLAN9510", "timestamp with time zone")]
    [InlineData("SELECT '{}'::jsonb AS a", "PLAN9510", "jsonb")]
    [InlineData("SELECT ARRAY[1] AS a", "PLAN9510")]
    [InlineData("SELECT ''::bytea AS a", "PLAN9510")]
    [InlineData("SELECT 1", "PLAN9511")]
    [InlineData("SELECT 1 AS a, 2 AS a", "PLAN9511")]
    [InlineData("SELECT repeat('x', 65537) AS a", "PLAN9507")]
    [InlineData("SELECT repeat('x', 50000000) AS a", "PLAN9507")]
    [InlineData("SELECT repeat('x', 60000) AS a FROM generate_series(1, 10000)", "PLAN9507")]
    [InlineData("SELECT generate_series(1, 100000000) AS a", "PLAN9506")]
    [InlineData("SELECT cot FROM chi_so", "PLAN9505", "cot")]
    [InlineData("SELECT a FROM bang", "PLAN9505", "bang")]
    [InlineData("SELECT ghi_chu::int AS a FROM chi_so", "PLAN9505", "22P02")]
    [InlineData("SELECT 1 / 0 AS a", "PLAN9505", "22012")]
    public async Task Query_OfUnusableCells_IsToldWithoutThem(string text, params string[] words)
    {
        var watch = Stopwatch.StartNew();
        var told = await FaultAsync(text);

        foreach (var word in words) told.ShouldContain(word);
        told.ShouldNotContain("Nguyễn");
        (await AskAsync("SELECT 1 AS a")).Rows[0][0].ShouldBe(1m);
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(8));
    }

    [PostgresTheory]
    [InlineData("SELECT pg_sleep(60)::text AS a")]
    [InlineData("WITH RECURSIVE n(i) AS (SELECT 1::bigint UNION ALL SELECT i + 1 FROM n) SELECT count(*) AS a FROM n")]
    public async Task Query_ThatTakesTooLong_IsCancelledOnTheServerAtItsDeadline(string text)
    {
        var watch = Stopwatch.StartNew();

        (await FaultAsync(Query(text) with { Deadline = TimeSpan.FromMilliseconds(300) })).ShouldContain("chưa xong sau 0.3 giây");

        watch.Elapsed.ShouldBeInRange(TimeSpan.FromSeconds(0.29), TimeSpan.FromSeconds(2));
        (await server.ExecuteAsync("SELECT count(*) FROM pg_stat_activity WHERE state = 'active' AND query LIKE '%pg_sleep(60)%' AND pid <> pg_backend_pid()")).ShouldBe(0L);
        (await AskAsync("SELECT 1 AS a")).Rows[0][0].ShouldBe(1m);
        log.Lines.ShouldBeEmpty();
    }

    [PostgresFact]
    public async Task Query_ThatNobodyWaitsForAnyMore_Ends()
    {
        using var stop = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));

        await Should.ThrowAsync<OperationCanceledException>(async () => await broker.QueryAsync(Query("SELECT pg_sleep(60)::text AS a"), stop.Token));
    }

    [PostgresFact]
    public async Task Server_KilledInMidQuery_IsToldOnceAndAskedAgainWhenItIsBack()
    {
        await AskAsync("SELECT 1 AS a");
        var asked = FaultAsync("SELECT pg_sleep(20)::text AS a");
        await Task.Delay(500);
        server.Kill();
        try
        {
            (await asked).ShouldContain("bị ngắt giữa chừng");
            for (var hour = 0; hour < 24; hour++) (await FaultAsync("SELECT 1 AS a")).ShouldContain("(PLAN9502)");
        }
        finally
        {
            await server.StartAsync();
        }

        for (var i = 0; i < 3; i++) (await AskAsync("SELECT count(*) AS n FROM chi_so")).Rows[0][0].ShouldBe(3m);
        log.Lines.Count.ShouldBe(2);
        log.Lines[0].ShouldStartWith("Warning: ho-tich is away: PLAN9502");
        log.Lines[1].ShouldStartWith("Information: ho-tich answers again");
    }

    [PostgresFact]
    public async Task Server_ThatTakesTheConnectionAndSaysNothing_IsToldAtTheDeadline()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        await using var mute = Broker(Grant("cam", "x", null) with { Port = ((IPEndPoint)listener.LocalEndpoint).Port });
        var watch = Stopwatch.StartNew();

        (await FaultAsync(mute, Query("SELECT 1 AS a") with { Connection = "cam", Deadline = TimeSpan.FromSeconds(1) })).ShouldContain("máy chủ không trả lời");
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(3));
    }

    [PostgresTheory]
    [InlineData("sai", "tên đăng nhập hoặc mật khẩu không đúng")]
    [InlineData("thieu", "(PLAN9521)")]
    [InlineData("khong", "PLAN9502")]
    public async Task Login_ThatIsRefused_IsToldWithoutItsWords(string connection, string words) => (await FaultAsync(Query("SELECT 1 AS a") with { Connection = connection })).ShouldContain(words);

    [PostgresFact]
    public async Task Table_WithoutTheRightToRead_IsTold()
    {
        (await broker.QueryAsync(Query("SELECT count(*) AS n FROM chi_so") with { Connection = "doc" }, default)).Rows[0][0].ShouldBe(3m);
        (await FaultAsync(Query("SELECT * FROM kin") with { Connection = "doc" })).ShouldContain("không có quyền đọc bảng");
    }

    private static SqlQuery Query(string text, params SqlParameter[] values) => new() { Connection = "ho-tich", Text = text, Parameters = [.. values] };

    private PostgreSqlGrant Grant(string name, string user, string? secret) =>
        new(name, ["plan.sql"]) { Host = "127.0.0.1", Port = server.Port, Database = "postgres", User = user, Password = secret is null ? null : new(secret) };

    private SqlBroker Broker(params SqlConnectionGrant[] grants) =>
        new("plan.sql", grants, new SecretStore([new("chu", Environment: OwnerVariable), new("doc", Environment: ReaderVariable)]), log, TimeProvider.System);

    private async Task<DataPage> AskAsync(string text, params SqlParameter[] values) => await broker.QueryAsync(Query(text, values), default);

    private Task<string> FaultAsync(string text) => FaultAsync(Query(text));

    private Task<string> FaultAsync(SqlQuery query) => FaultAsync(broker, query);

    private async Task<string> FaultAsync(SqlBroker asked, SqlQuery query)
    {
        var fault = await Should.ThrowAsync<DataSourceException>(async () => await asked.QueryAsync(query, default));
        fault.InnerException.ShouldBeNull();
        foreach (var hidden in (string[])[PostgresServer.OwnerPassword, PostgresServer.ReaderPassword, "127.0.0.1", $"{server.Port}"]) fault.ToString().ShouldNotContain(hidden);
        return fault.Message;
    }
}
