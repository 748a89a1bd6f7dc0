using System.Reflection;
using System.Text.Json;

namespace Plan.Sdk.Benchmarks.Reports;

/// <summary>This project's part of the comparison: warm medians in the form that the scripts of <c>compare/</c> print.</summary>
internal static class ReportComparison
{
    /// <summary>Measures and prints one line for each size and way, and leaves the papers in a folder to be checked.</summary>
    public static void Run(string folder, IEnumerable<int> sizes)
    {
        foreach (var rows in sizes)
        {
            foreach (var table in Enum.GetValues<ReportTable>())
            {
                var job = new ReportJob(rows, table);
                var way = table == ReportTable.FromAnnex ? "annex" : "template table";
                Measure(folder, $"plan-sdk, {way}", rows, job.RenderAndWrite);
                Measure(folder, $"plan-sdk, {way}, template compiled each time", rows, job.CompileRenderAndWrite);
            }
        }
    }

    private static void Measure(string folder, string name, int rows, Func<MemoryStream> job)
    {
        var (milliseconds, runs) = WarmTimer.Median(() => job().Dispose());
        using var bytes = job();
        File.WriteAllBytes(Path.Combine(folder, $"{name}-{rows}.docx"), bytes.ToArray());
        var version = typeof(PlanEngine).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0];
        Console.WriteLine(JsonSerializer.Serialize(new { name, version, rows, ms = milliseconds, runs, bytes = bytes.Length }));
    }
}
