using System.Diagnostics;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Model;

namespace Plan.Sdk.Templating.Tests.Fuel;

/// <summary>Each payload in three sizes; the far one within a second and 64 MB, and what is rendered next is the same as before.</summary>
public sealed class PayloadTests
{
    private const long MostBytes = 64L * 1024 * 1024;

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
        var best = (Time: TimeSpan.MaxValue, Bytes: long.MaxValue);
        for (var attempt = 0; attempt < 3 && best.Time >= TimeSpan.FromSeconds(1); attempt++)
        {
            var diagnostics = new DiagnosticBag();
            var bytes = GC.GetAllocatedBytesForCurrentThread();
            var clock = Stopwatch.StartNew();
            var template = Compile(payload, body, data, diagnostics);
            if (template is not null)
            {
                bytes = GC.GetAllocatedBytesForCurrentThread();
                clock.Restart();
            }

            var text = template is null ? null : Render(template, data, diagnostics);
            best = (clock.Elapsed < best.Time ? clock.Elapsed : best.Time, GC.GetAllocatedBytesForCurrentThread() - bytes);
            var findings = Errors(diagnostics);
            if (payload.Stop.Length == 0) continue;
            findings.ShouldContain(payload.Stop);
            text.ShouldBeNull();
        }

        best.Time.ShouldBeLessThan(TimeSpan.FromSeconds(1));
        best.Bytes.ShouldBeLessThan(MostBytes);
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
        var text = template is null ? null : Render(template, data, diagnostics, new StandingClock());
        return (text, Errors(diagnostics));
    }

    private static Template? Compile(Payload payload, string body, TemplateData data, DiagnosticBag diagnostics) =>
        Template.Compile($"---\nid: thu\nkind: {payload.Kind}\n---\n{body}", "thu.md", Run.NoPack, payload.Kind == "text" ? data.Model : TemplateModel.ActionPlan, diagnostics);

    private static string? Render(Template template, TemplateData data, DiagnosticBag diagnostics, TimeProvider? clock = null) =>
        template.Head.Kind == TemplateKind.Text ? TemplateRenderer.RenderText(template, data, Examples.Today, TemplateLimits.Default, diagnostics, clock)?.Text
            : TemplateRenderer.Render(template, Samples.Small, "00", TemplateLimits.Default, diagnostics, clock) is { } document ? TreeText.Of(document.Body).TrimEnd('\n') : null;

    private static string[] Errors(DiagnosticBag diagnostics) => [.. diagnostics.ToSorted().Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => d.Id).Distinct()];

    private static string Control() =>
        Run.Tree("# {{ plan.document.subject }}\n\n{{ for t in plan.tasks }}- {{ t.id }}\n{{ end }}") + RunText.Text("{{ [3, 1, 2] | array.sort | array.join ' ' }}");

    /// <summary>Time stands still, so that a busy machine makes no difference.</summary>
    private sealed class StandingClock : TimeProvider
    {
        public override long GetTimestamp() => 0;
    }
}
