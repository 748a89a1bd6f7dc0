namespace Plan.Sdk.Model;

/// <summary>A sentence of a list.</summary>
public sealed record Statement
{
    /// <summary>The id, or <c>null</c>.</summary>
    public string? Id { get; init; }

    /// <summary>The words.</summary>
    public required ClauseText Text { get; init; }
}
