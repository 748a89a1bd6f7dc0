using Plan.Sdk.Documents.Composition;

namespace Plan.Sdk.Documents.Html;

/// <summary>Draws the names of categories under columns and lines, and what they are.</summary>
internal static class CategoryNames
{
    private const decimal Margin = 4m;

    /// <summary>Draws from a height on and returns where the names end.</summary>
    public static decimal Draw(ChartCanvas canvas, decimal top)
    {
        var slot = canvas.Width / canvas.Chart.Categories.Count;
        var most = 0;
        for (var i = 0; i < canvas.Chart.Categories.Count; i++)
        {
            var name = canvas.Chart.Categories[i];
            var lines = canvas.Wrap(name, slot - Margin);
            if (lines.Count == 0) continue;
            canvas.Lines((i + 0.5m) * slot, top + canvas.LineHeight, lines, "middle"u8, name.Origins);
            most = Math.Max(most, lines.Count);
        }

        return DrawTitle(canvas, top + (most * canvas.LineHeight) + Margin);
    }

    private static decimal DrawTitle(ChartCanvas canvas, decimal top)
    {
        var lines = canvas.Wrap(canvas.Chart.CategoryTitle, canvas.Width);
        if (lines.Count == 0) return top;
        canvas.Lines(canvas.Width / 2, top + canvas.LineHeight, lines, "middle"u8, canvas.Chart.CategoryTitle.Origins);
        return top + (lines.Count * canvas.LineHeight) + Margin;
    }
}
