using System.Globalization;
using Plan.Sdk.Collections;

namespace Plan.Sdk.Tests;

/// <summary>The same input gives the same bytes, wherever and whenever.</summary>
public sealed class DeterminismTests
{
    private static readonly ValueList<string> Formats = ["docx", "html", "txt"];

    public static TheoryData<string> Plans => [Examples.HuongAn, Examples.ThanhXuan, Examples.Ward2026, Examples.Draft];

    [Theory]
    [MemberData(nameof(Plans))]
    public void Render_OtherCulture_SameBytes(string plan)
    {
        var before = CultureInfo.CurrentCulture;
        var first = Bytes(Examples.Render(plan, Formats));
        try
        {
            CultureInfo.CurrentCulture = Strange();
            Bytes(Examples.Render(plan, Formats)).ShouldBe(first);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [MemberData(nameof(Plans))]
    public void Render_OtherFolder_SameBytes(string plan)
    {
        var workspace = Path.GetDirectoryName(Path.GetDirectoryName(plan))!;
        using var copy = new TemporaryFolder();
        copy.CopyFrom(Repository.PathOf(workspace));
        var path = Path.Combine(copy.Path, Path.GetRelativePath(workspace, plan));
        var source = new PlanSource(plan, File.ReadAllBytes(path), Examples.Engine.OpenWorkspaceOf(path));
        var there = Examples.Run(Examples.Engine, source, new() { Formats = Formats });
        Bytes(there).ShouldBe(Bytes(Examples.Render(plan, Formats)));
    }

    [Fact]
    public void Render_IssuedPlanAtAnotherTime_SameBytes()
    {
        var later = new PlanEngineBuilder().UseClock(FixedClock.At(2031, 1, 1)).Build();
        var there = Examples.Run(later, Examples.Open(Examples.HuongAn), new() { Formats = Formats });
        Bytes(there).ShouldBe(Bytes(Examples.Render(Examples.HuongAn, Formats)));
    }

    [Fact]
    public void Render_FromManyThreads_SameBytes()
    {
        var first = Bytes(Examples.Render(Examples.Ward2026, Formats));
        Parallel.For(0, 64, _ => Bytes(Examples.Render(Examples.Ward2026, Formats)).ShouldBe(first));
    }

    private static CultureInfo Strange()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = "§";
        culture.NumberFormat.NegativeSign = "~";
        culture.DateTimeFormat.DateSeparator = "§";
        return culture;
    }

    private static string[] Bytes(RenderResult result) => [.. result.Outputs.Select(o => Convert.ToHexString(o.Content.Span))];
}
