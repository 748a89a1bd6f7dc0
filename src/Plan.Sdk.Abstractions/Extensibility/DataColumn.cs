namespace Plan.Sdk.Extensibility;

/// <summary>A column of the rows of a data source.</summary>
/// <param name="Name">Its name, once on a page; letter case counts.</param>
/// <param name="Type">What its cells hold.</param>
public sealed record DataColumn(string Name, DataType Type);
