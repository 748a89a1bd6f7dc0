using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Extensibility;
using Plan.Sdk.Validation.Rules.Deadlines;
using Plan.Sdk.Validation.Rules.Organizations;
using Plan.Sdk.Validation.Rules.Signing;
using Plan.Sdk.Validation.Rules.Targets;
using Plan.Sdk.Validation.Settings;

namespace Plan.Sdk.Validation;

/// <summary>The rules that come with the SDK.</summary>
public static class PlanRules
{
    /// <summary>All of them, in the order they run: by ID.</summary>
    public static ValueList<IPlanRule> BuiltIn { get; } =
    [
        new DeadlineBeforeIssueRule(),
        new SubjectScopeRule(),
        new IdenticalStageTargetsRule(),
        new MissingRecipientsRule(),
        new MissingArchiveRule(),
    ];

    /// <summary>All that validating with these rules may report, the remarks about settings included; by ID.</summary>
    public static ValueList<DiagnosticDescriptor> Descriptors { get; } =
        BuiltIn.SelectMany(r => r.Descriptors).Concat(RuleAdjustments.Descriptors).OrderBy(d => d.Id, StringComparer.Ordinal).ToValueList();
}
