using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using Plan.Sdk.Extensibility;
using Plan.Sdk.Plugins.Brokers;

namespace Plan.Sdk.Plugins.Tests.Brokers;

public sealed class HttpBrokerTests(WebServer server) : IClassFixture<WebServer>, IDisposable
{
    private const string Secret = "tuyệt-mật";
    private const string Variable = "PLAN_SDK_TEST_HTTP_TOKEN";
    private readonly LogLines log = new();
    private readonly List<HttpBroker> made = [];

    public void Dispose() => made.ForEach(b => b.Dispose());

    [Fact]
    public async Task Get_GivesTheAnswer()
    {
        var before = DateTimeOffset.UtcNow;
        var answer = await Broker().GetAsync(Request("/text"), default);

        answer.Status.ShouldBe(200);
        answer.ContentType.ShouldBe("text/plain; charset=utf-8");
        Encoding.UTF8.GetString(answer.Content.Span).ShouldBe("Hương An");
        answer.AsOf.ShouldBeInRange(before, DateTimeOffset.UtcNow);
    }

    [Fact]
    public async Task Get_OfWhatIsNotThere_GivesTheStatus() => (await Broker().GetAsync(Request("/khong-co"), default)).Status.ShouldBe(404);

    [Fact]
    public async Task Get_SendsNoCookieAndNothingOfItsOwnBesideTheUsual()
    {
        var broker = Broker();
        await broker.GetAsync(Request("/text"), default);

        (await HeadersAsync(broker, Request("/headers"))).Keys.Order(StringComparer.Ordinal).ShouldBe(["Accept-Encoding", "Host", "User-Agent"]);
    }

    [Fact]
    public async Task Proxy_OfTheEnvironment_IsNotAsked()
    {
        Environment.SetEnvironmentVariable("http_proxy", "http://127.0.0.1:9");
        try
        {
            (await Broker().GetAsync(Request("/text"), default)).Status.ShouldBe(200);
        }
        finally
        {
            Environment.SetEnvironmentVariable("http_proxy", null);
        }
    }

    [Theory]
    [InlineData("http://127.0.0.1:{0}/text", false, "PLAN9533")]
    [InlineData("http://localhost:{0}/text", true, "PLAN9531")]
    [InlineData("https://127.0.0.1:{0}/text", true, "PLAN9531")]
    [InlineData("http://127.0.0.1/text", true, "PLAN9531")]
    [InlineData("http://127.0.0.1.nip.example:{0}/text", true, "PLAN9531")]
    [InlineData("http://127.0.0.1:{0}@evil.example/text", true, "PLAN9536")]
    [InlineData("http://a:b@127.0.0.1:{0}/text", true, "PLAN9536")]
    [InlineData("file:///etc/passwd", true, "PLAN9531")]
    [InlineData("ftp://127.0.0.1:{0}/", true, "PLAN9531")]
    public async Task Address_ThatIsNotGranted_IsNotAsked(string address, bool isPrivate, string code) =>
        (await FaultAsync(Broker(Grant() with { Private = isPrivate }), new HttpRequest { Address = new(string.Format(address, server.Port)) })).ShouldContain(code);

    [Fact]
    public async Task Name_ThatLeadsIntoTheOwnNetwork_IsNotAsked()
    {
        var grant = Grant() with { Host = "localhost" };
        var request = new HttpRequest { Address = new($"http://localhost:{server.Port}/text") };

        (await FaultAsync(Broker(grant with { Private = false }), request)).ShouldContain("(PLAN9533)");
        (await Broker(grant).GetAsync(request, default)).Status.ShouldBe(200);
        log.Lines.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("/text", 200)]
    [InlineData("/to?to=/text", 200)]
    [InlineData("/to?to=/to%3Fto%3D/text", 200)]
    [InlineData("/to?to=http://localhost:{0}/text", 0, "PLAN9531")]
    [InlineData("/to?to=http://169.254.169.254/latest", 0, "PLAN9531")]
    [InlineData("/to?to=file:///etc/passwd", 0, "PLAN9531")]
    [InlineData("/to?to=http://x:y@127.0.0.1:{0}/text", 0, "PLAN9536")]
    public async Task Redirect_IsHeldAgainstTheGrants(string path, int status, string? code = null)
    {
        var request = Request(string.Format(path, server.Port));
        if (code is null) (await Broker().GetAsync(request, default)).Status.ShouldBe(status);
        else (await FaultAsync(Broker(), request)).ShouldContain(code);
    }

    [Fact]
    public async Task Redirect_WithoutEnd_Ends() => (await FaultAsync(Broker(), Request("/around"))).ShouldContain("chuyển hướng hơn 5 lần");

