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
