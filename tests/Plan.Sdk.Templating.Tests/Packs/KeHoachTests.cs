using Plan.Sdk.Diagnostics;
using Plan.Sdk.Documents;

namespace Plan.Sdk.Templating.Tests.Packs;

public sealed class KeHoachTests
{
    [Fact]
    public void Render_HuongAn_GivesTheIssuedPaper()
    {
        TreeText.Of(Render(Examples.HuongAn())).ShouldMatchApproved(c => c.NoDiff());
    }

    [Fact]
    public void Render_EverythingFromFields_WordsIt() => TreeText.Of(Render(Samples.Full)).ShouldMatchApproved(c => c.NoDiff());

    [Fact]
    public void Render_Draft_LeavesBlanks() => TreeText.Of(Render(Samples.Small)).ShouldMatchApproved(c => c.NoDiff());

    [Theory]
    [InlineData("ke-hoach")]
    [InlineData("tin-bai")]
    public void Render_PlanWithTheLeast_GivesAPaper(string template)
    {
        var document = Render(Examples.Of(Samples.Head), template);
        document.Body.Count.ShouldBe(template == "tin-bai" ? 3 : 1);
        document.Body.ShouldAllBe(b => b is Paragraph);
    }

    [Theory]
    [InlineData("ke-hoach")]
    [InlineData("tin-bai")]
    public void Render_ThirdLevelOfTasks_IsNotLost(string template)
    {
        var plan = Examples.Of(Samples.Head + """
            tasks:
              - id: a
                title: Tầng một
                subtasks:
                  - id: b
                    text: Tầng hai.
                    subtasks:
                      - {id: c, text: Kiểm tra chéo., by: 2027-Q2, outputs: [Biên bản]}
                      - {id: d, title: Họp dân}

            """);
        var text = TreeText.Of(Render(plan, template)).ToLowerInvariant();
        foreach (var words in new[] { "tầng một", "tầng hai", "kiểm tra chéo", "họp dân" }) text.ShouldContain(words);
        if (template == "tin-bai") return;
        foreach (var words in new[] { "thời hạn: ", "quý ii/2027", "biên bản" }) text.ShouldContain(words);
    }

    internal static OfficialDocument Render(Model.PlanContext context, string template = "ke-hoach")
    {
        var diagnostics = new DiagnosticBag();
        var compiled = TemplatePack.BuiltIn.Find(template, diagnostics);
        diagnostics.ToSorted().Select(d => d.ToString()).ShouldBeEmpty();
        var document = TemplateRenderer.Render(compiled!, context, "00", diagnostics);
        diagnostics.ToSorted().Select(d => d.ToString()).ShouldBeEmpty();
        return document!;
    }
}
