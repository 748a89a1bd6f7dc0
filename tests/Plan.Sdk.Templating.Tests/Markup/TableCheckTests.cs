using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Templating.Tests.Markup;

/// <summary>No table fails when it is rendered: what passes the check has a head and fits its columns.</summary>
public sealed class TableCheckTests
{
    [Theory]
    [InlineData("| Việc | Hạn |\n| gửi | mai |\n", "1:1 PLAN4081")]
    [InlineData("| Việc | Hạn |\n| --- | --- |\n| gửi | mai | thừa |\n", "3:1 PLAN4080")]
    [InlineData("| Việc | Hạn | Nơi |\n| --- | --- |\n", "1:1 PLAN4080")]
    [InlineData("| Việc |\n| gửi |\n\n| --- |\n", "4:1 PLAN4082")]
    [InlineData("| --- |\n", "1:1 PLAN4082")]
    [InlineData("| a |\n| --- |\n| --- |\n", "3:1 PLAN4082")]
    [InlineData("| a |\n{{ if plan.note }}| - |\n{{ end }}", "1:1 PLAN4081")]
    [InlineData("{{ if plan.note }}| a |\n{{ end }}| - |\n", "2:10 PLAN4082")]
    [InlineData("{{ for t in plan.tasks }}| {{ t.id }} |\n{{ end }}| - |\n| a |", "2:10 PLAN4082")]
    [InlineData("| a |\n| - |\nchữ\n| b |\n", "4:1 PLAN4081")]
    [InlineData("| a |\n| - |\n{{ plan.note ?? '' }}\n| b |\n", "4:1 PLAN4081")]
    [InlineData("| a |\n| - |\n| {{ if plan.note }}b | c{{ end }} |\n", "3:1 PLAN4080")]
    [InlineData("| a |\n| - |\n| {{ for t in plan.tasks }}{{ t.id }} | {{ end }}\n", "3:1 PLAN4115")]
    [InlineData("| {{ for t in plan.tasks }}{{ t.id }} | {{ end }}\n| - | - | - |\n", "1:1 PLAN4115")]
    [InlineData("| a | b |\n| - | - |\n| c | {{ if plan.note }}\nchữ {{ end }}\n| d | e |\n", "3:1 PLAN4114")]
    [InlineData("| a | b |\n| - | - |\n| c | {{ if plan.note }}\nchữ\n{{ end }} |\n", "5:11 PLAN4114")]
    [InlineData("| a | b |\n| - | - |\n| c | {{ for t in plan.tasks }}{{ t.id }}\n{{ end }} |\n", "4:11 PLAN4114")]
    [InlineData("| a |\n| - |\n{{ for t in plan.tasks }}{{ if t.id == 'hai' }}{{ continue }}{{ end }}| {{ t.id }} | b |\n{{ end }}", "3:71 PLAN4080")]
    public void Compile_TableThatCouldFail_IsRefusedAtItsLine(string template, string expected)
    {
        Run.Findings(template).Select(f => f[..expected.Length]).ShouldBe([expected]);
        var diagnostics = new DiagnosticBag();
        Template.Compile(Run.Head + template, "thu.md", Run.NoPack, diagnostics).ShouldBeNull();
    }

