using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Model;
using Plan.Sdk.Origins;
using Plan.Sdk.Reporting.Indicators;
using Plan.Sdk.Reporting.Obligations;
using Plan.Sdk.Reporting.Submissions.Checks;

namespace Plan.Sdk.Reporting.Submissions;

/// <summary>Judges a report before it is accepted: does the plan ask for it, and can its figures be. Thread-safe.</summary>
/// <param name="context">The plan.</param>
/// <param name="obligations">What its units owe.</param>
public sealed class SubmissionChecker(PlanContext context, ValueList<Obligation> obligations)
{
    private readonly PlaceCheck place = new(context.Plan, obligations);
    private readonly FigureCheck figures = new(PlanIndicators.Of(context.Plan));
    private readonly JumpCheck jumps = new(PlanIndicators.Of(context.Plan));
    private readonly TaskCheck tasks = new(context);
    private readonly SpendingCheck spending = new(context.Plan);

    /// <summary>Tells what is wrong with a report. Of one that is not sent yet only its place is judged.</summary>
    /// <param name="document">The report.</param>
    /// <param name="accepted">The report accepted under a key, for comparison with the period before.</param>
    /// <param name="diagnostics">Where findings go; errors refuse the report.</param>
    /// <returns>What the report answers; <c>null</c> when it is refused.</returns>
    public Obligation? Check(PlanDocument<Submission> document, Func<SubmissionKey, Submission?> accepted, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(accepted);
        ArgumentNullException.ThrowIfNull(diagnostics);
        var findings = new ReportFindings(document);
        var owed = place.Check(findings);
        if (owed is not null && document.Model.Sent is { } sent)
        {
            SentCheck.Check(findings, owed, sent);
            figures.Check(findings);
            tasks.Check(findings);
            spending.Check(findings);
            if (!findings.HasErrors && owed.Period.Previous() is { } before) jumps.Check(findings, accepted(owed.Key with { Period = before.Name }));
        }

        diagnostics.AddRange(findings.All);
        return findings.HasErrors ? null : owed;
    }
}
