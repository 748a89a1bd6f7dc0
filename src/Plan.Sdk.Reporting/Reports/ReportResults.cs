using Plan.Sdk.Collections;
using Plan.Sdk.Model;
using Plan.Sdk.Model.Description;
using Plan.Sdk.Model.Reports;
using Plan.Sdk.OfficialText;
using Plan.Sdk.Origins;
using Plan.Sdk.Reporting.Indicators;
using Plan.Sdk.Reporting.Results;

namespace Plan.Sdk.Reporting.Reports;

/// <summary>Words the results of targets, in total and by unit.</summary>
internal sealed class ReportResults(ReportSubject subject, MadeOriginsBuilder origins)
{
    private const string None = "chưa có số liệu";
    private static readonly RecordDescription TargetFields = ModelDescription.Of(typeof(Target));

    public ValueList<ReportResult> Make() => subject.Results.Targets.Where(t => t.Indicator is not null).Select(Make).ToValueList();

    /// <summary>A figure with its unit, or that there is none.</summary>
    public static string Word(decimal? value, Indicator indicator) => value is { } figure ? OfficialTarget.Amount(new Amount(figure), indicator.Unit, indicator.Per) : None;

    /// <summary>Whether an indicator counts units.</summary>
    public static bool CountsUnits(Indicator indicator) => indicator.Aggregation is Aggregation.UnitCount or Aggregation.UnitShare;

    private ReportResult Make(TargetResult result, int number)
    {
        var target = result.Target;
        var indicator = result.Indicator!;
        var path = origins.Root.Field("results").Item(number);
        var inPlan = ReportPaths.Of(subject.Context.Plan, target);
        origins.Add(path.Field("previous"), inPlan, ReportPaths.Of(subject, result.Previous));
        foreach (var compared in (string[])["change", "points"])
            origins.Add(path.Field(compared), inPlan, Join(ReportPaths.Of(subject, result.Result), ReportPaths.Of(subject, result.Previous)));
        foreach (var asked in (string[])["name", "measure", "goal", "goalAmount", "target", "indicator"]) origins.Add(path.Field(asked), inPlan);
        origins.Add(path, inPlan, ReportPaths.Of(subject, result.Result));
        return new()
        {
            Number = number + 1,
            Target = target.Id,
            Indicator = indicator.Id,
            Name = NameOf(target, indicator),
            Measure = MeasureOf(indicator),
            Goal = result.Comparator is { } comparator && AmountOf(result) is { } amount ? OfficialTarget.Figure(comparator, amount, target.Unit, target.Per) : null,
            GoalAmount = result.Goal,
            Value = result.Result?.Value,
            Text = Word(result.Result?.Value, indicator),
            Numerator = result.Result?.Numerator,
            Denominator = result.Result?.Denominator,
            Share = result.PercentOfGoal,
            Previous = result.Previous?.Value,
            Change = result.FromPrevious?.Percent,
            Points = result.FromPrevious is { IsPoints: true } moved ? moved.Amount : null,
            CountsUnits = CountsUnits(indicator),
            State = result.State,
            Estimate = result.Result?.IsEstimate ?? false,
            Reported = result.Result?.Coverage.Reported ?? 0,
            Expected = result.Result?.Coverage.Expected ?? 0,
            Missing = (result.Result?.Missing ?? []).Select(subject.NameOf).ToValueList(),
            Low = result.Result?.Bounds?.Low,
            High = result.Result?.Bounds?.High,
            Range = result.Result?.Bounds is { } bounds ? $"{Word(bounds.Low, indicator)} đến {Word(bounds.High, indicator)}" : null,
            Figures = FiguresOf(indicator, path.Field("figures"), inPlan),
        };
    }

    private ValueList<ReportFigure> FiguresOf(Indicator indicator, ModelPath path, ModelPath inPlan)
    {
        var index = subject.Results.Indicators.ToList().FindIndex(i => string.Equals(i.Id, indicator.Id, StringComparison.Ordinal));
        var asked = subject.Results.Units.Select(u => (u.Unit, Value: u.Values[index])).Where(u => u.Value.Coverage.Expected > 0 || u.Value.Value is not null).ToList();
        for (var i = 0; i < asked.Count; i++) origins.Add(path.Item(i), inPlan, ReportPaths.Of(subject, asked[i].Value));
        return asked.Select(u => ReportFigures.Make(subject, u.Unit, indicator, u.Value)).ToValueList();
    }

    /// <summary>The name that the plan gives the indicator, else the target's own words.</summary>
    private string NameOf(Target target, Indicator indicator) =>
        subject.Context.Plan.Indicators.Any(i => string.Equals(i.Id, indicator.Id, StringComparison.Ordinal)) || target.Text is null || !IdShape.IsId(indicator.Name)
            ? indicator.Name
            : subject.Context.WordAll(target, TargetFields, target.Text).TrimEnd('.', ';', ' ');

    private static string? MeasureOf(Indicator indicator) => indicator.Per is { } per ? $"/{OfficialNumber.Figure(per)}{(indicator.Unit is { } unit ? $" {unit}" : "")}" : indicator.Unit;

    private static Amount? AmountOf(TargetResult result) => result.Part?.Amount ?? result.Target.Amount;

    private static string? Join(string? first, string? second) => first is null ? second : second is null ? first : $"{first}; {second}";
}
