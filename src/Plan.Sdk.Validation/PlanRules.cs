using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Extensibility;
using Plan.Sdk.Validation.Rules.Bases;
using Plan.Sdk.Validation.Rules.Deadlines;
using Plan.Sdk.Validation.Rules.Issue;
using Plan.Sdk.Validation.Rules.Organizations;
using Plan.Sdk.Validation.Rules.Signing;
using Plan.Sdk.Validation.Rules.Symbols;
using Plan.Sdk.Validation.Rules.Targets;
using Plan.Sdk.Validation.Rules.Tasks;
using Plan.Sdk.Validation.Rules.Texts;
using Plan.Sdk.Validation.Settings;

namespace Plan.Sdk.Validation;

/// <summary>The rules that come with the SDK.</summary>
public static class PlanRules
{
    /// <summary>All of them, in the order they run: by ID.</summary>
    public static ValueList<IPlanRule> BuiltIn { get; } =
    [
        new DeadlineBeforeIssueRule(),
        new TaskDatesRule(),
        new PeriodOrderRule(),
        new StagePeriodRule(),
        new StageOrderRule(),
        new BaselineDateRule(),
        new SubjectScopeRule(),
        new IssuerValidityRule(),
        new UnitValidityRule(),
        new IdenticalStageTargetsRule(),
        new TargetAmountRule(),
        new TargetUnitRule(),
        new TargetHorizonRule(),
        new RateBaseRule(),
        new ShareOverHundredRule(),
        new TaskWithoutLeadRule(),
        new DoubleAssignmentRule(),
        new ReportingUnitWithoutDutyRule(),
        new ReportingRecipientRule(),
        new ReportingDateRule(),
        new EmptyPlanRule(),
        new TaskDepthRule(),
        new MissingRecipientsRule(),
        new MissingArchiveRule(),
        new DoubledRecipientRule(),
        new SignatureAuthorityRule(),
        new SignerRule(),
        new BasisDateRule(),
        new BasisIssuerRule(),
        new BasisCitationRule(),
        new SymbolRule(),
        new BasisNumberRule(),
        new TypeAbbreviationRule(),
        new HandTypedValueRule(),
        new CapitalLettersRule(),
        new DraftRule(),
        new IssuedRule(),
        new PlaceholderRule(),
    ];

    /// <summary>All that validating with these rules may report, the remarks about settings included; by ID.</summary>
    public static ValueList<DiagnosticDescriptor> Descriptors { get; } =
        BuiltIn.SelectMany(r => r.Descriptors).Concat(RuleAdjustments.Descriptors).OrderBy(d => d.Id, StringComparer.Ordinal).ToValueList();
}
