using Plan.Sdk.Diagnostics;
using Plan.Sdk.Origins;

namespace Plan.Sdk.Reporting.Comparison;

/// <summary>One point in which two plans differ. Immutable; compares by value.</summary>
/// <param name="Kind">What became of the value.</param>
/// <param name="Before">Where it stands in the first plan; <c>null</c> when it came in.</param>
/// <param name="After">Where it stands in the second; <c>null</c> when it went out.</param>
/// <param name="Old">Its words in the first plan, or of the place it moved from; <c>null</c> when it came in.</param>
/// <param name="New">Its words in the second plan, or of the place it moved to; <c>null</c> when it went out.</param>
/// <param name="Sentence">The difference as an official says it; of long texts only the words that changed.</param>
public sealed record Difference(DifferenceKind Kind, ModelPath? Before, ModelPath? After, string? Old, string? New, LocalizedText Sentence)
{
    /// <summary>What is concerned, in Vietnamese and without ids, as an official paper names it.</summary>
    public required string Subject { get; init; }

    /// <summary>What it does to what a target asks for.</summary>
    public DifferenceEffect Effect { get; init; }
}
