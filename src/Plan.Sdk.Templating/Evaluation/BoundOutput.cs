using Plan.Sdk.Templating.Markup;

namespace Plan.Sdk.Templating.Evaluation;

/// <summary>Prints a value.</summary>
internal sealed class BoundOutput(BoundExpression value, Emphasis emphasis, ValuePlace place) : BoundStatement
{
    public override Jump Execute(Frame frame)
    {
        frame.Charge(value.Span);
        var found = value.Evaluate(frame, out var path) ?? throw new RenderStopException(new(TemplateDiagnostics.AbsentValue, value.Span));
        var text = TextForm.Of(found, value.Type);
        if (text is TracedText traced)
        {
            foreach (var piece in traced.Pieces) Write(frame, piece);
        }
        else
        {
            Write(frame, new((string)text, path));
        }

        return Jump.None;
    }

    private void Write(Frame frame, TracedPiece piece)
    {
        frame.ChargeOutput(value.Span, piece.Text.Length);
        frame.Output.WriteValue(piece.Text, new(piece.Template ?? value.Span, piece.Path), emphasis, place);
    }
}
