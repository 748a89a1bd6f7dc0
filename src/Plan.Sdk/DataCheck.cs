using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Model;
using Plan.Sdk.OfficialText;
using Plan.Sdk.Reporting;
using Plan.Sdk.Reporting.Calendars;
using Plan.Sdk.Reporting.Data;
using Plan.Sdk.Reporting.Obligations;

namespace Plan.Sdk;

/// <summary>Asks the data sources of a plan without making anything of what they say.</summary>
internal static class DataCheck
{
    /// <summary>Tells what can't be had for the last period of each rule that is over.</summary>
    public static async Task TellAsync(PlanContext context, DataBinder binder, DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        var owed = ObligationList.Of(context, OfficeCalendar.Of(context.Workspace.Holidays));
        var over = owed.Where(o => o.Period.LastDay <= context.Today).GroupBy(o => o.Rule).SelectMany(OfLastPeriod).ToValueList();
        if (over.Count == 0)
        {
            if (context.Plan.Indicators.Any(i => i.Source is not null) && owed.MinBy(o => o.Period.LastDay) is { } first)
                diagnostics.Add(new(ReportingDiagnostics.NothingToAskFor, null, first.Period.Name, OfficialDate.Short(first.Period.LastDay)));
            return;
        }

        await binder.BindAsync(context, over, over.MaxBy(o => o.Period.LastDay)!.Period, diagnostics, cancellation).ConfigureAwait(false);
    }

    private static IEnumerable<Obligation> OfLastPeriod(IEnumerable<Obligation> owed)
    {
        var last = owed.MaxBy(o => o.Period.LastDay)!.Period;
        return owed.Where(o => o.Period == last);
    }
}
