using System.Diagnostics;
using System.Globalization;
using System.Runtime;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Reporting.Indicators;
using Plan.Sdk.Reporting.RollUp;
using Plan.Sdk.Yaml;

namespace Plan.Sdk.Benchmarks.Figures;

/// <summary>The roll-up of all communes and the reading of their reports, as whole jobs with what they take of time and memory.</summary>
internal static class FigureJobs
{
    /// <summary>All indicators and years through all provinces; how many figures came out.</summary>
    public static int RollUp(FigureTable table)
    {
        var calculator = new RollUpCalculator(CommuneFigures.Context, table, CommuneFigures.Obligations, new(2025, 12, 31), new DiagnosticBag());
        return CommuneFigures.Years.Sum(year => CommuneFigures.Indicators.Sum(indicator => calculator.Levels(indicator.Id, year).Count(l => l.Value.Value is not null)));
    }

    /// <summary>Builds the table and rolls it up, the first time in the process and then warm.</summary>
    public static void MeasureRollUp()
    {
        var table = CommuneFigures.Table();
        _ = CommuneFigures.Obligations.Count;
        var allocated = GC.GetTotalAllocatedBytes(precise: true);
        var (methods, compiling, paused) = (JitInfo.GetCompiledMethodCount(), JitInfo.GetCompilationTime(currentThread: true), GC.GetTotalPauseDuration());
        var start = Stopwatch.GetTimestamp();
        var figures = RollUp(table);
        var first = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        (methods, compiling, paused) = (JitInfo.GetCompiledMethodCount() - methods, JitInfo.GetCompilationTime(currentThread: true) - compiling, GC.GetTotalPauseDuration() - paused);
        allocated = GC.GetTotalAllocatedBytes(precise: true) - allocated;
        var (warm, runs) = WarmTimer.Median(() => RollUp(table));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{figures:#,0} figures; first {first:0} ms ({methods} methods compiled, {compiling.TotalMilliseconds:0} ms of it; collector {paused.TotalMilliseconds:0} ms), warm median {warm:0.0} ms of {runs}; allocated {allocated / 1e6:0.0} MB a run; peak of the process {Peak():0} MB"));
    }

    /// <summary>Reads all reports below a folder into a table.</summary>
    public static void MeasureReading(string folder)
    {
        var diagnostics = new DiagnosticBag();
        var start = Stopwatch.GetTimestamp();
        var builder = new FigureTableBuilder(CommuneFigures.Context.Plan.Reporting[0].From, CommuneFigures.Indicators);
        var read = SubmissionReader.ReadAll(folder, diagnostics);
        var parsed = Stopwatch.GetElapsedTime(start).TotalSeconds;
        foreach (var document in read) builder.Add(document, diagnostics);
        var table = builder.Build();
        var whole = Stopwatch.GetElapsedTime(start).TotalSeconds;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{read.Count:#,0} files read in {parsed:0.00} s, with the table {whole:0.00} s; {RollUp(table):#,0} figures; findings {diagnostics.Count}; peak of the process {Peak():0} MB"));
    }

    private static double Peak()
    {
        using var process = Process.GetCurrentProcess();
        return process.PeakWorkingSet64 / 1e6;
    }
}
