using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Extensibility;
using Plan.Sdk.Model;
using Plan.Sdk.OfficialText;
using Plan.Sdk.Validation.Words;

namespace Plan.Sdk.Validation.Rules.Targets;

/// <summary>
/// A later stage asks for the very figure of an earlier one. What can't be raised (100%, none at all), is meant for each year, is
/// a change, or says that it maintains ("duy trì") is left alone. One finding for a pair of stages, at the later one.
/// </summary>
internal sealed class IdenticalStageTargetsRule : IPlanRule
{
    /// <inheritdoc/>
    public ValueList<DiagnosticDescriptor> Descriptors { get; } = [RuleDiagnostics.IdenticalStageTargets];

    /// <inheritdoc/>
    public void Check(PlanRuleContext context)
    {
        if (context.Plan.Objectives is not { } objectives) return;
        for (var later = 1; later < objectives.Stages.Count; later++)
        {
            for (var earlier = later - 1; earlier >= 0; earlier--)
            {
                if (Repeated(objectives.Stages[earlier], objectives.Stages[later]) is not { Count: > 0 } repeated) continue;
                context.Report(RuleDiagnostics.IdenticalStageTargets, PlanPaths.Stages.Item(later).Field("id"),
                    objectives.Stages[later].Id, objectives.Stages[earlier].Id, string.Join(", ", repeated));
                break;
            }
        }
    }

    private static List<string> Repeated(Stage earlier, Stage later)
    {
        var repeated = new List<string>();
        foreach (var target in later.Targets)
        {
            if (!CouldRise(target)) continue;
            foreach (var before in earlier.Targets)
            {
                if (!Same(before, target)) continue;
                repeated.Add($"{target.Id} = {before.Id} ({OfficialTarget.Figure(target)})");
                break;
            }
        }

        return repeated;
    }

    private static bool Same(Target a, Target b) =>
        a.Comparator == b.Comparator
        && a.Amount == b.Amount
        && a.Per == b.Per
        && string.Equals(a.Unit, b.Unit, StringComparison.Ordinal)
        && (a.Indicator is null && b.Indicator is null
            ? a.Text is not null && a.Text.Equals(b.Text)
            : string.Equals(a.Indicator, b.Indicator, StringComparison.Ordinal));

    private static bool CouldRise(Target target) =>
        target is { Amount: { } amount, Yearly: false, Comparator: not (Comparator.IncreaseBy or Comparator.DecreaseBy) }
        && amount.Value != 0
        && !(target.Unit == "%" && amount.Value == 100)
        && !(target.Text is { } text && (WordMatch.IndexOf(text.Pattern, "duy trì") >= 0 || WordMatch.IndexOf(text.Pattern, "giữ vững") >= 0));
}
