namespace Plan.Sdk.Templating.Evaluation;

/// <summary>Collects the text of expressions piece by piece.</summary>
internal static class TextPieces
{
    public static void Add(List<TracedPiece> pieces, BoundExpression expression, Frame frame)
    {
        var value = expression.Evaluate(frame) ?? throw new RenderStopException(new(TemplateDiagnostics.AbsentValue, expression.Span));
        if (TextForm.Of(value, expression.Type) is TracedText traced) pieces.AddRange(traced.Pieces);
        else pieces.Add(new((string)TextForm.Of(value, expression.Type), expression.PathOf(frame)));
    }
}
