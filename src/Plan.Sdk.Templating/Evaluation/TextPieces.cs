using Plan.Sdk.Diagnostics;
using Plan.Sdk.Origins;

namespace Plan.Sdk.Templating.Evaluation;

/// <summary>Builds a text piece by piece; each piece is paid for and keeps its origin. Not thread-safe.</summary>
internal sealed class TextPieces(Frame frame, SourceSpan span)
{
    private readonly List<TracedPiece> pieces = [];
    private long length;

    /// <summary>Adds the text of an expression; words of the template keep their own place, wherever the whole is printed.</summary>
    public void Add(BoundExpression expression)
    {
        var value = expression.Evaluate(frame, out var path) ?? throw new RenderStopException(new(TemplateDiagnostics.AbsentValue, expression.Span));
        var text = TextForm.Of(value, expression.Type);
        if (text is string words && path is null) Add(new TracedPiece(words, null, expression.Span));
        else Add(text, path);
    }

    /// <summary>Adds a value that an expression has given.</summary>
    public void Add(BoundExpression expression, object value)
    {
        var text = TextForm.Of(value, expression.Type);
        Add(text, text is TracedText ? null : expression.PathOf(frame));
    }

    /// <summary>Adds a text, in one piece or several.</summary>
    /// <param name="text">A string or a <see cref="TracedText"/>.</param>
    /// <param name="path">What a string shows.</param>
    public void Add(object text, ModelPath? path)
    {
        if (text is TracedText traced)
        {
            foreach (var piece in traced.Pieces) Add(piece);
        }
        else
        {
            Add(new TracedPiece((string)text, path));
        }
    }

    public TracedText ToText() => new(pieces);

    private void Add(TracedPiece piece)
    {
        frame.ChargeText(span, piece.Text.Length, length);
        if (piece.Text.Length == 0) return;
        length += piece.Text.Length;
        pieces.Add(piece);
    }
}
