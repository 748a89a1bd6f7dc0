namespace Plan.Sdk.Documents.Presentation;

/// <summary>How one series of a chart, or one slice of a pie, is told apart on a copy in black and white.</summary>
/// <param name="Fill">The grey of its area, six hexadecimal digits.</param>
/// <param name="Pattern">The black pattern on it by its name in DrawingML; <c>null</c> for none.</param>
/// <param name="Dash">The dashes of its line by their name in DrawingML.</param>
/// <param name="Marker">The mark of its points by its name in DrawingML.</param>
internal sealed record ChartTone(string Fill, string? Pattern, string Dash, string Marker)
{
    private static readonly ChartTone[] All =
    [
        new("595959", null, "solid", "circle"),
        new("D9D9D9", null, "dash", "square"),
        new("FFFFFF", "wdUpDiag", "sysDot", "triangle"),
        new("A6A6A6", null, "lgDashDot", "diamond"),
        new("FFFFFF", "narHorz", "sysDash", "square"),
        new("FFFFFF", null, "lgDash", "circle"),
        new("FFFFFF", "smGrid", "dashDot", "triangle"),
        new("FFFFFF", "pct25", "sysDashDot", "diamond"),
    ];

    /// <summary>The tone of the n-th series or slice, from 0; after the last they begin anew.</summary>
    public static ChartTone Of(int index) => All[index % All.Length];
}
