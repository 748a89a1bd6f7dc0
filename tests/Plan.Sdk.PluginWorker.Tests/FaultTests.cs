using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Extensibility;
using Plan.Sdk.Plugins;

namespace Plan.Sdk.PluginWorker.Tests;

/// <summary>
/// Whatever a plugin does to its process: this one lives, another plugin's calls go on, the fault has a code of its own, and the process is gone in time. Two runs of
/// each, or as many as <c>PLAN_FAULTS</c> says.
/// </summary>
public sealed class FaultTests
{
    private const double GoneWithin = 2.1;

    private static readonly int Runs = int.Parse(Environment.GetEnvironmentVariable("PLAN_FAULTS") ?? "2", CultureInfo.InvariantCulture);

    private static readonly Dictionary<string, DiagnosticDescriptor> Ends = new(StringComparer.Ordinal)
    {
        ["stack-overflow"] = PluginDiagnostics.WorkerStackOverflow,
        ["exit"] = PluginDiagnostics.WorkerExited,
        ["fail-fast"] = PluginDiagnostics.WorkerFailedFast,
        ["thread"] = PluginDiagnostics.WorkerThrewOnThread,
        ["async-void"] = PluginDiagnostics.WorkerThrewInBackground,
        ["allocate"] = PluginDiagnostics.WorkerOutOfMemory,
        ["spin"] = PluginDiagnostics.WorkerSpins,
        ["deadlock"] = PluginDiagnostics.WorkerHangs,
        ["close-pipe"] = PluginDiagnostics.WorkerClosedPipe,
        ["half-message"] = PluginDiagnostics.WorkerHalfMessage,
        ["large-message"] = PluginDiagnostics.WorkerMessageTooLarge,
        ["nonsense"] = PluginDiagnostics.WorkerMalformed,
    };

    public static TheoryData<string> Faults => [.. Ends.Keys];

    [Fact]
    public void Codes_OfFaults_AreAllDifferent() => Ends.Values.Append(PluginDiagnostics.LogLeftOut).Select(d => d.Id).ShouldBeUnique();

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task Fault_EndsItsWorkerAlone(string fault)
    {
        var isDeadline = fault is "spin" or "deadlock";
        var budgets = new PluginBudgets { Call = isDeadline ? TimeSpan.FromSeconds(1) : TimeSpan.FromSeconds(30), MemoryMB = 128 };
        await using var other = await StartAsync(Launches.Of("Rows"));
        for (var run = 0; run < Runs; run++)
        {
            using var stop = new CancellationTokenSource();
            var calls = CallAgainAndAgainAsync(other.Source(), stop.Token);
            await using var plugin = await StartAsync(Launches.Of("Faults") with { Budgets = budgets });
            var process = ((WorkerPlugin)plugin).ProcessId;

            var clock = Stopwatch.StartNew();
            var failure = await Should.ThrowAsync<DataSourceException>(async () => await plugin.Source().ReadAsync(Launches.Query(fault), default));
            if (isDeadline) clock.Restart();
            var end = await plugin.Ended.WaitAsync(TimeSpan.FromSeconds(20));
            var gone = clock.Elapsed.TotalSeconds;

            end.ShouldNotBeNull().Descriptor.ShouldBe(Ends[fault], end.ToString());
            var told = failure.InnerException.ShouldBeOfType<PluginFailureException>().Diagnostic;
            told.Descriptor.ShouldBe(isDeadline ? PluginDiagnostics.CallTooLong : Ends[fault]);
            failure.Reason.ShouldBe(new LocalizedText(told.GetMessage(Language.Vietnamese), told.GetMessage(Language.English)));
            IsGone(process).ShouldBeTrue();
            gone.ShouldBeLessThan(GoneWithin, fault);
            await stop.CancelAsync();
            (await calls).ShouldBeGreaterThan(0);
            var later = await Should.ThrowAsync<DataSourceException>(async () => await plugin.Source().ReadAsync(Launches.Query("x"), default));
            later.InnerException.ShouldBeOfType<PluginFailureException>().Diagnostic.Descriptor.ShouldBe(Ends[fault]);
        }
    }

    [Theory]
    [InlineData("log")]
    [InlineData("errors")]
    public async Task HundredMegabytesOfLog_AreCapped(string fault)
    {
        for (var run = 0; run < Runs; run++)
        {
            var reported = new ConcurrentQueue<Diagnostic>();
            var log = new KeptLog();
            var plugin = await StartAsync(Launches.Of("Faults") with { Logger = log, Report = reported.Enqueue });
            var process = ((WorkerPlugin)plugin).ProcessId;

            await plugin.Source().ReadAsync(Launches.Query(fault), default);
            var clock = Stopwatch.StartNew();
            await plugin.DisposeAsync();

            clock.Elapsed.TotalSeconds.ShouldBeLessThan(GoneWithin);
            IsGone(process).ShouldBeTrue();
            (await plugin.Ended).ShouldBeNull();
            if (fault == "errors") continue;
            var lines = log.Lines.Count(l => l.StartsWith("xxx", StringComparison.Ordinal));
            lines.ShouldBeInRange(200, 3000);
            reported.ShouldAllBe(d => d.Descriptor == PluginDiagnostics.LogLeftOut);
            (reported.Sum(d => (long)d.Arguments[1]) + lines).ShouldBe(100_000);
            log.Lines.Count(l => l.Contains("PLAN9328", StringComparison.Ordinal)).ShouldBe(reported.Count);
        }
    }

    private static async Task<int> CallAgainAndAgainAsync(IDataSource source, CancellationToken stop)
    {
        var calls = 0;
        for (; !stop.IsCancellationRequested; calls++)
            (await source.ReadAsync(Launches.Query("rows", 10), default)).Rows.Count.ShouldBe(10);
        return calls;
    }

    private static bool IsGone(int process)
    {
        try
        {
            using var found = Process.GetProcessById(process);
            return found.HasExited;
        }
        catch (ArgumentException)
        {
            return true;
        }
    }

    private static async Task<IPluginInstance> StartAsync(PluginLaunch launch)
    {
        var start = await WorkerPlugin.StartAsync(launch, default);
        start.Problem?.ToString().ShouldBeNull();
        return start.Instance!;
    }
}
