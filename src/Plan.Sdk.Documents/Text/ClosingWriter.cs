using Plan.Sdk.Documents.Composition;
using Plan.Sdk.Documents.Markup;

namespace Plan.Sdk.Documents.Text;

/// <summary>Writes recipients and signature.</summary>
internal static class ClosingWriter
{
    private const int SigningLines = 3;

    public static void Write(MarkupBuffer o, ComposedClosing closing)
    {
        var left = new List<string>();
        if (closing.RecipientsLabel is { } label) left.Add(label.PlainText);
        foreach (var recipient in closing.Recipients) left.Add($"{ComposedClosing.RecipientDash} {recipient.PlainText}");
        var right = closing.Signature.Select(l => l.PlainText).ToList();
        if (closing.SignerName is { } name)
        {
            for (var i = 0; i < SigningLines; i++) right.Add("");
            right.Add(name.PlainText);
        }

        LineWriter.EnsureBlank(o);
        ColumnsWriter.Write(o, centersLeft: false, (left, right));
    }
}
