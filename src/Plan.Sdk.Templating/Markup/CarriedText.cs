using System.Globalization;
using System.Text;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.OfficialText;
using Plan.Sdk.Origins;

namespace Plan.Sdk.Templating.Markup;

/// <summary>
/// A value as plain text and HTML carry it: composed (NFC), line ends as line feeds. What they can't carry (control characters,
/// halves of surrogate pairs, U+FFFE and U+FFFF) is left out and told; marks that turn the direction of writing are told and
/// closed behind the value.
/// </summary>
internal static class CarriedText
{
    public static string Of(string value, Origin origin, DiagnosticBag diagnostics)
    {
        var text = ValueText.Clean(value);
        if (text.AsSpan().ContainsAnyInRange('\0', '\u001f') || text.AsSpan().ContainsAnyInRange('\ud800', '\uffff')) text = WithoutControls(text, origin, diagnostics);
        if (!DirectionMarks.MayStandIn(text) || DirectionMarks.FirstTurn(text) is not (>= 0 and var turn)) return text;
        diagnostics.Add(Finding(TemplateDiagnostics.TurnedDirection, text[turn], turn, origin));
        return text + DirectionMarks.Closing(text);
    }

    private static string WithoutControls(string text, Origin origin, DiagnosticBag diagnostics)
    {
        var carried = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])) carried.Append(c).Append(text[++i]);
            else if (c is (< ' ' and not '\t' and not '\n') or >= '\ufffe' || char.IsSurrogate(c)) diagnostics.Add(Finding(TemplateDiagnostics.UncarriedCharacter, c, i, origin));
            else carried.Append(c);
        }

        return carried.ToString();
    }

    private static Diagnostic Finding(DiagnosticDescriptor kind, char c, int index, Origin origin)
    {
        var path = origin.Path?.ToString() ?? "";
        object place = path.Length > 0 ? path : new LocalizedText("Giá trị", "The value");
        return new(kind, origin.Template, place, $"U+{((int)c).ToString("X4", CultureInfo.InvariantCulture)}", index + 1) { Path = path };
    }
}
