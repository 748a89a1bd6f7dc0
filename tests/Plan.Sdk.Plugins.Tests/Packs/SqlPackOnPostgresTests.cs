using Plan.Sdk.Extensibility;
using Plan.Sdk.Plugins.Brokers;
using Plan.Sdk.Plugins.Packs;
using Plan.Sdk.Plugins.Tests.Brokers;

namespace Plan.Sdk.Plugins.Tests.Packs;

/// <summary>The pack <c>plan.sql</c> as its README tells a ward to attach it: a view of a PostgreSQL server, asked by a user who may read that view only.</summary>
[Collection(PostgresCollection.Name)]
public sealed class SqlPackOnPostgresTests : IAsyncDisposable
{
    private const string Variable = "PLAN_SDK_TEST_PG_PACK";
    private const int Hamlets = 25;
    private readonly PostgresServer server;
    private readonly PackFolder pack = new();
    private readonly SqlBroker broker;

    public SqlPackOnPostgresTests(PostgresServer server)
    {
        this.server = server;
        Environment.SetEnvironmentVariable(Variable, PostgresServer.ReaderPassword);
        var grant = new PostgreSqlGrant("so-lieu", ["plan.sql"]) { Host = "127.0.0.1", Port = server.Port, Database = "postgres", User = PostgresServer.Reader, Password = new("doc") };
        broker = new("plan.sql", [grant], new SecretStore([new("doc", Environment: Variable)]), new LogLines(), TimeProvider.System);
    }

    public async ValueTask DisposeAsync()
    {
        await broker.DisposeAsync();
        pack.Dispose();
    }

    [PostgresFact]
    public async Task ShippedQuery_OnTheViewOfItsReadme_GivesThePeriodsFigures()
    {
        await MakeViewAsync();
        var source = PackQueries.Read(Repository.PathOf("plugins/Sql"), Context(), new())!;

        var page = await source.ReadAsync(PackFolder.Query("theo-ky"), default);

        Pages.Print(page).ShouldBe("""
            don_vi: Text | ky: Text | cap_nhat: Date | tre_di_hoc: Number | tre_trong_tuoi: Number
            'thon-1' | '2026-Q1' | 2026-03-31 | 40 | 50
            'thôn “Đông”' | '2026-Q1' | 2026-03-30 | - | 60
            """);
        page.AsOf.ShouldBe(new DateTimeOffset(2026, 3, 30, 0, 0, 0, TimeSpan.FromHours(7)));
        page.Next.ShouldBeNull();
    }

    [PostgresTheory]
    [InlineData(7, 4)]
    [InlineData(24, 2)]
    [InlineData(25, 2)]
    [InlineData(1000, 1)]
    public async Task Query_WithLimitAndOffset_GivesEachRowOncePageByPage(int rows, int pages)
    {
        await MakeViewAsync();
        var source = pack.With("trang", """
            apiVersion: plan/v1
            kind: DatabaseQuery
            sql: SELECT don_vi, tre_di_hoc FROM plan_bao_cao WHERE ky = '2026-Q2' ORDER BY don_vi LIMIT @rows OFFSET @skip
            """).Read(Context());

        var read = await PackFolder.AllAsync(source, "trang", rows);

        read.Count.ShouldBe(pages);
        read.SelectMany(p => p.Rows).Select(r => (decimal)r[1]!).ShouldBe(Enumerable.Range(1, Hamlets).Select(i => (decimal)i));
    }

    [PostgresFact]
    public async Task View_ThatIsMissing_IsToldInBothLanguages()
    {
        await server.ExecuteAsync("DROP VIEW IF EXISTS plan_bao_cao");
        var source = PackQueries.Read(Repository.PathOf("plugins/Sql"), Context(), new())!;

        var fault = await Should.ThrowAsync<DataSourceException>(async () => await source.ReadAsync(PackFolder.Query("theo-ky"), default));

        fault.Message.ShouldContain("plan_bao_cao");
        fault.Reason!.En.ShouldContain("plan_bao_cao");
    }

    private Task<object?> MakeViewAsync() => server.ExecuteAsync($"""
        DROP TABLE IF EXISTS bang_cua_don_vi CASCADE;
        CREATE TABLE bang_cua_don_vi (ma_thon varchar(40), ky char(10), ngay_nhap date, tre_di_hoc int, tre_trong_tuoi bigint);
        INSERT INTO bang_cua_don_vi VALUES ('thon-1', '2026-Q1', '2026-03-31', 40, 50), ('thôn “Đông”', '2026-Q1', '2026-03-30', NULL, 60), ('thon-1', '2025', '2025-12-31', 1, 2);
        INSERT INTO bang_cua_don_vi SELECT 'xom-' || lpad(i::text, 2, '0'), '2026-Q2', '2026-06-30', i, i FROM generate_series(1, {Hamlets}) AS i;
        CREATE VIEW plan_bao_cao AS SELECT ma_thon AS don_vi, ky, ngay_nhap AS cap_nhat, tre_di_hoc, tre_trong_tuoi FROM bang_cua_don_vi;
        GRANT SELECT ON plan_bao_cao TO {PostgresServer.Reader};
        """);

    private PackContext Context() => new(PackContext.Values(("source", "so-lieu-xa"), ("connection", "so-lieu")), broker, null, TimeProvider.System);
}
