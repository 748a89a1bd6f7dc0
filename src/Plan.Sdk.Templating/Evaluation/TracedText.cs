namespace Plan.Sdk.Templating.Evaluation;

/// <summary>A text made of pieces that come from several values of the plan. A text of one origin is a plain string.</summary>
internal sealed class TracedText(List<TracedPiece> pieces)
{
    public List<TracedPiece> Pieces { get; } = pieces;

    public override string ToString() => Pieces.Count == 1 ? Pieces[0].Text : string.Concat(Pieces.Select(p => p.Text));
}
