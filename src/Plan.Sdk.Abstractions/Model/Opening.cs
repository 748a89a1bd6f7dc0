namespace Plan.Sdk.Model;

/// <summary>How a plan begins.</summary>
public sealed record Opening
{
    /// <summary>How it names what it rests on.</summary>
    public OpeningStyle Style { get; init; }

    /// <summary>The sentence that leads to the sections; <c>null</c>: the usual one.</summary>
    public ClauseText? Text { get; init; }
}
