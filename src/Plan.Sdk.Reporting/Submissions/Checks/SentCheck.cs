using Plan.Sdk.Model;
using Plan.Sdk.OfficialText;
using Plan.Sdk.Origins;
using Plan.Sdk.Reporting.Obligations;

namespace Plan.Sdk.Reporting.Submissions.Checks;

/// <summary>
/// Can the report have been sent on its day. Reports of a year are asked for before it ends (the seeds: before 30/11), so one that is
/// sent before the last day of its figures is no mistake; its figures then are estimates and have to say so.
/// </summary>
internal static class SentCheck
{
    public static void Check(ReportFindings findings, Obligation owed, DateOnly sent)
    {
        var (from, to) = owed.Period.DataDays(owed.CutOff);
        var path = ModelPath.Root.Field("sent");
        if (sent < from) findings.Tell(path, ReportingDiagnostics.SentBeforePeriod, OfficialDate.Short(sent), OfficialDate.Short(from));
        else if (sent < to && findings.Report.Figures.Where(f => !f.Estimate).Select(f => f.Indicator).ToList() is { Count: > 0 } final)
            findings.Tell(path, ReportingDiagnostics.EstimateNotSaid, OfficialDate.Short(sent), OfficialDate.Short(to), string.Join(", ", final));
    }
}
