using Plan.Sdk.Diagnostics;
using Plan.Sdk.Origins;

namespace Plan.Sdk.Templating.Evaluation;

/// <summary>Builds a text piece by piece; each piece is paid for and keeps its origin. Not thread-safe.</summary>
internal sealed class TextPieces(Frame frame, SourceSpan span)
{
    private readonly List<TracedPiece> pieces = [];
    private long length;

    public void Add(string text, ModelPath? path)
    {
        frame.ChargeText(span, text.Length, length);
        length += text.Length;
        pieces.Add(new(text, path));
    }

    public void Add(BoundExpression expression)
    {
        var value = expression.Evaluate(frame, out var path) ?? throw new RenderStopException(new(TemplateDiagnostics.AbsentValue, expression.Span));
        var text = TextForm.Of(value, expression.Type);
        if (text is not TracedText traced)
        {
            Add((string)text, path);
            return;
        }

        foreach (var piece in traced.Pieces) Add(piece.Text, piece.Path);
    }

    public TracedText ToText() => new(pieces);
}
