namespace Plan.Sdk.Templating.Evaluation;

/// <summary>Collects the text of expressions piece by piece.</summary>
internal static class TextPieces
{
    public static void Add(List<TracedPiece> pieces, BoundExpression expression, Frame frame)
    {
        var value = expression.Evaluate(frame, out var path) ?? throw new RenderStopException(new(TemplateDiagnostics.AbsentValue, expression.Span));
        var text = TextForm.Of(value, expression.Type);
        if (text is TracedText traced) pieces.AddRange(traced.Pieces);
        else pieces.Add(new((string)text, path));
    }
}
