namespace Plan.Sdk.Templating.Evaluation;

/// <summary>What a day tells as a number.</summary>
internal enum DatePart
{
    Year,
    Month,
    Day,

    /// <summary>From 1 for the first of January.</summary>
    DayOfYear,
}
