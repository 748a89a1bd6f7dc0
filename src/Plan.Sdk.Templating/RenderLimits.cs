namespace Plan.Sdk.Templating;

/// <summary>The budget of one rendering. Passing it is an error with the template's line, never a shortened paper.</summary>
public sealed record RenderLimits
{
    /// <summary>The usual budget.</summary>
    public static RenderLimits Default { get; } = new();

    /// <summary>The work: statements, rounds of loops, calls, items that functions look at. Usually 400,000.</summary>
    public int Steps { get; init; } = 400_000;

    /// <summary>The characters that are printed or built on the way. Usually 4,000,000.</summary>
    public int OutputCharacters { get; init; } = 4_000_000;
}
