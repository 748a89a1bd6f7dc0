using Plan.Sdk.Documents.Docx;
using Plan.Sdk.Documents.Tests.Reading;
using Plan.Sdk.Documents.Tests.Samples;

namespace Plan.Sdk.Documents.Tests.Presentation;

/// <summary>The lengths of drawn rules; a twip is a twentieth of a point.</summary>
public sealed class TextWidthTests
{
    private const int HeadRight = 5669;
    private const int HeadLeft = 3827;

    [Fact]
    public void Motto_RuleIsAsLongAsTheLine() => RuleLengths()[1].ShouldBeInRange(3425, 3430); // 3427,7 in Times New Roman Bold 14

    [Fact]
    public void Issuer_RuleIsBetweenAThirdAndAHalfOfTheLine()
    {
        const double Longest = 2636.6 * 13 / 14 * 1.08; // PHƯỜNG BÌNH MINH is a little longer than ỦY BAN NHÂN DÂN

        RuleLengths()[0].ShouldBeInRange((int)(Longest / 3), (int)(Longest / 2));
    }

    [Fact]
    public void Subject_RuleIsAThirdOfTheTextAtTheMost() => RuleLengths()[2].ShouldBeInRange(8787 / 3, (8787 / 2) + 1);

    private static List<int> RuleLengths()
    {
        var file = new DocxFile(Paper.Write(new DocxDocumentWriter(), Phuong2026.Document));
        int[] boxes = [HeadLeft, HeadRight, 8787];
        return file.Body.Descendants(DocxFile.W + "p").Where(p => p.Descendants(DocxFile.W + "pStyle").Any(s => s.Attribute(DocxFile.W + "val")!.Value == "DuongKe"))
            .Select((p, i) => boxes[i] - (2 * int.Parse(p.Descendants(DocxFile.W + "ind").Single().Attribute(DocxFile.W + "left")!.Value, System.Globalization.CultureInfo.InvariantCulture))).ToList();
    }
}
