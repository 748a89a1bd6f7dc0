using System.Runtime.Versioning;
using System.Text;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Extensibility;
using Plan.Sdk.Plugins.Brokers;
using Plan.Sdk.Plugins.Packs;
using Plan.Sdk.Plugins.Tests.Packs;

namespace Plan.Sdk.Plugins.Tests.Brokers;

/// <summary>Twenty secrets go where they are meant to, through everything that can go wrong, and are nowhere else.</summary>
[Collection(PostgresCollection.Name)]
[UnsupportedOSPlatform("windows")]
public sealed class CanaryTests(PostgresServer server) : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly LogLines log = new();
    private readonly List<string> said = [];

    public void Dispose() => folder.Dispose();

    [PostgresFact]
    public async Task Canaries_AreSeenByTheServersAlone()
    {
        var canaries = Enumerable.Range(1, 20).Select(i => $"canary-{i:00}-{(char)('a' + i)}%27\"'=;+&{i * 7919}").ToList();
        var places = canaries.Select(Keep).ToList();
        var secrets = new SecretStore([.. places, new("ho-ra", File: Unprotected(canaries[0]))]);
        var bag = new DiagnosticBag();
        secrets.Check(bag);
        said.AddRange(bag.ToSorted().SelectMany(d => (string[])[d.ToString(), d.GetMessage(Language.Vietnamese)]));

        using var web = new WebServer();
        var handles = places.Select(p => new SecretHandle(p.Name)).ToList();
        using var http = new HttpBroker("p", [new("127.0.0.1", ["p"]) { InTheOpen = true, Private = true, Port = web.Port }, new("localhost", ["p"]) { InTheOpen = true, Private = true, Port = web.Port }], handles, secrets, log, new FastClock(20));
        for (var i = 0; i < canaries.Count; i++)
        {
            HttpHeader[] headers = [new("X-Key", "Bearer ", handles[i])];
            var seen = await http.GetAsync(new() { Address = web.At("/headers"), Headers = [.. headers] }, default);
            Encoding.UTF8.GetString(seen.Content.Span).ShouldContain(System.Text.Json.JsonSerializer.Serialize(canaries[i], Plain)[1..^1]);
            foreach (var path in (string[])["/status?code=401", "/status?code=500", "/khong-co", "/cut", $"/to?to=http://localhost:{web.Port}/headers", "/to?to=https://evil.example/"])
                await SayAsync(async () => Encoding.UTF8.GetString((await http.GetAsync(new() { Address = web.At($"{path}{(path.Contains('?') ? "&" : "?")}i={i}"), Headers = [.. headers] }, default)).Content.Span));
        }

        await SayAsync(async () => Pages.Print(await ReadPackAsync(http, web, handles[0])));
        web.Kill();
        foreach (var handle in handles) await SayAsync(async () => $"{(await http.GetAsync(new() { Address = web.At("/headers"), Headers = [new("X-Key", "", handle)] }, default)).Status}");
        web.Restart();

        var grants = handles.Select(h => new PostgreSqlGrant(h.Name, ["p"]) { Host = "127.0.0.1", Port = server.Port, Database = "postgres", User = PostgresServer.Reader, Password = h }).ToList();
        await using var sql = new SqlBroker("p", grants, secrets, log, TimeProvider.System);
        await server.ExecuteAsync($"ALTER ROLE {PostgresServer.Reader} PASSWORD '{canaries[4].Replace("'", "''", StringComparison.Ordinal)}'");
        try
        {
            (await sql.QueryAsync(new() { Connection = handles[4].Name, Text = "SELECT 1 AS a" }, default)).Rows.Count.ShouldBe(1);
            foreach (var grant in grants)
            {
                foreach (var text in (string[])["SELECT current_user::text AS a", "SELECT khong AS a", "SELECT pg_sleep(9)::text AS a", "DELETE FROM chi_so", "SELECT * FROM kin"])
                    await SayAsync(async () => Pages.Print(await sql.QueryAsync(new() { Connection = grant.Name, Text = text, Deadline = TimeSpan.FromSeconds(0.3) }, default)));
            }
        }
        finally
        {
            await server.ExecuteAsync($"ALTER ROLE {PostgresServer.Reader} PASSWORD '{PostgresServer.ReaderPassword}'");
        }

        said.AddRange(log.Lines);
        said.AddRange(handles.Select(h => h.ToString()).Concat(places.Select(p => p.ToString())).Concat(grants.Select(g => g.ToString())));
        said.Count.ShouldBeGreaterThan(250);
        log.Lines.ShouldNotBeEmpty();
        foreach (var canary in canaries)
        {
            foreach (var form in (string[])[canary, canary[..11], Uri.EscapeDataString(canary), Convert.ToBase64String(Encoding.UTF8.GetBytes(canary))])
                said.ShouldAllBe(s => !s.Contains(form, StringComparison.OrdinalIgnoreCase));
        }
    }

    private static System.Text.Json.JsonSerializerOptions Plain { get; } = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private async Task SayAsync(Func<Task<string>> what)
    {
        try
        {
            said.Add(await what());
        }
        catch (DataSourceException fault)
        {
            said.Add(fault.ToString());
            said.Add(fault.Reason!.En);
        }
    }

    private static async Task<DataPage> ReadPackAsync(HttpBroker http, WebServer web, SecretHandle handle)
    {
        var settings = PackContext.Values(("source", "cong"), ("base", $"http://127.0.0.1:{web.Port}/v1"), ("token", handle));
        var source = PackQueries.Read(Repository.PathOf("plugins/Http"), new PackContext(settings, null, http, TimeProvider.System), new())!;
        return await source.ReadAsync(PackFolder.Query("so-lieu"), default);
    }

    private SecretPlace Keep(string canary, int index)
    {
        if (index % 2 == 0)
        {
            Environment.SetEnvironmentVariable($"PLAN_SDK_TEST_CANARY_{index}", canary);
            return new($"bi-mat-{index}", Environment: $"PLAN_SDK_TEST_CANARY_{index}");
        }

        var file = Path.Combine(folder.Path, $"{index}");
        File.WriteAllText(file, canary + "\n");
        File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        return new($"bi-mat-{index}", File: file);
    }

    private string Unprotected(string canary)
    {
        var file = Path.Combine(folder.Path, "ho-ra");
        File.WriteAllText(file, canary);
        File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.OtherRead);
        return file;
    }
}
