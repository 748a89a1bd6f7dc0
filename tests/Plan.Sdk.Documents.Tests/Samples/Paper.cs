using Plan.Sdk.Diagnostics;
using Plan.Sdk.Extensibility;

namespace Plan.Sdk.Documents.Tests.Samples;

/// <summary>The sample papers by name, and their bytes.</summary>
internal static class Paper
{
    public static IReadOnlyList<string> Names { get; } = ["huong-an", "phuong-2026", "du-thao", "tin-bai", "cong-van", "cong-van-mot", "hiem-doc"];

    public static OfficialDocument Of(string name) => name switch
    {
        "huong-an" => HuongAn.Document,
        "phuong-2026" => Phuong2026.Document,
        "du-thao" => Draft.Document,
        "tin-bai" => Article.Document,
        "cong-van" => Letter.ToThree,
        "cong-van-mot" => Letter.ToOne,
        _ => Hostile.Document,
    };

    public static byte[] Write(IDocumentWriter writer, OfficialDocument document)
    {
        var diagnostics = new DiagnosticBag();
        using var stream = new MemoryStream();
        writer.Write(document, stream, diagnostics);
        diagnostics.ToSorted().Where(d => d.Id != "PLAN5006").ShouldBeEmpty();
        return stream.ToArray();
    }
}
