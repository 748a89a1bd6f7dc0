using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Extensibility;
using Plan.Sdk.Origins;
using Plan.Sdk.Reporting.Obligations;

namespace Plan.Sdk.Reporting.Rules.Organizations;

/// <summary>A common name that has to report has itself among its members, directly or through others.</summary>
internal sealed class MemberRingRule : IPlanRule
{
    /// <inheritdoc/>
    public ValueList<DiagnosticDescriptor> Descriptors { get; } = [ReportingDiagnostics.MemberRing];

    /// <inheritdoc/>
    public void Check(PlanRuleContext context)
    {
        var succession = new UnitSuccession(context.Context);
        for (var i = 0; i < context.Plan.Reporting.Count; i++)
        {
            var from = context.Plan.Reporting[i].From;
            for (var u = 0; u < from.Count; u++)
            {
                if (succession.RingBelow(from[u]) is { Count: > 0 } ring)
                    context.Report(ReportingDiagnostics.MemberRing, ModelPath.Root.Field("reporting").Item(i).Field("from").Item(u), ring[0], string.Join(" → ", (IEnumerable<string>)ring));
            }
        }
    }
}