    [Theory]
    [InlineData("| a | b |\n| - | - |\n| 1 | 2 |\n\n| c |\n| - |\n| 3 |", "table Left*1 Left*1\n  a | b\n  1 | 2\ntable Left*1\n  c\n  3")]
    [InlineData("| a |\n| - |\n| 1 |\n\n| b | c |\n| - | - |\n| 2 | 3 |", "table Left*1\n  a\n  1\ntable Left*1 Left*1\n  b | c\n  2 | 3")]
    [InlineData("| a | b |\n| - | - |\n| 1{{ if plan.id == 'x' }} | 2{{ end }} |", "table Left*1 Left*1\n  a | b\n  1 | ")]
    [InlineData("| a |\n| - |\n{{ for t in plan.tasks }}{{ if t.id == 'hai' }}{{ break }}{{ end }}| {{ t.id }} |\n{{ end }}hết", "table Left*1\n  a\n  mot\nhết")]
    [InlineData("{{ if plan.id == 'x' }}| a | b |\n| - | - |\n{{ else }}| a |\n| - |\n{{ end }}| 1 |", "table Left*1\n  a\n  1")]
    [InlineData("| a |\n| - |\n{{ case plan.id }}{{ when 'x' }}| 1 |\n{{ else }}| 2 |\n{{ end }}", "table Left*1\n  a\n  2")]
    [InlineData("{{ for t in plan.tasks limit: 2 }}\n| {{ t.id }} |\n| - |\n| x |\n\n{{ end }}", "table Left*1\n  mot\n  x\ntable Left*1\n  hai\n  x")]
    [InlineData("| a | b |\n| - | - |\n| 1 | {{ if plan.id == 'x' }}2 |\n{{ else }}3 |\n{{ end }}chữ", "table Left*1 Left*1\n  a | b\n  1 | 3\nchữ")]
    public void Compile_TableThatAlwaysFits_IsRendered(string template, string expected) => Run.Tree(template).ShouldBe(expected);

    [Fact]
    public void Compile_RowsOfAPart_AreCheckedWhereTheyAreIncluded()
    {
        var pack = new TemplatePack([new("dong.md", "---\nid: dong\nkind: part\n---\n| 1 | 2 |\n")]);
        Run.Tree("| a | b |\n| - | - |\n{{ include 'dong' }}", pack: pack).ShouldBe("table Left*1 Left*1\n  a | b\n  1 | 2");
        Run.Findings("| a |\n| - |\n{{ include 'dong' }}", pack).ShouldHaveSingleItem().ShouldStartWith("5:1 PLAN4080");
    }

    [Fact]
    public void Compile_PartThatEndsTheLineOfACell_IsRefused()
    {
        var pack = new TemplatePack([new("ten.md", "---\nid: ten\nkind: part\n---\nTên việc\n")]);
        Run.Findings("| a | b |\n| - | - |\n| {{ include 'ten' }} | b |\n", pack).ShouldHaveSingleItem().ShouldStartWith("3:1 PLAN4114");
    }

    /// <summary>Small templates of all that decides about tables, put together at random: whatever passes the check is rendered.</summary>
    [Fact]
    public void Render_WhateverPassesTheCheck_NeverFails()
    {
        string[] pieces =
        [
            "| a |", "| a | b |", "| - |\n", "| - | - |\n", "\n", "\n\n", "chữ ", "{{ if plan.id == 'x' }}", "{{ if plan.note }}", "{{ else }}", "{{ end }}", "{{ for t in plan.tasks }}",
            "{{ plan.note ?? '' }}", "{{ for x in [] }}", "# Tên\n", "| {{ plan.id }} ", "{{ break }}", "::: note\n", ":::\n", "{{ include 'dong' }}",
        ];
        var pack = new TemplatePack([new("dong.md", "---\nid: dong\nkind: part\n---\n| 1 | 2 |\n")]);
        var random = new Random(3);
        var rendered = 0;
        for (var i = 0; i < 6000; i++)
        {
            var template = "| a | b |\n| - | - |\n" + string.Concat(Enumerable.Range(0, random.Next(1, 9)).Select(_ => pieces[random.Next(pieces.Length)]));
            var compiled = Template.Compile(Run.Head + template, "thu.md", pack, new());
            if (compiled is null) continue;
            var diagnostics = new DiagnosticBag();
            TemplateRenderer.Render(compiled, Samples.Small, "00", diagnostics).ShouldNotBeNull(template);
            if (diagnostics.Count == 0) rendered++;
        }

        rendered.ShouldBeGreaterThan(300);
    }
}
