using System.Diagnostics.CodeAnalysis;
using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Extensibility;
using Plan.Sdk.Origins;

namespace Plan.Sdk.Plugins.InProcess;

/// <summary>A rule in this process. What it throws is told at the plan; once dropped it finds nothing.</summary>
internal sealed class GuardedRule(CallGuard guard, IPlanRule rule) : GuardedPart, IPlanRule
{
    private volatile IPlanRule? inner = rule;

    /// <inheritdoc/>
    public ValueList<DiagnosticDescriptor> Descriptors { get; } = [.. rule.Descriptors, PluginDiagnostics.CallThrew];

    /// <inheritdoc/>
    [SuppressMessage("Design", "CA1031", Justification = "A plugin's faults end at its border.")]
    public void Check(PlanRuleContext context)
    {
        try
        {
            inner?.Check(context);
        }
        catch (Exception e)
        {
            var thrown = guard.Thrown(e);
            context.Report(thrown.Descriptor, ModelPath.Root, thrown.Arguments.AsSpan());
        }
    }

    /// <inheritdoc/>
    public override void Drop() => inner = null;
}
