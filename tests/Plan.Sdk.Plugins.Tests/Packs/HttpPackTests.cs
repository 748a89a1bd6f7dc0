using Plan.Sdk.Extensibility;
using Plan.Sdk.Plugins.Brokers;
using Plan.Sdk.Plugins.Packs;
using Plan.Sdk.Plugins.Tests.Brokers;

namespace Plan.Sdk.Plugins.Tests.Packs;

public sealed class HttpPackTests : IClassFixture<WebServer>, IDisposable
{
    private const string Variable = "PLAN_SDK_TEST_PACK_TOKEN";
    private readonly PackFolder pack = new();
    private readonly WebServer server;
    private readonly HttpBroker broker;

    public HttpPackTests(WebServer server)
    {
        this.server = server;
        Environment.SetEnvironmentVariable(Variable, "khoa");
        broker = new("plan.http", [new("127.0.0.1", ["plan.http"]) { InTheOpen = true, Private = true, Port = server.Port }], [new("api")], new([new("api", Environment: Variable)]), new LogLines(), TimeProvider.System);
    }

    public void Dispose()
    {
        broker.Dispose();
        pack.Dispose();
    }

    [Fact]
    public async Task ShippedPack_GivesTheFiguresOfItsReadme()
    {
        var source = PackQueries.Read(Repository.PathOf("plugins/Http"), Context("/v1"), new())!;
        var pages = await PackFolder.AllAsync(source, "so-lieu", 1000);

        pages.Select(Pages.Print).ShouldBe(
        [
            """
            donVi: Text | giaTri: Number | tuSo: Number | mauSo: Number
            'thon-1' | - | 40 | 50
            'thon-2' | 12.5 | - | -
            """,
            """
            donVi: Text | giaTri: Number | tuSo: Number | mauSo: Number
            'thon-3' | 0 | 7 | -
            """,
            "donVi: Text | giaTri: Number | tuSo: Number | mauSo: Number",
        ]);
        pages.ShouldAllBe(p => p.AsOf == new DateTimeOffset(2026, 4, 1, 0, 0, 0, TimeSpan.FromHours(7)));
    }

    [Theory]
    [InlineData("next", "{base}/figures?paging=link&period={period}", "next: /next", 2)]
    [InlineData("page", "{base}/figures?period={period}&page={page}", "", 3)]
    [InlineData("skip", "{base}/figures?period={period}&offset={skip}", "", 3)]
    [InlineData("small", "{base}/figures?period={period}&offset={skip}&size=1", "", 4)]
    public async Task Rows_OfAllPages_AreGiven(string name, string address, string more, int pages)
    {
        var source = pack.With(name, Web(address, more)).Read(Context());
        var read = await PackFolder.AllAsync(source, name, 2);

        read.Count.ShouldBe(pages);
        Pages.Print(read[0] with { Rows = [.. read.SelectMany(p => p.Rows)] }).ShouldBe("""
            donVi: Text | dat: Number | tong: Number | ngay: Date | xong: Boolean
            'thon-1' | 10 | 50 | 2026-03-31 | True
            'thon-2' | 20 | - | 2026-03-31 | False
            'thon-3' | 30 | 50 | 2026-03-31 | False
            """);
        read[0].AsOf.ShouldBe(new DateTimeOffset(2026, 4, 1, 8, 0, 0, TimeSpan.FromHours(7)));
    }

