namespace Plan.Sdk.Model;

/// <summary>Whom a plan is for.</summary>
public sealed record Audience
{
    /// <summary>The id, or <c>null</c>.</summary>
    public string? Id { get; init; }

    /// <summary>The words.</summary>
    public required ClauseText Text { get; init; }
}
