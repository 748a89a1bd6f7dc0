using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Plan.Sdk.Documents.Docx;
using Plan.Sdk.Documents.Html;
using Plan.Sdk.Documents.Tests.Samples;
using Plan.Sdk.Documents.Text;
using Plan.Sdk.Extensibility;

namespace Plan.Sdk.Documents.Tests.Docx;

public sealed class DocxDocumentWriterTests
{
    public static TheoryData<string> Papers => new(Paper.Names);

    [Theory]
    [MemberData(nameof(Papers))]
    public void Write_Paper_PassesOpenXmlValidator(string name)
    {
        using var stream = new MemoryStream(Paper.Write(new DocxDocumentWriter(), Paper.Of(name)));
        if (Environment.GetEnvironmentVariable("PLAN_LOOK") is { } folder)
            foreach (IDocumentWriter w in new IDocumentWriter[] { new DocxDocumentWriter(), new HtmlDocumentWriter(), new TextDocumentWriter() })
                File.WriteAllBytes(Path.Combine(folder, $"{name}.{w.Format}"), Paper.Write(w, Paper.Of(name)));
        using var file = WordprocessingDocument.Open(stream, isEditable: false);
        new OpenXmlValidator(FileFormatVersions.Office2019).Validate(file).Select(e => $"{e.Part?.Uri} {e.Path?.XPath}: {e.Description}").ShouldBeEmpty();
    }
}
