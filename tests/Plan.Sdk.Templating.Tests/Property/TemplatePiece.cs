namespace Plan.Sdk.Templating.Tests.Property;

/// <summary>A statement of a made-up template, with those inside it, so that a failing template can be made smaller.</summary>
internal sealed record TemplatePiece(string Open, IReadOnlyList<TemplatePiece> Inner, string Close)
{
    public override string ToString() => Open + string.Concat(Inner) + Close;

    /// <summary>The templates that lack one piece of this one, or have its inner pieces in its place.</summary>
    public static IEnumerable<IReadOnlyList<TemplatePiece>> Smaller(IReadOnlyList<TemplatePiece> pieces)
    {
        for (var i = 0; i < pieces.Count; i++)
        {
            TemplatePiece[] before = [.. pieces.Take(i)];
            TemplatePiece[] behind = [.. pieces.Skip(i + 1)];
            yield return [.. before, .. behind];
            if (pieces[i].Inner.Count == 0) continue;
            yield return [.. before, .. pieces[i].Inner, .. behind];
            foreach (var inner in Smaller(pieces[i].Inner)) yield return [.. before, pieces[i] with { Inner = inner }, .. behind];
        }
    }
}
