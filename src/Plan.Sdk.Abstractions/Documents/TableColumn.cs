namespace Plan.Sdk.Documents;

/// <summary>A column of a table.</summary>
/// <param name="Alignment">How its cells stand.</param>
/// <param name="Weight">Its share of the width against the other columns' weights; above 0.</param>
public sealed record TableColumn(ColumnAlignment Alignment, int Weight = 1);
