using Plan.Sdk.Origins;
using Plan.Sdk.Templating.Binding;
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
        var origin = frame.Input.OriginOf(piece.Template ?? value.Span, piece.Path);
        if (piece.IsRaw && place == ValuePlace.Words)
        {
            frame.ChargeOutput(value.Span, piece.Text.Length, RawWords.MostRuns(piece.Text));
            frame.ChargeReading(value.Span, piece.Text.Length);
            frame.Output.WriteRaw(piece.Text, origin, emphasis);
            return;
        }

        frame.ChargeOutput(value.Span, piece.Text.Length);
        var added = frame.Output.WriteValue(piece.Text, origin, emphasis, place);
        if (added > 0) frame.ChargeOutput(value.Span, added, runs: 0);
    }

    public override void FollowTables(TableFlow flow) => flow.Value();
}
