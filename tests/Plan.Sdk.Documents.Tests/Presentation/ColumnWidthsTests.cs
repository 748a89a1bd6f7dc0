using System.Globalization;
using Plan.Sdk.Documents.Docx;
using Plan.Sdk.Documents.Tests.Reading;
using Plan.Sdk.Documents.Tests.Samples;

namespace Plan.Sdk.Documents.Tests.Presentation;

/// <summary>Columns are as wide as the template says, but never too narrow for a date.</summary>
public sealed class ColumnWidthsTests
{
    private const int TenDigitsAt13 = 10 * 500 * 13 * 20 / 1000;

    [Fact]
    public void Write_NarrowColumn_HasRoomForItsDate()
    {
        var widths = Widths([3, 60, 1], ["1", "Tổ chức hội nghị tập huấn", "31/12/2026"]);

        widths.Sum().ShouldBeInRange(8780, 8790);
        widths[2].ShouldBeGreaterThan(TenDigitsAt13 * 8 / 10);
        widths[1].ShouldBe(widths.Max());
    }

    [Fact]
    public void Write_WideEnoughColumns_KeepTheirShares()
    {
        var widths = Widths([1, 2, 1], ["1", "b", "c"]);

        widths[1].ShouldBeInRange((widths[0] * 2) - 2, (widths[0] * 2) + 2);
    }

    [Fact]
    public void Write_NoRoomForAll_SharesByWeight()
    {
        var widths = Widths([.. Enumerable.Repeat(1, 12)], [.. Enumerable.Repeat("31/12/2026", 12)]);

        widths.Max().ShouldBeLessThanOrEqualTo(widths.Min() + 1);
    }

    private static List<int> Widths(int[] weights, string[] cells)
    {
        var row = new TableRow([.. cells.Select(c => TextLine.Of(c))]);
        var table = new Table([.. weights.Select(w => new TableColumn(ColumnAlignment.Left, w))], row, [row]);
        var file = new DocxFile(Paper.Write(new DocxDocumentWriter(), Phuong2026.Document with { Body = [table], Annexes = [] }));
        return file.Body.Descendants(DocxFile.W + "tblGrid").Select(g => g.Elements().Select(c => int.Parse(c.Attribute(DocxFile.W + "w")!.Value, CultureInfo.InvariantCulture)).ToList()).Single(g => g.Count == cells.Length);
    }
}
