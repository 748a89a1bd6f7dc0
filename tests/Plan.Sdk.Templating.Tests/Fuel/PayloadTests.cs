using System.Diagnostics;
using System.Globalization;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Model;

namespace Plan.Sdk.Templating.Tests.Fuel;

/// <summary>Each payload in three sizes; the far one within a second and 64 MB, and what is rendered next is the same as before.</summary>
public sealed class PayloadTests
{
    private const string Schedule = "/proc/thread-self/schedstat";
    private const long MostBytes = 64L * 1024 * 1024;

    private static readonly TimeProvider Standing = new StandingClock();

    public static TheoryData<string> Names => new([.. All.Select(p => p.Name)]);

    private static IEnumerable<Payload> All => [.. Payloads.Growth, .. Payloads.Nesting];

    [Theory]
    [MemberData(nameof(Names))]
    public void Run_Small_PrintsRight(string name)
    {
        var payload = Find(name);
        var (text, findings) = Execute(payload, payload.Small);
        findings.ShouldBeEmpty();
        text.ShouldBe(payload.Output);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Run_AtItsLimit_PrintsAndBeyondStops(string name)
    {
        var payload = Find(name);
        var (text, findings) = Execute(payload, payload.Limit);
        findings.ShouldBeEmpty();
        text.ShouldNotBeNull();
        if (payload.Stop.Length == 0) return;
        (text, findings) = Execute(payload, payload.Beyond);
        findings.ShouldContain(payload.Stop);
        text.ShouldBeNull();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Run_FarBeyond_StopsWithinASecondAnd64Megabytes(string name)
    {
        var payload = Find(name);
        var before = Control();
        var data = TemplateData.Parse(payload.Data(payload.Far));
        var body = payload.Body(payload.Far);
        var diagnostics = new DiagnosticBag();
        var bytes = GC.GetAllocatedBytesForCurrentThread();
        var start = ThreadTime();
        if (Compile(payload, body, data, diagnostics) is { } template)
        {
            bytes = GC.GetAllocatedBytesForCurrentThread();
            start = ThreadTime();
            var text = Render(template, data, diagnostics);
            if (payload.Stop.Length > 0) text.ShouldBeNull();
        }

        (ThreadTime() - start).ShouldBeLessThan(TimeSpan.FromSeconds(1));
        (GC.GetAllocatedBytesForCurrentThread() - bytes).ShouldBeLessThan(MostBytes);
        if (payload.Stop.Length > 0) Errors(diagnostics).ShouldContain(payload.Stop);
        Control().ShouldBe(before);
    }

    [Fact]
    public void ReadMe_ListsEachPayload()
    {
        var table = File.ReadAllText(Path.Combine(Examples.Root, "tests/Plan.Sdk.Templating.Tests/Fuel/README.md"));
        foreach (var payload in All) table.ShouldContain($"`{payload.Name}`");
    }

    private static Payload Find(string name) => All.Single(p => p.Name == name);

    private static (string? Text, string[] Findings) Execute(Payload payload, int size)
    {
        var diagnostics = new DiagnosticBag();
        var data = TemplateData.Parse(payload.Data(size));
        var template = Compile(payload, payload.Body(size), data, diagnostics);
        var text = template is null ? null : Render(template, data, diagnostics);
        return (text, Errors(diagnostics));
    }

    private static Template? Compile(Payload payload, string body, TemplateData data, DiagnosticBag diagnostics) =>
        Template.Compile($"---\nid: thu\nkind: {payload.Kind}\n---\n{body}", "thu.md", Run.NoPack, payload.Kind == "text" ? data.Model : TemplateModel.ActionPlan, diagnostics);

    private static string? Render(Template template, TemplateData data, DiagnosticBag diagnostics) =>
        template.Head.Kind == TemplateKind.Text ? TemplateRenderer.RenderText(template, data, Examples.Today, TemplateLimits.Default, diagnostics, Standing)?.Text
            : TemplateRenderer.Render(template, Samples.Small, "00", TemplateLimits.Default, diagnostics, Standing) is { } document ? TreeText.Of(document.Body).TrimEnd('\n') : null;

    private static string[] Errors(DiagnosticBag diagnostics) => [.. diagnostics.ToSorted().Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => d.Id).Distinct()];

    /// <summary>The time that this thread had on a processor; where the system does not tell, the time that went by.</summary>
    private static TimeSpan ThreadTime() => File.Exists(Schedule)
        ? TimeSpan.FromMicroseconds(long.Parse(File.ReadAllText(Schedule).Split(' ')[0], CultureInfo.InvariantCulture) / 1000.0)
        : Stopwatch.GetElapsedTime(0);

    private static string Control() =>
        Run.Tree("# {{ plan.document.subject }}\n\n{{ for t in plan.tasks }}- {{ t.id }}\n{{ end }}") + RunText.Text("{{ [3, 1, 2] | array.sort | array.join ' ' }}");
}
