using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Extensibility;
using Plan.Sdk.Model;
using Plan.Sdk.OfficialText;
using Plan.Sdk.Origins;

namespace Plan.Sdk.Reporting.Cascade;

/// <summary>
/// The plan above comes from a body that is not above the issuer on the date of issue (a draft: today). An issuer whose parents nobody has
/// written down, bodies of the centre and bodies without a level are passed over.
/// </summary>
internal sealed class UpperIssuerRule : IPlanRule
{
    /// <inheritdoc/>
    public ValueList<DiagnosticDescriptor> Descriptors { get; } = [CascadeDiagnostics.UpperIssuerNotParent];

    /// <inheritdoc/>
    public void Check(PlanRuleContext context)
    {
        if (context.Context.Issuer is not { Parents.Count: > 0 } issuer) return;
        var organizations = context.Context.Workspace.Organizations;
        var day = context.Context.ReferenceDate;
        var above = Above(organizations, issuer, day);
        for (var i = 0; i < context.Plan.Implements.Count; i++)
        {
            var id = context.Plan.Implements[i];
            var paper = context.Context.Workspace.FindPaper(id) ?? context.Context.Workspace.Plans.Find(id)?.Citation;
            if (paper?.Issuer is null || organizations.Find(paper.Issuer) is not { Level: not (null or AdministrativeLevel.Central) } upper) continue;
            if (ReferenceEquals(upper, issuer) || above.Contains(upper)) continue;
            LocalizedText parents = above.Count == 0
                ? new("không có cơ quan cấp trên nào được ghi", "no body above is written down")
                : new($"cấp trên là {Names(above)}", $"these are above: {Names(above)}");
            context.Report(CascadeDiagnostics.UpperIssuerNotParent, ModelPath.Root.Field("implements").Item(i), id, upper.Name, issuer.Name, OfficialDate.Short(day), parents);
        }
    }

    private static List<Organization> Above(OrganizationDirectory organizations, Organization issuer, DateOnly day)
    {
        var above = new List<Organization>();
        for (var next = organizations.ParentOf(issuer, day); next is not null && !above.Contains(next); next = organizations.ParentOf(next, day)) above.Add(next);
        return above;
    }

    private static string Names(IEnumerable<Organization> organizations) => string.Join(", ", organizations.Select(o => o.Name));
}
