namespace Plan.Sdk.Model;

/// <summary>The organization above another, for a time.</summary>
public sealed record ParentLink
{
    /// <summary>The id of the organization above.</summary>
    public required string Organization { get; init; }

    /// <summary>The first day, or <c>null</c>.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day, or <c>null</c>.</summary>
    public DateOnly? To { get; init; }
}
