namespace Plan.Sdk.Model;

/// <summary>A paper that the plan rests on.</summary>
public sealed record LegalBasis
{
    /// <summary>The id.</summary>
    public string? Id { get; init; }

    /// <summary>The id of a paper in the workspace that this is; its fields then come from there.</summary>
    public string? Cites { get; init; }

    /// <summary>The type, as an abbreviation (<c>QĐ</c>) or a name (<c>Luật</c>).</summary>
    public string? Type { get; init; }

    /// <summary>Number and symbol, such as <c>1437/QĐ-TTg</c>; <c>null</c> for a Luật.</summary>
    public string? Number { get; init; }

    /// <summary>The date of issue.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The id of the issuing organization; <c>null</c> for a Luật.</summary>
    public string? Issuer { get; init; }

    /// <summary>What it is about, or a Luật's name.</summary>
    public string? Subject { get; init; }

    /// <summary>The words to print instead of the usual ones.</summary>
    public ClauseText? Text { get; init; }
}
