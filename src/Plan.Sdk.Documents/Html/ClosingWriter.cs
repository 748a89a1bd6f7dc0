using Plan.Sdk.Documents.Composition;
using Plan.Sdk.Documents.Presentation;

namespace Plan.Sdk.Documents.Html;

/// <summary>Writes recipients and signature.</summary>
internal static class ClosingWriter
{
    public static void Write(HtmlContext context, ComposedClosing closing)
    {
        context.Sheets.Enter(landscape: false);
        var o = context.Out;
        o.Raw("<footer class=\"closing\">\n<div class=\"recipients\">\n"u8);
        if (closing.RecipientsLabel is { } label) LineWriter.Write(context, "p"u8, PaperStyles.RecipientsLabel, label);
        foreach (var recipient in closing.Recipients) LineWriter.Write(context, "p"u8, PaperStyles.Recipient, recipient, ComposedClosing.RecipientDash);
        o.Raw("</div>\n<div class=\"signature\">\n"u8);
        foreach (var line in closing.Signature) LineWriter.Write(context, "p"u8, PaperStyles.Signatory, line);
        if (closing.SignerName is { } name) LineWriter.Write(context, "p"u8, PaperStyles.SignerName, name);
        o.Raw("</div>\n</footer>\n"u8);
    }
}
