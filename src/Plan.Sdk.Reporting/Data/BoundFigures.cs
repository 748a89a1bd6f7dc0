using Plan.Sdk.Model;
using Plan.Sdk.Origins;

namespace Plan.Sdk.Reporting.Data;

/// <summary>The figures of one unit for one period, read from one row of a data source.</summary>
/// <param name="Source">The name of the source.</param>
/// <param name="Query">The name of the query.</param>
/// <param name="Row">The number of the row over all pages, from 1.</param>
/// <param name="Document">The figures in the form of a report, which nobody sent; its file is <c>source:query:row</c>.</param>
public sealed record BoundFigures(string Source, string Query, int Row, PlanDocument<Submission> Document);
