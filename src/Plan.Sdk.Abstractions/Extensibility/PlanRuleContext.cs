using Plan.Sdk.Diagnostics;
using Plan.Sdk.Model;
using Plan.Sdk.Origins;

namespace Plan.Sdk.Extensibility;

/// <summary>What a rule sees, and where it reports. One for each plan and run; not thread-safe.</summary>
/// <param name="context">The plan and what it is read against.</param>
/// <param name="document">The plan's file.</param>
/// <param name="diagnostics">Where findings go.</param>
/// <param name="issued">Whether the plan has to be ready for issue: number and date required.</param>
public sealed class PlanRuleContext(PlanContext context, PlanDocument<ActionPlan> document, DiagnosticBag diagnostics, bool issued)
{
    /// <summary>The plan and what it is read against.</summary>
    public PlanContext Context { get; } = context;

    /// <summary>The plan.</summary>
    public ActionPlan Plan => Context.Plan;

    /// <summary>Where the plan's values stand.</summary>
    public SourceMap SourceMap => document.SourceMap;

    /// <summary>Whether the plan has to be ready for issue.</summary>
    public bool Issued { get; } = issued;

    /// <summary>Reports a finding about a value; an absent value's finding points at what holds it.</summary>
    public void Report(DiagnosticDescriptor descriptor, ModelPath path, params ReadOnlySpan<object> arguments) =>
        diagnostics.Add(new(descriptor, SourceMap.Find(path), arguments) { Path = path.ToString() });

    /// <summary>Reports a finding about a value with the change that mends it.</summary>
    public void ReportWithFix(DiagnosticFix fix, DiagnosticDescriptor descriptor, ModelPath path, params ReadOnlySpan<object> arguments) =>
        diagnostics.Add(new(descriptor, SourceMap.Find(path), arguments) { Path = path.ToString(), Fixes = [fix] });

    /// <summary>Reports a finding about a part of a text: the words begin at a position of the value's own text.</summary>
    public void ReportAt(DiagnosticDescriptor descriptor, ModelPath path, SourceSpan span, params ReadOnlySpan<object> arguments) =>
        diagnostics.Add(new(descriptor, span, arguments) { Path = path.ToString() });
}
