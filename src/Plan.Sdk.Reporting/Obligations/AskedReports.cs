using System.Collections.Frozen;
using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Model;
using Plan.Sdk.Reporting.Periods;
using Plan.Sdk.Reporting.Submissions;

namespace Plan.Sdk.Reporting.Obligations;

/// <summary>The reports that a plan asks for, found by rule, unit and period. Immutable; thread-safe.</summary>
internal sealed class AskedReports
{
    private readonly ValueList<string> rules;
    private readonly FrozenDictionary<SubmissionKey, Obligation> byKey;
    private readonly ILookup<string, Obligation> byRule;

    public AskedReports(ActionPlan plan, ValueList<Obligation> obligations)
    {
        rules = plan.Reporting.Select(r => r.Id).ToValueList();
        byKey = obligations.ToFrozenDictionary(o => o.Key);
        byRule = obligations.ToLookup(o => o.Rule.Id, StringComparer.Ordinal);
    }

    /// <summary>What is owed under a key; <c>null</c> when nothing is.</summary>
    public Obligation? Find(SubmissionKey key) => byKey.GetValueOrDefault(key);

    /// <summary>Why nothing is owed under a key: the field to blame and what to say; <c>null</c> when something is.</summary>
    public (string Field, DiagnosticDescriptor Descriptor, object[] Arguments)? Fault(SubmissionKey key)
    {
        if (byKey.ContainsKey(key)) return null;
        if (!rules.Contains(key.Rule)) return ("rule", ReportingDiagnostics.UnknownRule, [key.Rule, Known(rules)]);
        var owed = byRule[key.Rule];
        var ofUnit = owed.Where(o => string.Equals(o.Unit, key.Unit, StringComparison.Ordinal) || o.InheritedFrom.Contains(key.Unit)).ToList();
        if (ofUnit.Count == 0) return ("unit", ReportingDiagnostics.UnknownUnit, [key.Unit, key.Rule, Known(owed.Select(o => o.Unit))]);
        return ReportingPeriod.TryParse(key.Period, out _)
            ? ("period", ReportingDiagnostics.PeriodNotAsked, [key.Period, key.Rule, Known(ofUnit.Select(o => o.Period.Name))])
            : ("period", ReportingDiagnostics.UnknownPeriod, [key.Period]);
    }

    private static string Known(IEnumerable<string> ids) => string.Join(", ", ids.Distinct(StringComparer.Ordinal));
}
