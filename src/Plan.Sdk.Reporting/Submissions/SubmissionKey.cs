using Plan.Sdk.Model;

namespace Plan.Sdk.Reporting.Submissions;

/// <summary>What tells one report from all others: plan, rule, unit and period.</summary>
/// <param name="Plan">The id of the plan.</param>
/// <param name="Rule">The id of the reporting rule.</param>
/// <param name="Unit">The id of the unit, as the rule writes it.</param>
/// <param name="Period">The written form of the period.</param>
public readonly record struct SubmissionKey(string Plan, string Rule, string Unit, string Period)
{
    /// <summary>The key of a report.</summary>
    public static SubmissionKey Of(Submission submission)
    {
        ArgumentNullException.ThrowIfNull(submission);
        return new(submission.Plan, submission.Rule, submission.Unit, submission.Period);
    }

    /// <summary><c>plan/rule/unit/period</c>.</summary>
    public override string ToString() => $"{Plan}/{Rule}/{Unit}/{Period}";
}
