using Plan.Sdk.Collections;
using Plan.Sdk.Model;
using Plan.Sdk.Origins;
using Plan.Sdk.Reporting.Obligations;

namespace Plan.Sdk.Reporting.Submissions.Checks;

/// <summary>Does the plan ask for the report: its rule, of this unit, for this period.</summary>
internal sealed class PlaceCheck(ActionPlan plan, ValueList<Obligation> obligations)
{
    private readonly AskedReports asked = new(plan, obligations);

    /// <summary>What the report answers; <c>null</c> when nobody asked for it, which is told.</summary>
    public Obligation? Check(ReportFindings findings)
    {
        var key = SubmissionKey.Of(findings.Report);
        if (asked.Fault(key) is { } fault) findings.Tell(ModelPath.Root.Field(fault.Field), fault.Descriptor, fault.Arguments);
        return asked.Find(key);
    }
}
