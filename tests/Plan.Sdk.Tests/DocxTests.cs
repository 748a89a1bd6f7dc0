using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace Plan.Sdk.Tests;

/// <summary>The DOCX of the examples, held against the Open XML SDK and against another program.</summary>
public sealed class DocxTests
{
    public static TheoryData<string, string?> Cases => new()
    {
        { Examples.HuongAn, null },
        { Examples.ThanhXuan, null },
        { Examples.ThanhXuan, "tin-bai" },
        { Examples.Ward2026, null },
        { Examples.Draft, null },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Docx_OpenXmlValidator_FindsNothing(string plan, string? template)
    {
        using var file = new MemoryStream(Examples.Render(plan, ["docx"], template).Outputs[0].Content.ToArray());
        using var document = WordprocessingDocument.Open(file, isEditable: false);
        new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document)
            .Select(e => $"{e.Path?.XPath}: {e.Description}").ShouldBeEmpty();
    }

    [LibreOfficeTheory]
    [MemberData(nameof(Cases))]
    public void Docx_LibreOffice_ReadsTheSameWords(string plan, string? template)
    {
        using var folder = new TemporaryFolder();
        var docx = Examples.Render(plan, ["docx"], template).Outputs[0].WriteTo(folder.Path);
        var read = LibreOffice.ToText(docx, folder.Path);
        var written = Examples.Text(plan, template);
        // Its text export writes every bullet as a dot, whatever the document says.
        Words(read.TrimStart('\uFEFF').Replace('•', '-')).ShouldBe(Words(written));
    }

    /// <summary>The words as a set with counts: LibreOffice reads the two columns of the head one after the other, and
    /// writes no bars between the cells of a table.</summary>
    private static string[] Words(string text) =>
        [.. text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Where(word => word != "|").Order(StringComparer.Ordinal)];
}
