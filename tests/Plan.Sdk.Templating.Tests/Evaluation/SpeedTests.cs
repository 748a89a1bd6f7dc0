using System.Diagnostics;
using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Model;
using Xunit.Abstractions;

namespace Plan.Sdk.Templating.Tests.Evaluation;

/// <summary>Guards against work that grows faster than its input; the figures themselves are the benchmarks' business.</summary>
public sealed class SpeedTests(ITestOutputHelper output)
{
    private const string Report = """
        # Kết quả

        | TT | Một | Hai | Ba | Bốn | Năm | Sáu | Bảy |
        | -- | --- | --- | --- | --- | --- | ---: | ---: |
        {{~ for row in plan.annexes[0]?.rows ~}}
        | {{ for.index + 1 }} | {{ row[0] ?? '' }} | {{ row[1] ?? '' }} | {{ row[2] ?? '' }} | {{ row[3] ?? '' }} | {{ row[4] ?? '' }} | {{ row[5] ?? '' }} | {{ row[6] ?? '' }} |
        {{~ end ~}}
        """;

    private static readonly TimeProvider Standing = new StandingClock();

    private static readonly string Fields = string.Concat(Enumerable.Range(0, 40).Select(i => $"\n\nSố {i}: {{{{ plan.document.subject }}}}."));

    [Theory]
    [InlineData(50, 20)]
    [InlineData(2000, 400)]
    public void Render_Rows_TakesItsShareOfTime(int rows, int mostMilliseconds)
    {
        var context = With(rows);
        var diagnostics = new DiagnosticBag();
        var clock = Stopwatch.StartNew();
        var template = Template.Compile(Run.Head + Report + Fields, "thu.md", Run.NoPack, diagnostics)!;
        output.WriteLine($"compile {clock.Elapsed.TotalMilliseconds:0.00} ms (cold)");
        var times = new List<double>();
        for (var i = 0; i < (rows > 1000 ? 30 : 400); i++)
        {
            clock.Restart();
            TemplateRenderer.Render(template, context, "00", diagnostics).ShouldNotBeNull();
            times.Add(clock.Elapsed.TotalMilliseconds);
        }

        times.Sort();
        output.WriteLine($"{rows} rows: median {times[times.Count / 2]:0.000} ms, best {times[0]:0.000} ms");
        times[times.Count / 2].ShouldBeLessThan(mostMilliseconds);
    }

    [Fact]
    public void Render_MoreRows_AllocatesNoMoreForEachCharacter()
    {
        var template = Template.Compile(Run.Head + Report + Fields, "thu.md", Run.NoPack, new())!;
        var each = new List<double>();
        foreach (var rows in (int[])[50, 500, 2_000, 5_000])
        {
            var context = With(rows);
            var characters = 0L;
            var bytes = long.MaxValue;
            for (var i = 0; i < 40; i++)
            {
                var before = GC.GetAllocatedBytesForCurrentThread();
                var document = TemplateRenderer.Render(template, context, "00", TemplateLimits.Default, new(), Standing)!;
                bytes = Math.Min(bytes, GC.GetAllocatedBytesForCurrentThread() - before);
                characters = TreeText.Of(document.Body).Length;
                if (rows > 500 && i > 4) break;
            }

            each.Add((double)bytes / characters);
            output.WriteLine($"{rows} rows: {bytes} bytes for {characters} characters, {each[^1]:0.0} each");
        }

        each.ShouldAllBe(e => e < each[0] * 1.25);
    }

    private static PlanContext With(int rows)
    {
        var cells = Enumerable.Range(0, rows).Select(r => Enumerable.Range(0, 7).Select(c => $"ô {r}.{c}").ToValueList()).ToValueList();
        var annex = new Annex { Id = "a", Title = "Bảng", Rows = cells };
        return new(Samples.Small.Plan with { Annexes = [annex] }, Samples.Small.Workspace, Examples.Today);
    }
}
