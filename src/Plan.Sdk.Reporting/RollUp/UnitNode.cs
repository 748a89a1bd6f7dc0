using Plan.Sdk.Model;

namespace Plan.Sdk.Reporting.RollUp;

/// <summary>A node of a <see cref="UnitTree"/>.</summary>
internal sealed class UnitNode(string id, Organization? organization, UnitNode? parent)
{
    /// <summary>The id of the organization.</summary>
    public string Id { get; } = id;

    /// <summary>The organization; <c>null</c> when the workspace does not know it.</summary>
    public Organization? Organization { get; } = organization;

    /// <summary>The node above; <c>null</c> at the top.</summary>
    public UnitNode? Parent { get; } = parent;

    /// <summary>The nodes below, in ordinal order of their ids.</summary>
    public List<UnitNode> Children { get; } = [];

    /// <summary>The number of the unit that it is; -1 for one that only stands above others.</summary>
    public int Unit { get; set; } = -1;
}
