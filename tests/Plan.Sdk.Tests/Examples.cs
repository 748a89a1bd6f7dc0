using System.Text;
using Plan.Sdk.Collections;

namespace Plan.Sdk.Tests;

/// <summary>The plans of <c>examples/</c>, rendered as a user would.</summary>
internal static class Examples
{
    public const string HuongAn = "examples/huong-an/plans/79-kh-ubnd-2019.yaml";
    public const string ThanhXuan = "examples/thanh-xuan/plans/260-kh-ubnd-2020.yaml";
    public const string Ward2026 = "examples/phuong-2026/plans/08-kh-ubnd-2026.yaml";
    public const string Draft = "examples/phuong-2026/plans/du-thao-chuyen-doi-so.yaml";

    public static PlanEngine Engine { get; } = new PlanEngineBuilder().UseClock(FixedClock.At(2026, 11, 22)).Build();

    public static PlanSource Open(string plan)
    {
        var path = Repository.PathOf(plan);
        return new(plan, File.ReadAllBytes(path), Engine.OpenWorkspaceOf(path));
    }

    public static RenderResult Render(string plan, ValueList<string> formats, string? template = null)
    {
        var result = Run(Engine, Open(plan), new() { Formats = formats, Template = template });
        result.Status.ShouldBe(RenderStatus.Done, string.Join('\n', (IEnumerable<Diagnostics.Diagnostic>)result.Diagnostics));
        return result;
    }

    /// <summary>The work is done when the engine returns: it waits for nothing outside.</summary>
    public static RenderResult Run(PlanEngine engine, PlanSource source, RenderOptions options) =>
        engine.RenderAsync(source, options).AsTask().GetAwaiter().GetResult();

    public static string Text(string plan, string? template = null) => Encoding.UTF8.GetString(Render(plan, ["txt"], template).Outputs[0].Content.Span);
}