    [Fact]
    public async Task Secret_IsPutInByItsHandle_AndGoesToNoOtherServer()
    {
        var broker = Broker(Grant(), Grant() with { Host = "localhost" });
        var request = Request("/headers") with { Headers = [new("Authorization", "Bearer ", new("api")), new("X-Don-Vi", "huong-an"), new("X-Auth", "thuong")] };

        var sent = await HeadersAsync(broker, request);
        sent["Authorization"].ShouldBe($"Bearer {Token}");
        sent["X-Don-Vi"].ShouldBe("huong-an");

        var followed = await HeadersAsync(broker, request with { Address = server.At($"/to?to=http://localhost:{server.Port}/headers") });
        followed.Keys.Order(StringComparer.Ordinal).ShouldBe(["Accept-Encoding", "Host", "User-Agent", "X-Don-Vi"]);
    }

    [Fact]
    public async Task Secret_OfAnotherPlugin_IsNotSent() =>
        (await FaultAsync(Broker(), Request("/headers") with { Headers = [new("Authorization", "Bearer ", new("khac"))] })).ShouldContain("“khac” không có trong cài đặt");

    [Fact]
    public async Task Secret_OverTheInternetInTheOpen_IsNotSent() =>
        (await FaultAsync(Broker(new HttpAddressGrant("api.example.gov.vn", ["plan.http"]) { InTheOpen = true }), new HttpRequest { Address = new("http://api.example.gov.vn/"), Headers = [new("Authorization", "", new("api"))] }))
            .ShouldContain("(PLAN9526)");

    [Theory]
    [InlineData("Host", "evil")]
    [InlineData("host", "evil")]
    [InlineData("Proxy-Authorization", "x")]
    [InlineData("Cookie", "a=b")]
    [InlineData("X-A", "a\r\nX-B: b")]
    [InlineData("X-A\r\nX-B", "b")]
    [InlineData("X A", "b")]
    [InlineData("", "b")]
    [InlineData("X-A", "Hương")]
    public async Task Header_ThatIsNotAPlugins_IsRefused(string name, string value) =>
        (await FaultAsync(Broker(), Request("/headers") with { Headers = [new(name, value)] })).ShouldContain("(PLAN9536)");

    [Theory]
    [InlineData("/zeros?n=10485760", null)]
    [InlineData("/zeros?n=10485761", "PLAN9534")]
    [InlineData("/zeros?n=10485760&gzip=1", null)]
    [InlineData("/zeros?n=200000000&gzip=1", "PLAN9534")]
    public async Task Answer_IsCappedAfterDecompression(string path, string? code)
    {
        if (code is null) (await Broker().GetAsync(Request(path), default)).Content.Length.ShouldBe(10 * 1024 * 1024);
        else (await FaultAsync(Broker(), Request(path))).ShouldContain(code);
    }

    [Fact]
    public async Task Answer_WithATag_IsFetchedOnceAndConfirmedThen()
    {
        var broker = Broker();
        var first = await broker.GetAsync(Request("/tag?tag=a"), default);
        var second = await broker.GetAsync(Request("/tag?tag=a"), default);

        second.Status.ShouldBe(200);
        second.ContentType.ShouldBe(first.ContentType);
        second.Content.ToArray().ShouldBe(first.Content.ToArray());
        second.AsOf.ShouldBeGreaterThan(first.AsOf);
    }

    [Fact]
    public async Task Answer_ThatIsKept_IsNeverPassedOffAsFresh()
    {
        using var own = new WebServer();
        var broker = Broker(Grant() with { Port = own.Port });
        var request = new HttpRequest { Address = own.At("/tag?tag=a") };
        await broker.GetAsync(request, default);
        own.Kill();
        try
        {
            (await FaultAsync(broker, request)).ShouldContain("(PLAN9532)");
        }
        finally
        {
            own.Restart();
        }
    }

    // The framework itself sends a request again, three times, that was not answered at all: three times four.
    [Theory]
    [InlineData("/flaky?n=2&test=a", true, 3)]
    [InlineData("/flaky?n=99&test=b", false, 12)]
    [InlineData("/cut?test=c", false, 3)]
    [InlineData("/status?code=503&test=d", true, 3)]
    [InlineData("/status?code=500&test=e", true, 1)]
    [InlineData("/status?code=404&test=f", true, 1)]
    public async Task Request_ThatFailsOnTheWay_IsTriedThreeTimes(string path, bool answers, int times)
    {
        var broker = Broker();
        if (answers) await broker.GetAsync(Request(path), default);
        else (await FaultAsync(broker, Request(path))).ShouldContain("(PLAN9532)");

        Encoding.UTF8.GetString((await Broker().GetAsync(Request($"/count?of={Uri.EscapeDataString(path)}"), default)).Content.Span).ShouldBe($"{times}");
    }

