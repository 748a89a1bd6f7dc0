using Plan.Sdk.Diagnostics;
using Plan.Sdk.Extensibility;
using Plan.Sdk.Origins;

namespace Plan.Sdk.Validation;

/// <summary>Reports about what a plan does not say.</summary>
internal static class AbsentValues
{
    /// <summary>Reports a missing value: the path says which, the place is the key of the nearest thing around it that is there.</summary>
    public static void ReportAbsent(this PlanRuleContext context, DiagnosticDescriptor descriptor, ModelPath path, params ReadOnlySpan<object> arguments)
    {
        var holder = path;
        while (holder.Parent is { } outer && !context.SourceMap.Contains(holder)) holder = outer;
        context.ReportAt(descriptor, path, context.SourceMap.FindKey(holder), arguments);
    }
}
