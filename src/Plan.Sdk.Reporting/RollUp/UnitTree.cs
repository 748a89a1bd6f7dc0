using Plan.Sdk.Collections;
using Plan.Sdk.Model;
using Plan.Sdk.Reporting.Obligations;

namespace Plan.Sdk.Reporting.RollUp;

/// <summary>
/// The units of a plan under the organizations above them on a day, up to the plan's issuer. What has nobody above it stands under the issuer; of a
/// unit that has ended by then the organizations above its successor count. A ring of parents ends where it closes.
/// </summary>
internal sealed class UnitTree
{
    private readonly PlanContext context;
    private readonly DateOnly day;
    private readonly UnitSuccession succession;
    private readonly Dictionary<string, UnitNode> nodes = new(StringComparer.Ordinal);
    private readonly UnitNode[] units;

    private UnitTree(PlanContext context, ValueList<string> ids, DateOnly day)
    {
        this.context = context;
        this.day = day;
        succession = new(context);
        Root = nodes[context.Plan.Document.Issuer] = new(context.Plan.Document.Issuer, context.Issuer, null);
        units = new UnitNode[ids.Count];
        for (var unit = 0; unit < units.Length; unit++)
        {
            units[unit] = Node(ids[unit], []);
            units[unit].Unit = unit;
        }

        foreach (var node in nodes.Values) node.Children.Sort((a, b) => string.CompareOrdinal(a.Id, b.Id));
    }

    /// <summary>The node of the issuer, over all.</summary>
    public UnitNode Root { get; }

    /// <summary>The units that have other reporting units below them: their own figures would count what is below a second time.</summary>
    public IEnumerable<UnitNode> Covered => units.Where(u => u.Children.Count > 0);

    /// <summary>The tree of some units on a day.</summary>
    public static UnitTree Of(PlanContext context, ValueList<string> ids, DateOnly day) => new(context, ids, day);

    /// <summary>The shape of one node over all units that are not covered by others.</summary>
    public UnitForest WithoutCovered() => new([.. units.Select(u => u.Children.Count > 0 ? -1 : 0)], [-1]);

    /// <summary>The shape of the tree, its inner nodes in the order of the shape, and the number of each there.</summary>
    public (UnitForest Forest, IReadOnlyList<UnitNode> Inner, IReadOnlyDictionary<UnitNode, int> Numbers) Shape()
    {
        var inner = new List<UnitNode>();
        Collect(Root);
        var numbers = new Dictionary<UnitNode, int>();
        for (var i = 0; i < inner.Count; i++) numbers.Add(inner[i], i);
        return (new([.. units.Select(u => u.Children.Count > 0 ? -1 : numbers[u.Parent ?? u])], [.. inner.Select(n => n.Parent is { } above ? numbers[above] : -1)]), inner, numbers);

        void Collect(UnitNode node)
        {
            foreach (var child in node.Children.Where(c => c.Children.Count > 0)) Collect(child);
            inner.Add(node);
        }
    }

    private UnitNode Node(string id, HashSet<string> way)
    {
        if (nodes.TryGetValue(id, out var known)) return known;
        way.Add(id);
        var above = Above(id) is { } parent && !way.Contains(parent) ? Node(parent, way) : Root;
        var node = nodes[id] = new(id, context.FindOrganization(id), above);
        above.Children.Add(node);
        return node;
    }

    /// <summary>The id of the organization above another: of a unit inside an organization that one, else by the dated links.</summary>
    private string? Above(string id)
    {
        var slash = id.LastIndexOf('/');
        if (slash > 0) return id[..slash];
        if (context.FindOrganization(id) is not { } organization) return null;
        if (!ReferenceEquals(context.Workspace.Organizations.Find(id), organization)) return Root.Id;
        if (organization.ValidTo < day && succession.SuccessorsOn(id, day) is [var next, ..]) return Above(next);
        return context.Workspace.Organizations.ParentOf(organization, organization.ValidTo is { } last && last < day ? last : day)?.Id;
    }
}
