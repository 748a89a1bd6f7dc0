using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Extensibility;
using Plan.Sdk.Model;
using Plan.Sdk.OfficialText;
using Plan.Sdk.Origins;
using Plan.Sdk.Validation.Words;

namespace Plan.Sdk.Validation.Rules.Targets;

/// <summary>
/// A share asks for more than 100%. A comparison with a plan, an estimate or an earlier year may well lie over 100%, and so may a
/// rise.
/// </summary>
internal sealed class ShareOverHundredRule : IPlanRule
{
    private static readonly string[] Comparisons = ["so với", "kế hoạch", "dự toán", "chỉ tiêu", "cùng kỳ", "ke-hoach", "du-toan"];

    /// <inheritdoc/>
    public ValueList<DiagnosticDescriptor> Descriptors { get; } = [RuleDiagnostics.ShareOverHundred];

    /// <inheritdoc/>
    public void Check(PlanRuleContext context)
    {
        foreach (var (target, path, _) in PlanPaths.TargetsOf(context.Plan))
        {
            if (target.Unit != "%") continue;
            Check(context, target, target.Comparator, target.Amount, path.Field("id"));
            for (var i = 0; i < target.Values.Count; i++)
                Check(context, target, target.Values[i].Comparator, target.Values[i].Amount, path.Field("values").Item(i));
        }
    }

    private static void Check(PlanRuleContext context, Target target, Comparator? comparator, Amount? amount, ModelPath path)
    {
        if (comparator is Comparator.Exactly or Comparator.AtLeast && amount is not null && (amount.UpTo ?? amount.Value) > 100
            && !Compares(target.Text?.Pattern) && !Compares(target.Indicator))
            context.Report(RuleDiagnostics.ShareOverHundred, path, target.Id, OfficialTarget.Amount(amount, target.Unit));
    }

    private static bool Compares(string? words) => words is not null && Comparisons.Any(c => WordMatch.IndexOf(words, c) >= 0);
}
