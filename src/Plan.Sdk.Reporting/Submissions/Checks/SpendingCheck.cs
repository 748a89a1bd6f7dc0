using Plan.Sdk.Model;
using Plan.Sdk.OfficialText;
using Plan.Sdk.Origins;

namespace Plan.Sdk.Reporting.Submissions.Checks;

/// <summary>Can the money of a report be added up: from sources of the plan, in their units, none below nothing.</summary>
internal sealed class SpendingCheck(ActionPlan plan)
{
    private readonly IReadOnlyList<FundingSource> sources = [.. plan.Funding?.Sources ?? []];

    public void Check(ReportFindings findings)
    {
        var spending = findings.Report.Spending;
        string? first = null;
        for (var i = 0; i < spending.Count; i++)
        {
            var (money, path) = (spending[i], ModelPath.Root.Field("spending").Item(i));
            var source = sources.FirstOrDefault(s => string.Equals(s.Id, money.Source, StringComparison.Ordinal) || ReportFindings.IsSame(s.Source, money.Source));
            if (source is null && sources.Count > 0)
                findings.Tell(path.Field("source"), ReportingDiagnostics.UnknownSource, money.Source, string.Join(", ", sources.Select(s => s.Id ?? s.Source)));
            if (money.Spent < 0 || money.Planned < 0)
                findings.Tell(path.Field(money.Spent < 0 ? "spent" : "planned"), ReportingDiagnostics.NegativeMoney, OfficialNumber.Figure(money.Spent < 0 ? money.Spent : money.Planned!.Value));
            if ((money.Unit ?? source?.Unit) is not { } unit) continue;
            first ??= source?.Unit ?? unit;
            if (!ReportFindings.IsSame(unit, first)) findings.Tell(path.Field("unit"), ReportingDiagnostics.OtherMoneyUnit, unit, first);
        }
    }
}
