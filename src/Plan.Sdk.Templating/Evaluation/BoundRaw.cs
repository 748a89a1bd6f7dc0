using Plan.Sdk.Diagnostics;
using Plan.Sdk.Templating.Binding;

namespace Plan.Sdk.Templating.Evaluation;

/// <summary><c>value | raw</c>: its own markup counts where it is printed. Its pieces carry that with them.</summary>
internal sealed class BoundRaw(SourceSpan span, BoundExpression value)
    : BoundExpression((value.Type.IsOptional ? TemplateType.Text.Optional() : TemplateType.Text) with { IsRaw = true }, span)
{
    public override object? Evaluate(Frame frame)
    {
        if (value.Evaluate(frame, out var path) is not { } found) return null;
        var text = TextForm.Of(found, value.Type);
        List<TracedPiece> pieces = text is TracedText traced ? [.. traced.Pieces] : [new((string)text, path)];
        frame.ChargeText(Span, 0, pieces: pieces.Count);
        for (var i = 0; i < pieces.Count; i++) pieces[i] = pieces[i] with { IsRaw = true };
        return new TracedText(pieces);
    }
}
