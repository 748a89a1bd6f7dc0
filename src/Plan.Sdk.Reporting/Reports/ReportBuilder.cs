using Plan.Sdk.Collections;
using Plan.Sdk.Model;
using Plan.Sdk.Model.Reports;
using Plan.Sdk.Origins;
using Plan.Sdk.Reporting.Periods;

namespace Plan.Sdk.Reporting.Reports;

/// <summary>Puts the report of a period together from what units sent and what the plan asks for, each value with where it came from.</summary>
public static class ReportBuilder
{
    /// <summary>The name under which templates see a report.</summary>
    public const string Root = "report";

    /// <summary>The report.</summary>
    /// <param name="subject">What it is about.</param>
    /// <param name="document">What its paper needs.</param>
    public static MadeRecord<Report> Build(ReportSubject subject, DocumentDetails document)
    {
        ArgumentNullException.ThrowIfNull(subject);
        var origins = new MadeOriginsBuilder(Root);
        var words = new ReportWords(subject, origins);
        var (from, to) = subject.Period.DataDays(subject.Owed.Count > 0 ? subject.Owed[0].Obligation.CutOff : subject.Rule.CutOff ?? default);
        var units = new ReportUnits(subject, origins).Make();
        var missing = units.Where(u => IsMissing(u.State)).ToValueList();
        var report = new Report
        {
            Document = document,
            Note = subject.Context.Workspace.Settings.Reporting?.Note,
            Content = PeriodWords.With(subject.Rule.Content ?? ReportHeads.UsualContent, subject.Period),
            Rule = subject.Rule,
            Period = new() { Name = subject.Period.Name, Words = PeriodWords.Of(subject.Period), From = from, To = to },
            Day = subject.Day,
            Results = new ReportResults(subject, origins).Make(),
            Tasks = new ReportTasks(subject, origins).Make(),
            Funding = new ReportFunding(subject, origins).Make(),
            Units = units,
            Missing = missing,
            Late = missing.Where(u => u.State == ObligationState.Late).ToValueList(),
            Direction = words.Make("direction", p => p.Direction, _ => null),
            Outcomes = words.Make("outcomes", _ => [], s => s.Results),
            Difficulties = words.Make("difficulties", p => p.Difficulties, s => s.Difficulties),
            NextWork = words.Make("nextWork", p => p.NextWork, s => s.NextWork),
            Proposals = words.Make("proposals", p => p.Proposals, s => s.Proposals),
        };
        origins.Add(origins.Root.Field("rule"), ReportPaths.Of(subject));
        origins.Add(origins.Root, ReportPaths.Of(subject));
        return new(report, origins.Build());
    }

    private static bool IsMissing(ObligationState state) => state is not (ObligationState.OnTime or ObligationState.SentLate or ObligationState.Resubmitted or ObligationState.Waived);
}
