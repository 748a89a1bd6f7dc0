using System.Text;
using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Origins;
using Plan.Sdk.Templating.Markup;

namespace Plan.Sdk.Templating.Evaluation;

/// <summary>Writes text with its origins; a value is encoded for the place where it lands. Not thread-safe.</summary>
/// <param name="isHtml">Whether the text is HTML.</param>
/// <param name="diagnostics">Where findings about values go.</param>
internal sealed class TextOutput(bool isHtml, DiagnosticBag diagnostics) : ITemplateOutput
{
    private readonly StringBuilder text = new();
    private readonly List<TextOrigin> origins = [];

    public RenderedText Finish() => new(text.ToString(), origins.ToValueList());

    public void WriteLiteral(BoundText literal) => Write(literal.Text, literal.Origin);

    public int WriteValue(string value, Origin origin, Emphasis emphasis, ValuePlace place)
    {
        var carried = CarriedText.Of(value, origin, diagnostics);
        var encoded = isHtml ? HtmlValue.Encode(carried, origin, place, diagnostics) : carried;
        Write(encoded, origin);
        return Math.Max(0, encoded.Length - value.Length);
    }

    public void WriteRaw(string value, Origin origin, Emphasis emphasis) => Write(CarriedText.Of(value, origin, diagnostics), origin);

    private void Write(string piece, Origin origin)
    {
        if (piece.Length == 0) return;
        origins.Add(new(text.Length, piece.Length, origin));
        text.Append(piece);
    }
}
