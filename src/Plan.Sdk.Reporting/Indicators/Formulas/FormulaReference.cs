namespace Plan.Sdk.Reporting.Indicators.Formulas;

/// <summary>An indicator that a formula names.</summary>
/// <param name="Id">The id.</param>
/// <param name="Start">Where it begins in the formula's text, from 0, its brace not counted.</param>
internal sealed record FormulaReference(string Id, int Start);
