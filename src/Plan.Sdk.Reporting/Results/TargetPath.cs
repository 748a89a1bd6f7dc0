using Plan.Sdk.Reporting.Indicators;

namespace Plan.Sdk.Reporting.Results;

/// <summary>The straight way from where a target starts to its goal, by months.</summary>
/// <param name="Start">The figure it starts from.</param>
/// <param name="From">The month at whose end it starts.</param>
/// <param name="To">The month at whose end the goal is due; after <paramref name="From"/>.</param>
internal sealed record TargetPath(Fraction Start, int From, int To)
{
    /// <summary>Where the way to a goal is at the end of a month: start + (goal − start) × months gone ÷ months in all.</summary>
    public Fraction At(int month, Fraction goal)
    {
        var gone = Math.Clamp(month, From, To) - From;
        return Start + ((goal - Start) * new Fraction(gone, To - From));
    }
}
