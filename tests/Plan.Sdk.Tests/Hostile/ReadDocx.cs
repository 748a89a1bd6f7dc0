using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Plan.Sdk.Tests.Hostile;

/// <summary>Reads a DOCX with the Open XML SDK, as Word would: blanks at the ends of a text count only when it asks to keep them.</summary>
internal static class ReadDocx
{
    private static readonly OpenXmlValidator Validator = new(FileFormatVersions.Office2019);

    /// <summary>The text, a line for each paragraph, and what the validator says.</summary>
    public static (string Text, List<string> Faults) Of(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        using var file = WordprocessingDocument.Open(stream, isEditable: false);
        var text = new StringBuilder();
        foreach (var paragraph in file.MainDocumentPart!.Document.Body!.Descendants<Paragraph>())
        {
            foreach (var part in paragraph.Descendants()) text.Append(TextOf(part));
            text.Append('\n');
        }

        return (text.ToString(), Validator.Validate(file).Select(e => $"{e.Path?.XPath}: {e.Description}").ToList());
    }

    private static string TextOf(OpenXmlElement part) => part switch
    {
        Text { Space: { } space } text when space.Value == SpaceProcessingModeValues.Preserve => text.Text,
        Text text => text.Text.Trim(' '),
        TabChar when part.Parent is Run => "\t",
        Break => "\n",
        SoftHyphen => "\u00ad",
        _ => "",
    };
}
