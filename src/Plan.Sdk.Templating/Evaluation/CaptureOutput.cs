using Plan.Sdk.Origins;
using Plan.Sdk.Templating.Markup;

namespace Plan.Sdk.Templating.Evaluation;

/// <summary>Keeps what a <c>capture</c> writes, as text with its origins.</summary>
internal sealed class CaptureOutput : ITemplateOutput
{
    private readonly List<TracedPiece> pieces = [];

    public TracedText Text => new(pieces);

    /// <summary>The characters that it has already.</summary>
    public long Length { get; private set; }

    public void WriteLiteral(BoundText text) => Add(text.Text, new(text.Span, null));

    public int WriteValue(string text, Origin origin, Emphasis emphasis, ValuePlace place)
    {
        Add(text, origin);
        return 0;
    }

    public void WriteRaw(string text, Origin origin, Emphasis emphasis) => Add(text, origin, isRaw: true);

    private void Add(string text, Origin origin, bool isRaw = false)
    {
        if (text.Length == 0) return;
        Length += text.Length;
        pieces.Add(new(text, origin.Path, origin.Template, isRaw));
    }
}
