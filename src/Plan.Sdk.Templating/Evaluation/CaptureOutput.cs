using Plan.Sdk.Diagnostics;
using Plan.Sdk.Origins;
using Plan.Sdk.Templating.Markup;

namespace Plan.Sdk.Templating.Evaluation;

/// <summary>Keeps what a <c>capture</c> writes, as text with its origins.</summary>
internal sealed class CaptureOutput : ITemplateOutput
{
    private readonly List<TracedPiece> pieces = [];

    public TracedText Text => new(pieces);

    public void WriteLiteral(BoundText text) => pieces.Add(new(text.Text, null));

    public void WriteValue(string text, SourceSpan span, ModelPath? path, Emphasis emphasis) => pieces.Add(new(text, path));
}