    [Fact]
    public async Task Server_ThatIsDownForADay_IsLeftAloneLoggedOnceAndAskedAgain()
    {
        using var own = new WebServer();
        var broker = Broker(new FastClock(20), Grant() with { Port = own.Port });
        var request = new HttpRequest { Address = own.At("/text") };
        await broker.GetAsync(request, default);
        own.Kill();
        try
        {
            var told = new List<string>();
            for (var hour = 0; hour < 24; hour++) told.Add(await FaultAsync(broker, request));
            told.ShouldAllBe(t => t.Contains("(PLAN9532)", StringComparison.Ordinal));
            told.ShouldContain(t => t.Contains("tạm ngừng hỏi", StringComparison.Ordinal));
        }
        finally
        {
            own.Restart();
        }

        await Task.Delay(TimeSpan.FromSeconds(2));
        (await broker.GetAsync(request, default)).Status.ShouldBe(200);
        log.Lines.Count.ShouldBe(2);
        log.Lines[0].ShouldStartWith("Warning: 127.0.0.1 is away: PLAN9532");
        log.Lines[1].ShouldStartWith("Information: 127.0.0.1 answers again");
    }

    [Fact]
    public async Task Server_ThatNeverEndsItsAnswer_IsGivenUpAfterThirtySeconds()
    {
        var watch = Stopwatch.StartNew();

        (await FaultAsync(Broker(new FastClock(20), Grant()), Request("/slow"))).ShouldContain("chậm quá 30 giây");
        watch.Elapsed.ShouldBeInRange(TimeSpan.FromSeconds(1.4), TimeSpan.FromSeconds(6));
    }

    [Fact]
    public async Task Server_WithoutAValidCertificate_IsNotTrusted()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;
        _ = Task.Run(async () =>
        {
            while (true)
            {
                using var client = await listener.AcceptTcpClientAsync();
                await client.GetStream().WriteAsync("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"u8.ToArray());
            }
        });
        var broker = Broker(new HttpAddressGrant("127.0.0.1", ["plan.http"]) { Private = true, Port = port });

        (await FaultAsync(broker, new HttpRequest { Address = new($"https://127.0.0.1:{port}/") })).ShouldContain("chứng chỉ");
    }

    [Fact]
    public async Task Get_ThatNobodyWaitsForAnyMore_Ends()
    {
        using var stop = new CancellationTokenSource(TimeSpan.FromMilliseconds(300));

        await Should.ThrowAsync<OperationCanceledException>(async () => await Broker().GetAsync(Request("/slow"), stop.Token));
        log.Lines.ShouldBeEmpty();
    }

    [Fact]
    public async Task Server_ThatIsNotGranted_IsLoggedOnceByItsName()
    {
        var broker = Broker();
        for (var i = 0; i < 5; i++) await FaultAsync(broker, new HttpRequest { Address = new("https://api.example.gov.vn/v1?khoa=bi-mat") });

        log.Lines.ShouldBe(["Warning: plan.http asked https://api.example.gov.vn, which is not granted to it"]);
    }

    private static string Token => Convert.ToHexString(Encoding.UTF8.GetBytes(Secret));

    private HttpRequest Request(string path) => new() { Address = server.At(path) };

    private HttpAddressGrant Grant() => new("127.0.0.1", ["plan.http"]) { InTheOpen = true, Private = true, Port = server.Port };

    private HttpBroker Broker(params HttpAddressGrant[] grants) => Broker(TimeProvider.System, grants.Length == 0 ? [Grant()] : grants);

    private HttpBroker Broker(TimeProvider clock, params HttpAddressGrant[] grants)
    {
        Environment.SetEnvironmentVariable(Variable, Token);
        made.Add(new("plan.http", grants, [new("api")], new SecretStore([new("api", Environment: Variable), new("khac", Environment: Variable)]), log, clock));
        return made[^1];
    }

    private static async Task<Dictionary<string, string>> HeadersAsync(HttpBroker broker, HttpRequest request) =>
        JsonSerializer.Deserialize<Dictionary<string, string>>((await broker.GetAsync(request, default)).Content.Span)!;

    private async Task<string> FaultAsync(HttpBroker broker, HttpRequest request)
    {
        var fault = await Should.ThrowAsync<DataSourceException>(async () => await broker.GetAsync(request, default));
        fault.InnerException.ShouldBeNull();
        fault.ToString().ShouldNotContain(Token);
        fault.Message.ShouldNotContain($"{server.Port}");
        return fault.Message;
    }
}
