using Plan.Sdk.Collections;
using Plan.Sdk.Extensibility;
using Plan.Sdk.Reporting.Cascade;
using Plan.Sdk.Reporting.Rules.Deadlines;
using Plan.Sdk.Reporting.Rules.Indicators;
using Plan.Sdk.Reporting.Rules.Organizations;

namespace Plan.Sdk.Reporting;

/// <summary>The rules about plans that this room brings: those that need periods, working days, units and other plans.</summary>
public static class ReportingPlanRules
{
    /// <summary>All of them, in the order they run: by ID.</summary>
    public static ValueList<IPlanRule> BuiltIn { get; } =
    [
        new CutOffDistanceRule(),
        new SamePeriodTwiceRule(),
        new MissingPeriodRule(),
        new DeadlineInWordsRule(),
        new MemberRingRule(),
        new FormulaRule(),
        new AggregationRule(),
        new IndicatorUnitRule(),
        new ImplementsCycleRule(),
        new BrokenUpperPlanRule(),
        new ReplacedUpperPlanRule(),
        new UpperIssuerRule(),
        new UpperLinkRule(),
        new UpperTargetRule(),
        new UpperTaskRule(),
        new UpperStageRule(),
        new ReportLeadRule(),
        new UpperCitationRule(),
    ];
}
