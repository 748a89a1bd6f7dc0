namespace Plan.Sdk.Templating.Markup;

/// <summary>What stands between <c>::: name</c> and <c>:::</c>.</summary>
internal enum ContainerKind
{
    /// <summary>Bases "Căn cứ …", one paragraph each.</summary>
    Basis,

    /// <summary>The line <c>QUYẾT ĐỊNH:</c>.</summary>
    Enacting,

    /// <summary>Articles (Điều), one paragraph each.</summary>
    Article,

    /// <summary>A remark.</summary>
    Note,

    /// <summary>The headline of an article.</summary>
    Headline,

    /// <summary>The line under an article.</summary>
    Byline,

    /// <summary>Pages on the long side.</summary>
    Landscape,

    /// <summary>An annex; its title follows the name.</summary>
    Annex,

    /// <summary>A chart of the one table inside; its kind and its title follow the name.</summary>
    Chart,
}
