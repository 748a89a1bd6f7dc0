namespace Plan.Sdk.Templating.Evaluation;

/// <summary>A text made of pieces that come from several values of the plan. A text of one origin is a plain string.</summary>
internal sealed class TracedText(List<TracedPiece> pieces)
{
    private string? whole;

    public List<TracedPiece> Pieces { get; } = pieces;

    /// <summary>The characters of all pieces.</summary>
    public int Length { get; } = pieces.Sum(p => p.Text.Length);

    public override string ToString() => whole ??= Pieces.Count == 1 ? Pieces[0].Text : string.Concat(Pieces.Select(p => p.Text));

    /// <summary>A stretch of the text; each piece keeps its origin.</summary>
    public TracedText Slice(int start, int length)
    {
        var kept = new List<TracedPiece>();
        var at = 0;
        foreach (var piece in Pieces)
        {
            var from = Math.Max(start, at);
            var to = Math.Min(start + length, at + piece.Text.Length);
            if (from < to) kept.Add(piece with { Text = piece.Text[(from - at)..(to - at)] });
            at += piece.Text.Length;
        }

        return new(kept);
    }

    /// <summary>Other letters at the same places; each piece keeps its origin.</summary>
    /// <param name="letters">A text of the same length.</param>
    public TracedText WithLetters(string letters)
    {
        var at = 0;
        var changed = new List<TracedPiece>(Pieces.Count);
        foreach (var piece in Pieces)
        {
            changed.Add(piece with { Text = letters.Substring(at, piece.Text.Length) });
            at += piece.Text.Length;
        }

        return new(changed);
    }
}
