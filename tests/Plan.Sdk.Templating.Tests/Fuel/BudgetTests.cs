using Plan.Sdk.Diagnostics;
using Plan.Sdk.Model;

namespace Plan.Sdk.Templating.Tests.Fuel;

/// <summary>Each budget stops with its own code, at the line that passed it, and says where it is set.</summary>
public sealed class BudgetTests
{
    private const string Where = "trong templates: limits: của workspace.yaml";

    [Fact]
    public void Steps_Passed_StopAtTheLine() =>
        Run.Findings("một\n{{ for a in plan.tasks }}{{ for b in plan.tasks }}x{{ end }}{{ end }}", limits: new() { Steps = 6 })
            .ShouldBe([$"2:29 PLAN4091 Mẫu làm quá 6 bước (steps {Where}) nên bị dừng; bớt vòng lặp, hoặc nâng giới hạn."]);

    [Fact]
    public void OutputCharacters_Passed_StopAtTheLine() =>
        Run.Findings("{{ x = 'mười ký tự' }}\n{{ x }}{{ x }}", limits: new() { OutputCharacters = 15 })
            .ShouldBe([$"2:11 PLAN4092 Mẫu viết ra quá 15 ký tự (outputCharacters {Where}) nên bị dừng; bớt nội dung, hoặc nâng giới hạn."]);

    [Theory]
    [InlineData("{{ x = 'mười' + ' ký tự' }}{{ x }}", "1:8")]
    [InlineData("{{ 'abc' | string.replace 'b' 'mười ký tự' }}", "1:4")]
    [InlineData("{{ ['mười', 'ký', 'tự'] | array.join ' ' }}", "1:4")]
    [InlineData("{{ capture x }}mười\n{{ ' ký tự' }}{{ end }}{{ x }}", "2:4")]
    public void TextCharacters_Passed_StopAtTheLine(string body, string place)
    {
        Run.Findings(body, limits: new() { TextCharacters = 12 }).ShouldBeEmpty();
        Run.Findings(body, limits: new() { TextCharacters = 9 })
            .ShouldBe([$"{place} PLAN4096 Một đoạn chữ ở đây dài quá 9 ký tự (textCharacters {Where}) nên mẫu bị dừng; làm ngắn lại, hoặc nâng giới hạn."]);
    }

    [Theory]
    [InlineData("{{ x = [1, 2, 3] }}{{ x.size }}", "1:8")]
    [InlineData("{{ plan.tasks | array.reverse | array.size }}", "1:4")]
    public void ListItems_Passed_StopAtTheLine(string body, string place)
    {
        Run.Findings(body, limits: new() { ListItems = 3 }).ShouldBeEmpty();
        Run.Findings(body, limits: new() { ListItems = 2 })
            .ShouldBe([$"{place} PLAN4097 Một danh sách ở đây có quá 2 phần tử (listItems {Where}) nên mẫu bị dừng; làm ngắn lại, hoặc nâng giới hạn."]);
    }

    [Fact]
    public void Megabytes_Passed_StopAtTheLine()
    {
        var long100 = new string('x', 100_000);
        Run.Findings($"{{{{ x = '{long100}' }}}}\n{{{{ for a in [1, 2, 3, 4, 5, 6] }}}}{{{{ y = x + 'a' }}}}{{{{ y.size }}}}{{{{ end }}}}", limits: new() { Megabytes = 1 })
            .ShouldBe([$"2:41 PLAN4098 Mẫu dùng quá 1 MB bộ nhớ (megabytes {Where}) nên bị dừng; tạo ít chữ và danh sách hơn, hoặc nâng giới hạn."]);
    }

    [Fact]
    public void Milliseconds_Passed_StopAtTheLine()
    {
        var diagnostics = new DiagnosticBag();
        var template = Template.Compile(Run.Head + "a\n{{ for a in plan.tasks }}{{ for b in plan.tasks }}{{ [1, 2, 3] | array.size }}{{ end }}{{ end }}", "thu.md", Run.NoPack, diagnostics)!;
        TemplateRenderer.Render(template, Samples.Small, "00", new(), diagnostics, new SteppingClock(TimeSpan.FromMilliseconds(1))).ShouldNotBeNull();
        diagnostics.ToSorted().ShouldBeEmpty();
        var long100 = new string('x', 100_000);
        template = Template.Compile(Run.Head + $"{{{{ x = '{long100}' }}}}\n{{{{ for a in [1, 2, 3] }}}}{{{{ if string.contains x 'a' }}}}b{{{{ end }}}}{{{{ end }}}}", "thu.md", Run.NoPack, diagnostics)!;
        TemplateRenderer.Render(template, Samples.Small, "00", new(), diagnostics, new SteppingClock(TimeSpan.FromSeconds(2))).ShouldBeNull();
        var stop = diagnostics.ToSorted().ShouldHaveSingleItem();
        stop.Id.ShouldBe("PLAN4099");
        stop.Span!.Start.Line.ShouldBe(6);
    }

    [Fact]
    public void IncludeDepth_Passed_IsAnErrorOfTheTemplate()
    {
        TemplateFile[] files = [new("a.md", "---\nid: a\nkind: part\n---\n{{ include 'b' }}"), new("b.md", "---\nid: b\nkind: part\n---\nxong")];
        Run.Tree("{{ include 'a' }}", pack: new(files, limits: new() { IncludeDepth = 2 })).ShouldBe("xong");
        Run.Findings("{{ include 'a' }}", new(files, limits: new() { IncludeDepth = 1 }))
            .ShouldBe([$"5:12 PLAN4100 include lồng quá 1 cấp (includeDepth {Where}); bỏ bớt, hoặc nâng giới hạn."]);
    }

    [Fact]
    public void LoopDepth_Passed_IsAnErrorOfTheTemplate()
    {
        const string body = "{{ for a in plan.tasks }}\n{{ for b in plan.tasks }}x{{ end }}{{ end }}";
        Run.Findings(body, new([], limits: new() { LoopDepth = 2 })).ShouldBeEmpty();
        Run.Findings(body, new([], limits: new() { LoopDepth = 1 }))
            .ShouldBe([$"2:4 PLAN4057 Vòng lặp lồng quá 1 cấp (loopDepth {Where}); bớt vòng lặp."]);
    }

    /// <summary>Each look at it is a step later.</summary>
    private sealed class SteppingClock(TimeSpan step) : TimeProvider
    {
        private long now;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => now += step.Ticks;
    }
}
