using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Templating.Tests.Packs;

/// <summary>A paper of another type made from a plan is not the plan: it has no number and no date yet.</summary>
public sealed class OtherPaperTests
{
    [Fact]
    public void Render_PaperOfAnotherType_HasItsOwnSymbolAndBlanks()
    {
        var diagnostics = new DiagnosticBag();
        var template = Template.Compile("---\nid: bao-cao-nhanh\nkind: paper\ndocumentType: BC\n---\nx", "bao-cao-nhanh.md", TemplatePack.BuiltIn, diagnostics)!;
        var paper = TemplateRenderer.Render(template, Examples.HuongAn(), "00", diagnostics)!;
        var header = paper.Header!;
        header.TypeName!.PlainText.ShouldBe("Báo cáo");
        header.Code.PlainText.ShouldBe("        /BC-UBND");
        header.PlaceAndDate.PlainText.ShouldEndWith("năm 2026");
        paper.FileName.ShouldBe("79-KH-UBND-2019-bao-cao-nhanh");
        paper.ReferenceDate.ShouldBe(Examples.Today);
        paper.IsDraft.ShouldBeTrue();
        paper.Annexes.ShouldBeEmpty();
    }
}
