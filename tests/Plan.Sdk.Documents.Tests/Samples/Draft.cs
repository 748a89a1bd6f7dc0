using Plan.Sdk.OfficialText;

namespace Plan.Sdk.Documents.Tests.Samples;

/// <summary>A draft: no number, no date; a parent line; margins and size of its own.</summary>
internal static class Draft
{
    public static OfficialDocument Document { get; } = Phuong2026.Document with
    {
        Title = "Kế hoạch (dự thảo)",
        FileName = "phuong-2026",
        IsDraft = true,
        Presentation = new() { EndMark = false, MarginTop = 20, MarginLeft = 30, MarginRight = 15, BodySize = 13 },
        Header = Phuong2026.Document.Header! with
        {
            Parent = [TextLine.Of("UBND thành phố Huế")],
            Issuer = [TextLine.Of("Trung tâm Phục vụ hành chính công và Chuyển đổi số phường Bình Minh")],
            Code = TextLine.Of($"{OfficialNumber.Blank}/KH-UBND"),
            PlaceAndDate = TextLine.Of($"Phường 2, {OfficialDate.Line(null, 2026)}"),
        },
    };
}
