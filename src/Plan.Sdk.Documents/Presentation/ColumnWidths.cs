using Plan.Sdk.Collections;

namespace Plan.Sdk.Documents.Presentation;

/// <summary>Shares a table's width among its columns.</summary>
internal static class ColumnWidths
{
    private const int CellMargins = 170;
    private const int Slack = 20;
    private const int LongestWord = 12;

    /// <summary>Widths by weight that sum to the whole. No column is so narrow that a date, a figure or a short word breaks, as long
    /// as there is room for those of all columns.</summary>
    /// <param name="table">The table.</param>
    /// <param name="layout">The sizes of its letters.</param>
    /// <param name="whole">The width of the table in twips.</param>
    public static int[] Share(Table table, DocumentLayout layout, int whole)
    {
        var least = new int[table.Columns.Count];
        Widen(least, table.Head, layout.SizeOf(layout.Components.TableHead));
        foreach (var row in table.Rows) Widen(least, row, layout.SizeOf(layout.Components.TableCell));
        return Share(table.Columns, least.Sum() <= whole ? least : new int[least.Length], whole);
    }

    /// <summary>Columns that would be too narrow get their least width, the others share what is left by their weights.</summary>
    private static int[] Share(ValueList<TableColumn> columns, int[] least, int whole)
    {
        var isLeast = new bool[columns.Count];
        while (true)
        {
            var widths = ByWeight(columns, least, isLeast, whole);
            var narrow = false;
            for (var i = 0; i < widths.Length; i++)
            {
                if (isLeast[i] || widths[i] >= least[i]) continue;
                isLeast[i] = true;
                narrow = true;
            }

            if (!narrow) return widths;
        }
    }

    private static int[] ByWeight(ValueList<TableColumn> columns, int[] least, bool[] isLeast, int whole)
    {
        var sum = 0L;
        var rest = whole;
        for (var i = 0; i < columns.Count; i++)
        {
            if (isLeast[i]) rest -= least[i];
            else sum += Math.Max(1, columns[i].Weight);
        }

        var widths = new int[columns.Count];
        var used = 0;
        var weights = 0L;
        for (var i = 0; i < widths.Length; i++)
        {
            widths[i] = least[i];
            if (isLeast[i]) continue;
            weights += Math.Max(1, columns[i].Weight);
            var end = (int)(rest * weights / sum);
            widths[i] = Math.Max(1, end - used);
            used = end;
        }

        return widths;
    }

    private static void Widen(int[] least, TableRow row, decimal size)
    {
        for (var i = 0; i < Math.Min(least.Length, row.Cells.Count); i++)
        {
            foreach (var run in row.Cells[i].Runs) Widen(ref least[i], run.Text, size);
        }
    }

    /// <summary>Measures only words that could be wider than what the column has already.</summary>
    private static void Widen(ref int least, ReadOnlySpan<char> text, decimal size)
    {
        var widestLetter = (int)(size * 20m) + 1;
        while (text.Length > 0)
        {
            var end = text.IndexOfAny(" \t\n\u00a0");
            var word = end < 0 ? text : text[..end];
            text = end < 0 ? [] : text[(end + 1)..];
            if (word.Length is > 0 and <= LongestWord && (word.Length * widestLetter) + CellMargins + Slack > least)
                least = Math.Max(least, TextWidth.OfBold(word, size) + CellMargins + Slack);
        }
    }
}