    [Theory]
    [InlineData("[]", "PLAN9577")]
    [InlineData("{\"rows\": 1}", "PLAN9577")]
    [InlineData("{\"rows\": [{\"unit\": {\"code\": \"x\"}, \"n\": [1]}]}", "PLAN9575", "dòng 1")]
    [InlineData("{\"rows\": [{\"unit\": {\"code\": \"x\"}, \"n\": 1e40}]}", "PLAN9575")]
    [InlineData("{\"rows\": [{\"unit\": {\"code\": \"x\"}, \"n\": \"1,5\"}]}", "PLAN9574", "“n” ở dòng 1 không phải số")]
    [InlineData("{\"rows\": [{\"unit\": {\"code\": \"x\"}, \"m\": 1}]}", "PLAN9573", "các cột có: unit, m")]
    [InlineData("{\"rows\": [], \"rows\": []}", "PLAN9576")]
    [InlineData("{\"rows\": [", "PLAN9576")]
    [InlineData("<html>", "PLAN9576")]
    [InlineData("{\"rows\": [{\"unit\": {\"code\": \"x\"}, \"n\": 1}], \"next\": \"http://localhost/a\"}", "PLAN9579")]
    [InlineData("{\"rows\": [{\"unit\": {\"code\": \"x\"}, \"n\": 1}], \"next\": \"http://a:b@127.0.0.1/a\"}", "PLAN9579")]
    public async Task Answer_ThatDoesNotFit_IsTold(string body, string code, string words = "")
    {
        var source = pack.With("sai", """
            apiVersion: plan/v1
            kind: WebQuery
            address: "{base}/json?body={body}"
            rows: /rows
            next: /next
            columns:
              - {name: unit, from: /unit/code}
              - {name: n, type: number}
            """).Read(Context("", ("body", body)));

        var fault = await Should.ThrowAsync<DataSourceException>(async () => await source.ReadAsync(PackFolder.Query("sai"), default));
        fault.Message.ShouldContain(code);
        fault.Message.ShouldContain(words);
    }

    [Theory]
    [InlineData("{\"rows\": [{\"unit\": {\"code\": \"x\"}, \"n\": 0.1234567891}, {\"unit\": {\"code\": \"Hu\u031bo\u031bng\"}, \"n\": -1.5e3}, {\"unit\": {}, \"n\": null}]}", "unit: Text | n: Number\n'x' | 0.123456789\n'Hương' | -1500\n- | -")]
    [InlineData("{\"rows\": []}", "unit: Text | n: Number")]
    public async Task Answer_ThatFits_IsRead(string body, string printed)
    {
        var source = pack.With("dung", """
            apiVersion: plan/v1
            kind: WebQuery
            address: "{base}/json?body={body}"
            rows: /rows
            columns: [{name: unit, from: /unit/code}, {name: n, type: number}]
            """).Read(Context("", ("body", body)));

        Pages.Print(await source.ReadAsync(PackFolder.Query("dung"), default)).ShouldBe(printed);
    }

    [Fact]
    public async Task Status_OtherThan200_IsTold()
    {
        var source = pack.With("sai", Web("{base}/status?code=404", "")).Read(Context());

        (await Should.ThrowAsync<DataSourceException>(async () => await source.ReadAsync(PackFolder.Query("sai"), default))).Message.ShouldContain("mã 404");
    }

    [Theory]
    [InlineData("/", "/a/b", "/a~1b/0", "/~0", "a", "x-y")]
    public void Pointer_ThatIsOne_IsTaken(params string[] pointers) => pointers.ShouldAllBe(p => JsonPointer.Parse(p) != null);

    [Theory]
    [InlineData("a/b", "~", "/~", "/~2", "/a~")]
    public void Pointer_ThatIsNone_IsNot(params string[] pointers) => pointers.ShouldAllBe(p => JsonPointer.Parse(p) == null);

    private static string Web(string address, string more) => $$"""
        apiVersion: plan/v1
        kind: WebQuery
        address: "{{address}}"
        rows: /data/rows
        asOf: /asOf
        {{more}}
        columns:
          - {name: donVi, from: /unit/code}
          - {name: dat, from: /done, type: number}
          - {name: tong, from: of, type: number}
          - {name: ngay, from: /day, type: date}
          - {name: xong, from: /ok, type: boolean}
        """;

    private PackContext Context(string below = "", params (string Name, object Value)[] more) =>
        new(PackContext.Values([("source", "cong"), ("base", $"http://127.0.0.1:{server.Port}{below}"), ("token", new SecretHandle("api")), .. more]), null, broker, TimeProvider.System);
}
