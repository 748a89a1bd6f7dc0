namespace Plan.Sdk.OfficialText;

/// <summary>Changes between two periods in words.</summary>
public static class OfficialChange
{
    /// <summary><c>tăng 5,2 điểm %</c> in percentage points where there are any, else <c>giảm 3%</c>; <c>không đổi</c> for none; <c>null</c> when neither is known.</summary>
    /// <param name="points">The change in percentage points, of a percentage.</param>
    /// <param name="percent">The change in percent.</param>
    public static string? Word(decimal? points, decimal? percent) => points switch
    {
        { } change => Word(change, " điểm %"),
        _ => percent is { } change ? Word(change, "%") : null,
    };

    private static string Word(decimal change, string unit) =>
        change == 0 ? "không đổi" : $"{(change > 0 ? "tăng" : "giảm")} {OfficialNumber.Figure(Math.Abs(change))}{unit}";
}
