namespace Plan.Sdk.Templating.Markup;

/// <summary>The names of containers, and which may stand in which.</summary>
internal static class Containers
{
    public static IReadOnlyList<string> Names { get; } = ["basis", "enacting", "article", "note", "headline", "byline", "landscape", "annex", "chart"];

    public static ContainerKind? Find(string name) => name switch
    {
        "basis" => ContainerKind.Basis,
        "enacting" => ContainerKind.Enacting,
        "article" => ContainerKind.Article,
        "note" => ContainerKind.Note,
        "headline" => ContainerKind.Headline,
        "byline" => ContainerKind.Byline,
        "landscape" => ContainerKind.Landscape,
        "annex" => ContainerKind.Annex,
        "chart" => ContainerKind.Chart,
        _ => null,
    };

    /// <summary>An annex stands alone, pages on the long side stand in the body or in an annex, the others hold text only, a chart a table.</summary>
    public static bool Fits(ContainerKind kind, ContainerLink? around) => kind switch
    {
        ContainerKind.Annex => around is null,
        ContainerKind.Landscape => around is null || (around is { Kind: ContainerKind.Annex, Outer: null }),
        _ => around is null or { Kind: ContainerKind.Annex or ContainerKind.Landscape },
    };
}
