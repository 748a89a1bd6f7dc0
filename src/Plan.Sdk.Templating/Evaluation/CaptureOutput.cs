using Plan.Sdk.Diagnostics;
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

    public void WriteLiteral(BoundText text) => Add(text.Text, null);

    public void WriteValue(string text, SourceSpan span, ModelPath? path, Emphasis emphasis) => Add(text, path);

    private void Add(string text, ModelPath? path)
    {
        if (text.Length == 0) return;
        Length += text.Length;
        pieces.Add(new(text, path));
    }
}
