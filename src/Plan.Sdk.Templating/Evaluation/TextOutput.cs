using System.Text;
using Plan.Sdk.Collections;
using Plan.Sdk.Origins;
using Plan.Sdk.Templating.Markup;

namespace Plan.Sdk.Templating.Evaluation;

/// <summary>Writes text with its origins; a value is encoded for the place where it lands. Not thread-safe.</summary>
/// <param name="encode">What becomes of a value's text; the template's own text stays as it is.</param>
internal sealed class TextOutput(Func<string, string> encode) : ITemplateOutput
{
    private readonly StringBuilder text = new();
    private readonly List<TextOrigin> origins = [];

    public RenderedText Finish() => new(text.ToString(), origins.ToValueList());

    public void WriteLiteral(BoundText literal) => Write(literal.Text, new(literal.Span, null));

    public void WriteValue(string value, Origin origin, Emphasis emphasis, ValuePlace place) => Write(encode(ValueText.Clean(value)), origin);

    private void Write(string piece, Origin origin)
    {
        if (piece.Length == 0) return;
        origins.Add(new(text.Length, piece.Length, origin));
        text.Append(piece);
    }
}
