using System.Diagnostics;
using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Tests;

/// <summary>
/// Mutations of the example plans through the whole engine: none throws, takes over 1 s or allocates over 64 MB. 20,000 with
/// <c>PLAN_FUZZ=long</c> in the environment, 2,000 otherwise.
/// </summary>
public sealed class FuzzTests
{
    private const long MostBytes = 64L << 20;
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(1);

    [Fact]
    public void Render_MutatedPlans_EndInDiagnosticsOrOutputs()
    {
        var count = Environment.GetEnvironmentVariable("PLAN_FUZZ") == "long" ? 20_000 : 2_000;
        var sources = new[] { Examples.HuongAn, Examples.ThanhXuan, Examples.Ward2026, Examples.Draft }.Select(Examples.Open).ToArray();
        foreach (var source in sources) Run(source);
        var rendered = 0;
        for (var seed = 0; seed < count; seed++)
        {
            var source = sources[seed % sources.Length];
            var mutated = source with { Content = Mutation.Of(source.Content.Span, seed) };
            var watch = Stopwatch.StartNew();
            var before = GC.GetAllocatedBytesForCurrentThread();
            var result = Run(mutated);
            (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(MostBytes, $"seed {seed}");
            watch.Elapsed.ShouldBeLessThan(Longest, $"seed {seed}");
            if (result.Status == RenderStatus.Done) rendered++;
            else result.Diagnostics.ShouldContain(d => d.Severity == DiagnosticSeverity.Error, $"seed {seed}");
        }

        rendered.ShouldBeInRange(count / 50, count - (count / 50));
    }

    private static RenderResult Run(PlanSource source) =>
        Examples.Run(Examples.Engine, source, new() { Formats = ["docx", "html", "txt"] });
}
