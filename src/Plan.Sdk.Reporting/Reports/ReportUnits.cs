using Plan.Sdk.Collections;
using Plan.Sdk.Model;
using Plan.Sdk.Model.Reports;
using Plan.Sdk.Origins;

namespace Plan.Sdk.Reporting.Reports;

/// <summary>Words how the report of each unit stands.</summary>
internal sealed class ReportUnits(ReportSubject subject, MadeOriginsBuilder origins)
{
    public ValueList<ReportUnit> Make()
    {
        var units = subject.Owed.Select(Make).ToValueList();
        NoteWhole("missing");
        NoteWhole("late");
        NoteWhole("units");
        return units;
    }

    private ReportUnit Make(OwedReport owed, int number)
    {
        var path = origins.Root.Field("units").Item(number);
        origins.Add(path, ReportPaths.Of(subject), owed.Document is { } document ? ReportPaths.Of(subject, document, "sent") : null);
        var standing = owed.Standing;
        return new()
        {
            Id = owed.Obligation.Unit,
            Name = subject.NameOf(owed.Obligation.Unit),
            State = standing.State,
            LastDay = standing.LastDay,
            Sent = standing.Sent,
            DaysLate = standing.IsLate ? standing.WorkingDays : 0,
            Extension = standing.Extension?.Decision,
            Decision = standing.Decision?.Decision,
            InheritedFrom = owed.Obligation.InheritedFrom.Count == 0 ? null : string.Join(", ", owed.Obligation.InheritedFrom.Select(subject.NameOf)),
            Results = owed.Document?.Model.Results,
            Figures = FiguresOf(owed.Obligation.Unit, path.Field("figures")),
        };
    }

    private ValueList<ReportFigure> FiguresOf(string unit, ModelPath path)
    {
        var values = subject.Results.Units.FirstOrDefault(u => string.Equals(u.Unit, unit, StringComparison.Ordinal))?.Values ?? [];
        var indicators = subject.Results.Targets.Select(t => t.Indicator).OfType<Indicator>();
        var known = indicators.Select(i => (Indicator: i, Value: values.FirstOrDefault(v => string.Equals(v.Indicator, i.Id, StringComparison.Ordinal)))).Where(f => f.Value is not null).ToList();
        for (var i = 0; i < known.Count; i++) origins.Add(path.Item(i), ReportPaths.Of(subject), ReportPaths.Of(subject, known[i].Value));
        return known.Select(f => ReportFigures.Make(subject, unit, f.Indicator, f.Value!)).ToValueList();
    }

    private void NoteWhole(string field) => origins.Add(origins.Root.Field(field), ReportPaths.Of(subject));
}
