using System.Globalization;
using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Extensibility;
using Plan.Sdk.Model;
using Plan.Sdk.Origins;

namespace Plan.Sdk.Reporting.Cascade;

/// <summary>
/// The plan names a plan or paper above that no basis cites, or that a basis cites by hand with another number, date, issuer or subject. A
/// basis with two of these four the same is taken to mean it.
/// </summary>
internal sealed class UpperCitationRule : IPlanRule
{
    private const int Enough = 2;

    /// <inheritdoc/>
    public ValueList<DiagnosticDescriptor> Descriptors { get; } = [CascadeDiagnostics.CitationDiffers, CascadeDiagnostics.NotCited];

    /// <inheritdoc/>
    public void Check(PlanRuleContext context)
    {
        var plan = context.Plan;
        for (var i = 0; i < plan.Implements.Count; i++)
        {
            var id = plan.Implements[i];
            if (plan.Bases.Any(b => string.Equals(b.Cites, id, StringComparison.Ordinal))) continue;
            if ((context.Context.Workspace.FindPaper(id) ?? context.Context.Workspace.Plans.Find(id)?.Citation) is not { } paper) continue;
            if (MeantFor(plan.Bases, paper) is { } at) CheckFields(context, plan.Bases[at], PlanPaths.Bases.Item(at), paper);
            else context.Report(CascadeDiagnostics.NotCited, ModelPath.Root.Field("implements").Item(i), id);
        }
    }

    private static int? MeantFor(ValueList<LegalBasis> bases, CitedDocument paper)
    {
        var best = -1;
        for (var i = 0; i < bases.Count; i++)
        {
            var isMeant = bases[i].Cites is null && Likeness(bases[i], paper) >= Enough;
            if (isMeant && (best < 0 || Likeness(bases[i], paper) > Likeness(bases[best], paper))) best = i;
        }

        return best < 0 ? null : best;
    }

    private static int Likeness(LegalBasis basis, CitedDocument paper)
    {
        var same = 0;
        if (basis.Number is not null && Words.Same(basis.Number, paper.Number)) same++;
        if (basis.Date is not null && basis.Date == paper.Date) same++;
        if (basis.Issuer is not null && string.Equals(basis.Issuer, paper.Issuer, StringComparison.Ordinal)) same++;
        return basis.Subject is not null && Words.Same(basis.Subject, paper.Subject) ? same + 1 : same;
    }

    private static void CheckFields(PlanRuleContext context, LegalBasis basis, ModelPath path, CitedDocument paper)
    {
        Check("type", basis.Type, paper.Type);
        Check("number", basis.Number, paper.Number);
        Check("date", Written(basis.Date), Written(paper.Date));
        Check("issuer", basis.Issuer, paper.Issuer);
        Check("subject", basis.Subject, paper.Subject);

        void Check(string key, string? typed, string? right)
        {
            if (right is null || Words.Same(typed, right)) return;
            var at = path.Field(key);
            object[] arguments = [paper.Id, key, typed ?? "", right];
            if (context.SourceMap.Contains(at) && !right.Contains('\n', StringComparison.Ordinal))
                context.ReportWithFix(new(new($"Sửa thành “{right}”", $"Change to \"{right}\""), context.SourceMap.Find(at), Quoted(key, right)), CascadeDiagnostics.CitationDiffers, at, arguments);
            else context.Report(CascadeDiagnostics.CitationDiffers, at, arguments);
        }
    }

    private static string? Written(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Quoted(string key, string text) =>
        key is "date" or "issuer" ? text : $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
