namespace Plan.Sdk.Documents;

/// <summary>What a paragraph is; the rules of presentation say how it looks.</summary>
public enum ParagraphStyle
{
    /// <summary>Body text.</summary>
    Body,

    /// <summary>A basis "Căn cứ …".</summary>
    Basis,

    /// <summary>The line <c>QUYẾT ĐỊNH:</c> between bases and articles, in any letter case.</summary>
    Enacting,

    /// <summary>A remark above the text.</summary>
    Note,

    /// <summary>The headline of an article.</summary>
    Headline,

    /// <summary>The line under an article that names its source.</summary>
    Byline,
}
