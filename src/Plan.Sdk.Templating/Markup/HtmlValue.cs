using Plan.Sdk.Diagnostics;
using Plan.Sdk.Origins;

namespace Plan.Sdk.Templating.Markup;

/// <summary>What becomes of a value in HTML.</summary>
internal static class HtmlValue
{
    /// <summary>The value encoded for its place. What should be an address and is none leads nowhere: a scheme that nobody
    /// knows is put before it, so that nothing is lost.</summary>
    public static string Encode(string text, Origin origin, ValuePlace place, DiagnosticBag diagnostics)
    {
        switch (place)
        {
            case ValuePlace.LinkPiece:
                return LinkTarget.EncodePiece(text, "");
            case ValuePlace.LinkTarget when text.Length > 0:
                var address = text.Length <= LinkTarget.Longest ? LinkTarget.EncodeAddress(text) : "";
                if (LinkTarget.IsWhole(address)) return HtmlText.Encode(address);
                diagnostics.Add(UnsafeLink.Of(text, origin, isHtml: true));
                return $"unsafe:{LinkTarget.EncodePiece(text, "")}";
            default:
                return HtmlText.Encode(text);
        }
    }
}
