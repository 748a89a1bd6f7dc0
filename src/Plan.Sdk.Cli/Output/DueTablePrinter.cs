using Plan.Sdk.Diagnostics;
using Plan.Sdk.Model.Reports;
using Plan.Sdk.OfficialText;
using Plan.Sdk.Reporting.Obligations;

namespace Plan.Sdk.Cli.Output;

/// <summary>Prints owed reports as lines for people: last day, how it stands, who, which period, what.</summary>
internal sealed class DueTablePrinter(Language language)
{
    public void Print(IReadOnlyList<DueReport> reports, TextWriter output)
    {
        var rows = reports.Select(Cells).ToList();
        var widths = Enumerable.Range(0, rows.Count == 0 ? 0 : rows[0].Length).Select(i => rows.Max(r => r[i].Length)).ToList();
        foreach (var row in rows) output.WriteLine(string.Join("  ", row.Select((cell, i) => i == row.Length - 1 ? cell : cell.PadRight(widths[i]))));
        output.WriteLine(Summary(reports));
    }

    private string[] Cells(DueReport report) =>
    [
        OfficialDate.Short(report.Obligation.LastDay),
        State(report),
        report.Unit,
        report.Obligation.Period.Name,
        $"{report.Obligation.Rule.Content ?? report.Obligation.Rule.Id} ({report.Obligation.Plan})",
    ];

    private string State(DueReport report) => (report.State, language) switch
    {
        (ObligationState.Late, Language.English) => $"late by {report.WorkingDays} working days",
        (ObligationState.Late, _) => $"chậm {report.WorkingDays} ngày làm việc",
        (ObligationState.Returned, Language.English) => "given back",
        (ObligationState.Returned, _) => "bị trả lại",
        (ObligationState.Resubmitted, Language.English) => "sent again",
        (ObligationState.Resubmitted, _) => "đã gửi lại",
        (ObligationState.Waived, Language.English) => "waived",
        (ObligationState.Waived, _) => "được miễn",
        (ObligationState.SentLate, Language.English) => $"sent, {report.WorkingDays} working days late",
        (ObligationState.SentLate, _) => $"đã gửi, chậm {report.WorkingDays} ngày làm việc",
        (ObligationState.OnTime, Language.English) => "sent in time",
        (ObligationState.OnTime, _) => "đã gửi đúng hạn",
        (ObligationState.DueSoon, Language.English) => $"soon: {report.WorkingDays} working days left",
        (ObligationState.DueSoon, _) => $"sắp đến hạn: còn {report.WorkingDays} ngày làm việc",
        (_, Language.English) => $"{report.WorkingDays} working days left",
        _ => $"còn {report.WorkingDays} ngày làm việc",
    };

    private string Summary(IReadOnlyList<DueReport> reports)
    {
        var late = reports.Count(r => r.State == ObligationState.Late);
        var soon = reports.Count(r => r.State == ObligationState.DueSoon);
        return language == Language.English ? $"{reports.Count} report(s): {late} late, {soon} due soon." : $"{reports.Count} báo cáo: {late} chậm, {soon} sắp đến hạn.";
    }
}
