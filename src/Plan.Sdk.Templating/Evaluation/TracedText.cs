namespace Plan.Sdk.Templating.Evaluation;

/// <summary>A text made of pieces that come from several values of the plan. A text of one origin is a plain string.</summary>
internal sealed class TracedText(List<TracedPiece> pieces)
{
    private string? whole;

    public List<TracedPiece> Pieces { get; } = pieces;

    /// <summary>The characters of all pieces.</summary>
    public int Length { get; } = pieces.Sum(p => p.Text.Length);

    public override string ToString() => whole ??= Pieces.Count == 1 ? Pieces[0].Text : string.Concat(Pieces.Select(p => p.Text));
}
