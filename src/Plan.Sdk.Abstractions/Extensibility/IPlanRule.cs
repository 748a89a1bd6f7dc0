using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Extensibility;

/// <summary>Judges one thing about a plan. Thread-safe: one instance serves all plans.</summary>
public interface IPlanRule : IPluginPart
{
    /// <summary>All that it may report.</summary>
    ValueList<DiagnosticDescriptor> Descriptors { get; }

    /// <summary>Looks at a plan and reports what it finds.</summary>
    void Check(PlanRuleContext context);
}
