using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Reporting.Indicators.Formulas;

/// <summary>What is wrong in the text of a formula.</summary>
/// <param name="Start">Where, from 0.</param>
/// <param name="Length">How long the wrong part is.</param>
/// <param name="Message">What is wrong and what to write instead.</param>
internal sealed record FormulaFault(int Start, int Length, LocalizedText Message);
