using Plan.Sdk.Collections;
using Plan.Sdk.Model;
using Plan.Sdk.Origins;
using Plan.Sdk.Reporting.Indicators;

namespace Plan.Sdk.Reporting.Reports;

/// <summary>Where in the plan the things stand that a report speaks of, and where in the submissions its figures.</summary>
internal static class ReportPaths
{
    /// <summary>The path of a report's rule.</summary>
    public static ModelPath Of(ReportSubject subject) => ModelPath.Root.Field("reporting").Item(IndexOf(subject.Context.Plan.Reporting, subject.Rule));

    /// <summary>The path of a target.</summary>
    public static ModelPath Of(ActionPlan plan, Target target)
    {
        var objectives = ModelPath.Root.Field("objectives");
        if (IndexOf(plan.Objectives!.Targets, target) is >= 0 and var own) return objectives.Field("targets").Item(own);
        for (var stage = 0; stage < plan.Objectives.Stages.Count; stage++)
        {
            if (IndexOf(plan.Objectives.Stages[stage].Targets, target) is >= 0 and var at) return objectives.Field("stages").Item(stage).Field("targets").Item(at);
        }

        return objectives;
    }

    /// <summary>The lines of submissions and the rows of data sources behind a figure, each with unit and period; <c>null</c> for none.</summary>
    public static string? Of(ReportSubject subject, IndicatorValue? value) => value is { Origins.Count: > 0 }
        ? string.Join("; ", value.Origins.Select(o => $"{o.Unit}, {o.Period}: {subject.Shown(o.File)}{(o.Path is { } path ? $"#{path}" : "")}"))
        : null;

    /// <summary>A place in a unit's submission.</summary>
    public static string Of(ReportSubject subject, PlanDocument<Submission> document, string path) =>
        $"{document.Model.Unit}, {document.Model.Period}: {subject.Shown(document.SourceMap.File)}#{path}";

    private static int IndexOf<T>(ValueList<T> list, T item)
        where T : class
    {
        for (var i = 0; i < list.Count; i++)
        {
            if (ReferenceEquals(list[i], item)) return i;
        }

        return -1;
    }
}
