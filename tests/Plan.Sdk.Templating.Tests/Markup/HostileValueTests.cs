using System.Text;
using Plan.Sdk.Documents;
using Plan.Sdk.Model;

namespace Plan.Sdk.Templating.Tests.Markup;

/// <summary>Values are text, whatever they look like: each comes out as itself in a paragraph, a title, an item and a cell.</summary>
public sealed class HostileValueTests
{
    public static TheoryData<string> Values => new(
        "| a | b |", "|", "||", "\\|", "# x", "## x", "###### x", "**", "*", "***đậm***", "_x_", "__x__", "~~x~~", "`mã`", "```", "~~~",
        "<script>alert(1)</script>", "<b>", "&lt;", "&amp;nbsp;", "1. x", "12) x", "- x", "* x", "+ x", "> x", "---", "===", "***", "| --- |",
        ":::", "::: annex", "::: landscape", "[a](b)", "![a](b)", "[a]: b", "<https://a.b>", "{{ plan.id }}", "{{", "}}", "{%{", "{{ for x in y }}",
        "   thụt", "\tthẻ", "cuối   ", "hai\ndòng", "ba\n\nđoạn", "\n# x\n", "\\", "\\*", "\\n", "a\\", "\u0000", "a\u0000b", "\u202Eđảo\u202C", "\u2066x\u2069",
        "\uFEFFx", "\u00A0x", "\uD83D\uDE00", "\uD800", "\u2028x", "$100", "%s %d {0}", "'; DROP TABLE", "=1+1", "@x", new string('a', 32 * 1024), "x]]>", "<!-- x -->", "©");

    [Theory]
    [MemberData(nameof(Values))]
    public void Render_Value_ComesOutAsItself(string value)
    {
        var context = With(value);
        var document = Run.Document("""
            {{ plan.document.subject }}

            # {{ plan.document.subject }}

            1. x {{ plan.document.subject }}

            | {{ plan.document.subject }} | b |
            | --- | --- |
            | **{{ plan.document.subject }}** | {{ plan.document.subject }} |

            ::: annex {{ plan.document.subject }}
            {{ plan.document.subject | string.append '' }}{{ capture c }}{{ plan.document.subject }}{{ end }}{{ c }}
            :::
            """, context);
        document.Body.Count.ShouldBe(4);
        ((Paragraph)document.Body[0]).Text.PlainText.ShouldBe(value);
        ((Numbered)document.Body[1]).Text.PlainText.ShouldBe(value);
        ((Numbered)document.Body[2]).Text.PlainText.ShouldBe($"x {value}");
        var table = (Table)document.Body[3];
        table.Head.Cells[0].PlainText.ShouldBe(value);
        table.Rows[0].Cells.Select(c => c.PlainText).ShouldBe([value, value]);
        document.Annexes[0].Title.PlainText.ShouldBe(value);
        ((Paragraph)document.Annexes[0].Blocks[0]).Text.PlainText.ShouldBe(value + value);
    }

    [Theory]
    [InlineData("a\r\nb", "a\nb")]
    [InlineData("a\rb", "a\nb")]
    public void Render_LineEnds_BecomeLineFeeds(string value, string expected) =>
        ((Paragraph)Run.Document("{{ plan.document.subject }}", With(value)).Body[0]).Text.PlainText.ShouldBe(expected);

    [Fact]
    public void Render_DecomposedLetters_AreComposed() =>
        ((Paragraph)Run.Document("{{ plan.document.subject }} và e\u0302\u0301", With("tie\u0302\u0301ng")).Body[0]).Text.PlainText.ShouldBe("tiếng và ế");

    [Fact]
    public void Values_Are_AtLeastForty() => ((IEnumerable<object[]>)Values).DistinctBy(v => v[0]).Count().ShouldBeGreaterThan(40);

    private static PlanContext With(string subject)
    {
        var plan = Samples.Small.Plan;
        return new(plan with { Document = plan.Document with { Subject = subject } }, Samples.Small.Workspace, Examples.Today);
    }
}
