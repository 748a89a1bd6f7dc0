using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Model;
using Plan.Sdk.Reporting;
using Plan.Sdk.Reporting.Calendars;
using Plan.Sdk.Reporting.Data;
using Plan.Sdk.Reporting.Indicators;
using Plan.Sdk.Reporting.Obligations;
using Plan.Sdk.Reporting.Periods;
using Plan.Sdk.Reporting.RollUp;
using Plan.Sdk.Reporting.Submissions;
using Plan.Sdk.Yaml;

namespace Plan.Sdk;

/// <summary>Rolls the figures of one plan up.</summary>
internal static class RollUps
{
    public static async Task<(Indicator? Indicator, DateOnly On, RollUpNode? Root)> OfAsync(
        PlanContext context, ReportingFiles files, RollUpOptions options, DataBinder binder, DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        var indicators = PlanIndicators.Of(context.Plan);
        if (indicators.Find(options.Indicator) is not { } indicator)
        {
            diagnostics.Add(new(ReportingDiagnostics.NoIndicatorToRollUp, null, context.Plan.Id, options.Indicator, Known(options.Indicator, indicators.All.Select(i => i.Id)), string.Join(", ", indicators.All.Select(i => i.Id))));
            return (null, default, null);
        }

        if (!ReportingPeriod.TryParse(options.Period, out var period))
        {
            diagnostics.Add(new(ReportingDiagnostics.UnknownPeriod, null, options.Period));
            return (indicator, default, null);
        }

        var on = options.On ?? period.LastDay;
        var obligations = ObligationList.Of(context, OfficeCalendar.Of(context.Workspace.Holidays), ReportLedger.Booked(files));
        var bound = await binder.BindAsync(context, obligations, period, diagnostics, cancellation).ConfigureAwait(false);
        var register = SubmissionRegister.Of(files.Submissions, files.Timelines, context, obligations, diagnostics).With(bound, context, diagnostics);
        var root = new RollUpCalculator(context, register, obligations, on, diagnostics).Of(indicator.Id, period, options.Levels.Count == 0 ? null : options.Levels.ToHashSet());
        if (root.Value.Coverage.Expected > 0) return (indicator, on, root);
        var asked = obligations.Select(o => o.Period.Name).Distinct(StringComparer.Ordinal).ToList();
        diagnostics.Add(new(ReportingDiagnostics.NothingToRollUp, null, context.Plan.Id, options.Period, Known(options.Period, asked), string.Join(", ", asked)));
        return (indicator, on, null);
    }

    private static LocalizedText Known(string name, IEnumerable<string> known) =>
        NearestName.Find(name, known) is { } nearest ? new($" Ý bạn là “{nearest}”?", $" Did you mean \"{nearest}\"?") : new("", "");
}
