using Plan.Sdk.Collections;
using Plan.Sdk.Model;
using Plan.Sdk.Reporting.Indicators;

namespace Plan.Sdk.Reporting.RollUp;

/// <summary>An organization with the figure of all units under it. Immutable; compares by value.</summary>
/// <param name="Id">The id of the organization.</param>
/// <param name="Name">Its name; the id when the workspace does not know it.</param>
/// <param name="Level">Its kind of administrative unit, or <c>null</c>.</param>
/// <param name="IsUnit">Whether it reports itself.</param>
/// <param name="Value">The figure.</param>
/// <param name="Children">The organizations below, in ordinal order of their ids.</param>
public sealed record RollUpNode(string Id, string Name, AdministrativeLevel? Level, bool IsUnit, IndicatorValue Value, ValueList<RollUpNode> Children);
