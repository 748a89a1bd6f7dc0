using Microsoft.Data.Sqlite;
using Plan.Sdk.Extensibility;
using Plan.Sdk.Plugins.Brokers;
using Plan.Sdk.Plugins.Tests.Brokers;

namespace Plan.Sdk.Plugins.Tests.Packs;

public sealed class SqlPackTests : IAsyncDisposable
{
    private readonly PackFolder pack = new();
    private readonly SqlBroker broker;

    public SqlPackTests()
    {
        var file = Path.Combine(pack.Path, "so-lieu.db");
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ToString());
        connection.Open();
        using var command = new SqliteCommand("""
            CREATE TABLE bang (ma_thon TEXT, ky TEXT, ngay DATE, di_hoc INTEGER, trong_tuoi INTEGER, ma INTEGER, dat INTEGER);
            INSERT INTO bang VALUES ('thon-1', '2026-Q1', '2026-03-31', 40, 50, 101, 1), ('thon-2', '2026-Q1', '2026-03-30', NULL, 60, 102, 0), ('thon-3', '2026-Q1', '2026-04-01', 7, 7, 103, 1),
              ('thon-1', '2025', '2025-12-31', 1, 2, 101, 0);
            CREATE VIEW plan_bao_cao AS SELECT ma_thon AS don_vi, ky, ngay AS cap_nhat, di_hoc AS tre_di_hoc, trong_tuoi AS tre_trong_tuoi FROM bang;
            """, connection);
        command.ExecuteNonQuery();
        broker = new("plan.sql", [new SqliteGrant("so-lieu", ["plan.sql"], file)], SecretStore.None, new LogLines(), TimeProvider.System);
    }

    public async ValueTask DisposeAsync()
    {
        await broker.DisposeAsync();
        pack.Dispose();
    }

    [Fact]
    public async Task ShippedPack_GivesTheFiguresOfItsReadme()
    {
        var source = Plan.Sdk.Plugins.Packs.PackQueries.Read(Repository.PathOf("plugins/Sql"), Context(), new())!;
        var page = await source.ReadAsync(PackFolder.Query("theo-ky"), default);

        source.Name.ShouldBe("so-lieu-xa");
        Pages.Print(page).ShouldBe("""
            don_vi: Text | ky: Text | cap_nhat: Date | tre_di_hoc: Number | tre_trong_tuoi: Number
            'thon-1' | '2026-Q1' | 2026-03-31 | 40 | 50
            'thon-2' | '2026-Q1' | 2026-03-30 | - | 60
            'thon-3' | '2026-Q1' | 2026-04-01 | 7 | 7
            """);
        page.AsOf.ShouldBe(new DateTimeOffset(2026, 3, 30, 0, 0, 0, TimeSpan.FromHours(7)));
        page.Next.ShouldBeNull();
    }

    [Fact]
    public async Task Query_WithColumns_GivesThemInTheirTypes()
    {
        var source = pack.With("anh-xa", """
            apiVersion: plan/v1
            kind: DatabaseQuery
            sql: SELECT * FROM bang WHERE ngay BETWEEN @from AND @to ORDER BY ma_thon
            live: true
            columns:
              - {name: donVi, from: ma_thon}
              - {name: ma, type: text}
              - {name: dat, type: boolean}
              - {name: di_hoc, type: number}
            """).Read(Context());

        var page = await source.ReadAsync(PackFolder.Query("anh-xa"), default);

        Pages.Print(page).ShouldBe("""
            donVi: Text | ma: Text | dat: Boolean | di_hoc: Number
            'thon-1' | '101' | True | 40
            'thon-2' | '102' | False | -
            """);
        page.AsOf!.Value.ShouldBeInRange(DateTimeOffset.UtcNow.AddMinutes(-1), DateTimeOffset.UtcNow);
    }

    [Theory]
    [InlineData(1, 4)]
    [InlineData(2, 2)]
    [InlineData(3, 2)]
    [InlineData(4, 1)]
    public async Task Query_WithSkip_GivesAllRowsPageByPage(int rows, int pages)
    {
        var source = pack.With("trang", """
            apiVersion: plan/v1
            kind: DatabaseQuery
            sql: SELECT ma_thon, di_hoc FROM bang WHERE ky = @period ORDER BY ma_thon LIMIT @rows OFFSET @skip
            """).Read(Context());

        var read = await PackFolder.AllAsync(source, "trang", rows);

        read.Count.ShouldBe(pages);
        read.SelectMany(p => p.Rows).Select(r => r[0]).ShouldBe(["thon-1", "thon-2", "thon-3"]);
    }

    [Theory]
    [InlineData("[{name: x, from: khong_co}]", "PLAN9573", "khong_co")]
    [InlineData("[{name: ma_thon, type: number}]", "PLAN9574", "“ma_thon” ở dòng 1")]
    [InlineData("[{name: di_hoc, type: date}]", "PLAN9574", "dòng 1")]
    [InlineData("[{name: ma, type: boolean}]", "PLAN9574", "dòng 1")]
    public async Task Query_WhoseColumnsDoNotFit_IsTold(string columns, string code, string words)
    {
        var source = pack.With("sai", $"apiVersion: plan/v1\nkind: DatabaseQuery\nsql: SELECT * FROM bang ORDER BY ngay DESC\ncolumns: {columns}\n").Read(Context());

        var fault = await Should.ThrowAsync<DataSourceException>(async () => await source.ReadAsync(PackFolder.Query("sai"), default));
        fault.Message.ShouldContain(code);
        fault.Message.ShouldContain(words);
        fault.Reason!.En.ShouldContain(code);
    }

    [Fact]
    public async Task Query_ThatIsNotThere_IsToldWithThoseThatAre()
    {
        var source = pack.With("mot", "apiVersion: plan/v1\nkind: DatabaseQuery\nsql: SELECT 1 AS a\n").Read(Context());

        (await Should.ThrowAsync<DataSourceException>(async () => await source.ReadAsync(PackFolder.Query("hai"), default))).Message.ShouldContain("các truy vấn có: mot (PLAN9571)");
        (await Should.ThrowAsync<DataSourceException>(async () => await source.ReadAsync(PackFolder.Query("mot", page: "5"), default))).Message.ShouldContain("PLAN9572");
    }

    private PackContext Context() => new(PackContext.Values(("source", "so-lieu-xa"), ("connection", "so-lieu")), broker, null, TimeProvider.System);
}
