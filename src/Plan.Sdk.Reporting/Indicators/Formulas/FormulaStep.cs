namespace Plan.Sdk.Reporting.Indicators.Formulas;

/// <summary>One step of a <see cref="Formula"/>.</summary>
/// <param name="Operation">What it does.</param>
/// <param name="Number">The number, of a number.</param>
/// <param name="Id">The id, of an indicator.</param>
internal sealed record FormulaStep(FormulaOperation Operation, Fraction Number = default, string? Id = null);
