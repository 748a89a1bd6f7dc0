using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Extensibility;
using Plan.Sdk.Model;
using Plan.Sdk.Reporting.Calendars;

namespace Plan.Sdk.Reporting.Cascade;

/// <summary>
/// The deadline of a report leaves too few working days to the deadline of the report that it feeds: inside the plan, when the one who receives it has to
/// report in turn, and towards each plan above that asks this issuer for a report.
/// </summary>
internal sealed class ReportLeadRule : IPlanRule
{
    /// <inheritdoc/>
    public ValueList<DiagnosticDescriptor> Descriptors { get; } = [CascadeDiagnostics.ReportLead];

    /// <inheritdoc/>
    public void Check(PlanRuleContext context)
    {
        var plan = context.Plan;
        if (plan.Reporting.Count == 0 || context.Context.Issuer is not { } issuer) return;
        var proof = new ReportLeadProof(context, OfficeCalendar.Of(context.Context.Workspace.Holidays));
        var uppers = UpperPlan.Of(context.Context).ToList();
        for (var i = 0; i < plan.Reporting.Count; i++)
        {
            var receiver = ReceiverOf(plan.Reporting[i], context.Context);
            for (var j = 0; j < plan.Reporting.Count; j++)
            {
                if (j != i && receiver is not null && Asks(context.Context, plan.Reporting[j], receiver, context.Context.ReferenceDate))
                    proof.Check(i, context.Context, j, plan.Id, context.SourceMap.Find(PlanPaths.Reporting.Item(j)).ToString());
            }

            if (!ReferenceEquals(receiver, issuer) && !issuer.Units.Any(u => ReferenceEquals(u, receiver))) continue;
            foreach (var upper in uppers)
            {
                for (var j = 0; j < upper.Plan.Reporting.Count; j++)
                {
                    if (Asks(upper.Cascade.Context, upper.Plan.Reporting[j], issuer, context.Context.ReferenceDate))
                        proof.Check(i, upper.Cascade.Context, j, upper.Name, upper.PlaceOf(PlanPaths.Reporting.Item(j)));
                }
            }
        }
    }

    /// <summary>A rule that does not say who receives means the issuer.</summary>
    private static Organization? ReceiverOf(ReportingRule rule, PlanContext context) => rule.To is { } to ? context.FindOrganization(to) : context.Issuer;

    private static bool Asks(PlanContext context, ReportingRule rule, Organization organization, DateOnly day) =>
        rule.From.Any(id => Delegation.Means(context, id, organization, day));
}
