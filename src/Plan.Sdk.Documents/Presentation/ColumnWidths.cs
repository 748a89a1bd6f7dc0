using Plan.Sdk.Collections;

namespace Plan.Sdk.Documents.Presentation;

/// <summary>Shares a table's width among its columns.</summary>
internal static class ColumnWidths
{
    /// <summary>Widths by weight that sum to the whole; no column is under one unit.</summary>
    public static int[] Share(ValueList<TableColumn> columns, int whole)
    {
        var sum = 0L;
        foreach (var column in columns) sum += Math.Max(1, column.Weight);
        var widths = new int[columns.Count];
        var used = 0;
        var weights = 0L;
        for (var i = 0; i < widths.Length; i++)
        {
            weights += Math.Max(1, columns[i].Weight);
            var end = (int)(whole * weights / sum);
            widths[i] = Math.Max(1, end - used);
            used = end;
        }

        return widths;
    }
}
