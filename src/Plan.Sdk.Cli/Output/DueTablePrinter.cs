using System.Globalization;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Model;
using Plan.Sdk.Model.Reports;
using Plan.Sdk.OfficialText;
using Plan.Sdk.Reporting.Obligations;

namespace Plan.Sdk.Cli.Output;

/// <summary>
/// Prints owed reports for people: under each plan its reports by day, those that are open first; under each report the units, those that are
/// late first, with what has happened.
/// </summary>
internal sealed class DueTablePrinter(Language language)
{
    private readonly DueWords words = new(language);

    public void Print(IReadOnlyList<DueResult> results, TextWriter output)
    {
        var reports = results.SelectMany(r => (IEnumerable<DueReport>)r.Reports).ToList();
        var width = reports.Select(r => LengthOf(words.State(r))).DefaultIfEmpty().Max();
        foreach (var result in results.Where(r => r.Reports.Count > 0))
        {
            output.WriteLine(TitleOf(result.Context!));
            foreach (var asked in result.Reports.GroupBy(r => (r.Obligation.Rule, r.Obligation.Period, r.Obligation.LastDay)).OrderBy(g => !g.Any(r => r.IsOpen)).ThenBy(g => g.Key.LastDay))
            {
                output.WriteLine();
                output.WriteLine(Heading(asked.Key.Rule, asked.First().Obligation));
                foreach (var report in asked.OrderBy(r => !r.IsOpen).ThenBy(r => !r.Standing.IsLate)) output.WriteLine(Line(report, result.Context!, width));
            }

            output.WriteLine();
        }

        output.WriteLine(Summary(reports));
    }

    private string TitleOf(PlanContext context)
    {
        var document = context.Plan.Document;
        var type = DocumentTypes.Find(document.Type)?.Name ?? document.Type;
        var date = document.Date is { } day ? words.Say($" ngày {OfficialDate.Short(day)}", $" of {OfficialDate.Short(day)}") : words.Say(" (dự thảo)", " (draft)");
        return $"{type} {OfficialNumber.Code(context).Trim()}{date}, {context.Issuer?.Name ?? document.Issuer} ({context.Plan.Id})";
    }

    private string Heading(ReportingRule rule, Obligation owed)
    {
        var period = owed.Period.Kind == Frequency.AdHoc ? "" : words.Say($", kỳ {owed.Period}", $", period {owed.Period}");
        return $"{OneLine(rule.Content ?? rule.Id)}{period}, {words.Say("hạn", "due")} {OfficialDate.Short(owed.LastDay)}";
    }

    private string Line(DueReport report, PlanContext context, int width)
    {
        var state = words.State(report);
        var remarks = string.Join("; ", words.Remarks(report, context));
        return $"  {state}{new string(' ', width - LengthOf(state))}  {OneLine(report.Unit)}{(remarks.Length > 0 ? $" – {remarks}" : "")}";
    }

    private string Summary(List<DueReport> reports)
    {
        var late = reports.Count(r => r.State == ObligationState.Late);
        var soon = reports.Count(r => r.State == ObligationState.DueSoon);
        var returned = reports.Count(r => r.State == ObligationState.Returned);
        var back = returned == 0 ? "" : words.Say($", {returned} bị trả lại", $", {returned} given back");
        return words.Say($"{reports.Count} báo cáo: {late} chậm, {soon} sắp đến hạn{back}.", $"{reports.Count} report(s): {late} late, {soon} due soon{back}.");
    }

    private static string OneLine(string text) => text.ReplaceLineEndings(" ").Replace('\t', ' ');

    /// <summary>Columns as a reader counts them: a letter with its marks is one.</summary>
    private static int LengthOf(string text) => new StringInfo(text).LengthInTextElements;
}
