using System.Collections.Concurrent;
using System.IO.Compression;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Tests.Data;

namespace Plan.Sdk.Tests.Plugins;

/// <summary>Twenty secrets, each through a whole program with the pack for web addresses, and a server that throws them back.</summary>
public sealed class SecretsInPapersTests
{
    [Fact]
    public async Task Secrets_ThroughReportsAndFailures_StandInNoPaperMessageLogOrState()
    {
        using var server = new TcpListener(IPAddress.Loopback, 0);
        server.Start();
        var heard = new ConcurrentQueue<string>();
        _ = ThrowBackAsync(server, heard);
        for (var i = 0; i < 20; i++)
        {
            var canary = $"canary-{i:00}-{(char)('a' + i)}{i * 7919}";
            var said = await RunAsync(canary, ((IPEndPoint)server.LocalEndpoint).Port);
            said.Count.ShouldBeGreaterThan(12);
            foreach (var form in (string[])[canary, Convert.ToBase64String(Encoding.UTF8.GetBytes(canary))])
                said.ShouldAllBe(s => !s.Contains(form, StringComparison.OrdinalIgnoreCase));
        }

        heard.Count(h => h.Contains("Bearer canary-", StringComparison.Ordinal)).ShouldBeGreaterThanOrEqualTo(20);
    }

    /// <summary>Everything that a program says, writes and makes.</summary>
    private static async Task<List<string>> RunAsync(string canary, int port)
    {
        using var ward = new SourcedWard();
        using var place = new TemporaryFolder();
        var secret = Path.Combine(place.Path, "token");
        await File.WriteAllTextAsync(secret, canary);
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(secret, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        await TestPackage.InstallAsync(TestPackage.Make(Repository.PathOf("plugins/Http"), Path.Combine(place.Path, "goi")), ward.Folder);
        ward.Write("plugins.yaml", $$"""
            apiVersion: plan/v1
            kind: Plugins
            plugins:
              - {id: plan.http, settings: {source: y-te, base: "http://127.0.0.1:{{port}}", token: api} }
            addresses:
              - {host: 127.0.0.1, scheme: http, port: {{port}}, private: true, plugins: [plan.http]}
            secrets:
              - {name: api, file: "{{Path.GetRelativePath(ward.Folder, secret).Replace('\\', '/')}}"}

            """);
        ward.Write("plans/p.yaml", (await File.ReadAllTextAsync(ward.PlanFile)).Replace("query: kham, unit: Mã trường, value: Số trẻ", "query: so-lieu, unit: donVi, value: giaTri", StringComparison.Ordinal));
        var logs = new KeptLogs();
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Logging.SetMinimumLevel(LogLevel.Trace).AddProvider(logs);
        builder.Services.AddPlanSdk().AddPlugins(o => o.Workspace = ward.Folder);
        var said = new List<string>();
        using (var program = builder.Build())
        {
            await program.StartAsync();
            var engine = program.Services.GetRequiredService<PlanEngine>();
            var host = await program.Services.GetRequiredService<HostedPlugins>().Host;
            var (source, files) = ward.Open(engine, host);
            var report = await engine.ReportAsync(source, files, new() { Rule = "nam", Period = "2026", Formats = ["docx", "html", "txt", "json"], On = new(2027, 1, 15) });
            report.Outputs.Count.ShouldBe(4, string.Join('\n', report.Diagnostics));
            foreach (var output in report.Outputs) said.AddRange(TextsOf(output));
            said.AddRange(report.Diagnostics.Concat(host.Diagnostics).Concat(await engine.CheckDataAsync(source)).SelectMany(d => (string[])[d.ToString(), d.GetMessage(Language.Vietnamese)]));
            var health = await program.Services.GetRequiredService<HealthCheckService>().CheckHealthAsync();
            said.AddRange(health.Entries.Values.SelectMany(e => e.Data.Select(p => $"{p.Key} {p.Value}").Append(e.Description ?? "")));
            await program.StopAsync();
        }

        said.AddRange(logs.Lines);
        foreach (var file in Directory.GetFiles(ward.Folder, "*", SearchOption.AllDirectories)) said.Add(await File.ReadAllTextAsync(file));
        return said;
    }

    private static IEnumerable<string> TextsOf(RenderedFile file)
    {
        if (file.Format != "docx") return [Encoding.UTF8.GetString(file.Content.Span)];
        using var archive = new ZipArchive(new MemoryStream(file.Content.ToArray()));
        return [.. archive.Entries.Select(e =>
        {
            using var reader = new StreamReader(e.Open());
            return reader.ReadToEnd();
        })];
    }

    /// <summary>Answers with the request itself: every third time as a refusal, every third time as rows that can't be read, else as rows whose texts are the request.</summary>
    private static async Task ThrowBackAsync(TcpListener server, ConcurrentQueue<string> heard)
    {
        try
        {
            for (var turn = 0; ; turn++)
            {
                using var client = await server.AcceptTcpClientAsync();
                var buffer = new byte[16_384];
                var length = await client.GetStream().ReadAsync(buffer);
                var request = Encoding.UTF8.GetString(buffer, 0, length);
                heard.Enqueue(request);
                var quoted = System.Text.Json.JsonSerializer.Serialize(request);
                var (status, body) = (turn % 3) switch
                {
                    0 => ("401 Unauthorized", request),
                    1 => ("200 OK", $"{{\"soLieu\": {quoted}}}"),
                    _ => ("200 OK", $"{{\"soLieu\": [{{\"donVi\": {quoted}, \"giaTri\": 5}}], \"capNhat\": {quoted}}}"),
                };
                await client.GetStream().WriteAsync(Encoding.UTF8.GetBytes($"HTTP/1.1 {status}\r\nContent-Type: application/json\r\nContent-Length: {Encoding.UTF8.GetByteCount(body)}\r\nConnection: close\r\n\r\n{body}"));
            }
        }
        catch (Exception e) when (e is SocketException or ObjectDisposedException or IOException)
        {
            // The test is over.
        }
    }

    private sealed class KeptLogs : ILoggerProvider, ILogger
    {
        public ConcurrentQueue<string> Lines { get; } = new();

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) => Lines.Enqueue($"{formatter(state, exception)} {exception}");

        public void Dispose()
        {
        }
    }
}
