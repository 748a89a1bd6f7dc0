using Plan.Sdk.Collections;

namespace Plan.Sdk.Model;

/// <summary>A paper known by its citation alone.</summary>
public sealed record CitedDocument
{
    /// <summary>The id, unique in the workspace.</summary>
    public required string Id { get; init; }

    /// <summary>The type, as an abbreviation (<c>QĐ</c>) or a name (<c>Luật</c>).</summary>
    public required string Type { get; init; }

    /// <summary>Number and symbol, such as <c>1437/QĐ-TTg</c>; <c>null</c> for a Luật.</summary>
    public string? Number { get; init; }

    /// <summary>The date of issue.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The id of the issuing organization.</summary>
    public string? Issuer { get; init; }

    /// <summary>What it is about, or a Luật's name; <c>null</c> when only its number is known.</summary>
    public string? Subject { get; init; }

    /// <summary>The plans and papers that it takes the place of: ids in the workspace.</summary>
    public ValueList<string> Replaces { get; init; } = [];
}
