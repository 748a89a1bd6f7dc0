using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Documents.Docx;
using Plan.Sdk.Documents.Tests.Samples;

namespace Plan.Sdk.Documents.Tests.Docx;

public sealed class DocxDocumentWriterTests
{
    public static TheoryData<string> Papers => ["huong-an", "phuong-2026"];

    [Theory]
    [MemberData(nameof(Papers))]
    public void Write_Paper_PassesOpenXmlValidator(string name)
    {
        var diagnostics = new DiagnosticBag();
        using var stream = new MemoryStream();
        new DocxDocumentWriter().Write(Paper(name), stream, diagnostics);
        diagnostics.ToSorted().ShouldBeEmpty();
        if (Environment.GetEnvironmentVariable("PLAN_LOOK") is { } folder) File.WriteAllBytes(Path.Combine(folder, name + ".docx"), stream.ToArray());

        using var file = WordprocessingDocument.Open(stream, isEditable: false);
        new OpenXmlValidator(FileFormatVersions.Office2019).Validate(file).Select(e => $"{e.Part?.Uri} {e.Path?.XPath}: {e.Description}").ShouldBeEmpty();
    }

    private static OfficialDocument Paper(string name) => name == "huong-an" ? HuongAn.Document : Phuong2026.Document;
}
