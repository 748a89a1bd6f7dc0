namespace Plan.Sdk.Reporting.RollUp;

/// <summary>The bare shape of a tree of organizations, in flat arrays: each node stands before the one above it, so that one pass adds everything up.</summary>
internal sealed class UnitForest
{
    private readonly int[] nodeOfUnit;
    private readonly int[] parents;

    /// <summary>A shape.</summary>
    /// <param name="nodeOfUnit">The node that each unit stands under.</param>
    /// <param name="parents">The node above each node, always a later one; -1 at the top.</param>
    public UnitForest(int[] nodeOfUnit, int[] parents)
    {
        this.nodeOfUnit = nodeOfUnit;
        this.parents = parents;
    }

    /// <summary>How many nodes there are.</summary>
    public int Count => parents.Length;

    /// <summary>How many units there are.</summary>
    public int Units => nodeOfUnit.Length;

    /// <summary>The shape of one node over all units.</summary>
    public static UnitForest Flat(int units) => new(new int[units], [-1]);

    /// <summary>The node that a unit stands under; -1 for one that is left out.</summary>
    public int NodeOf(int unit) => nodeOfUnit[unit];

    /// <summary>The node above a node; -1 at the top.</summary>
    public int ParentOf(int node) => parents[node];
}
