using Plan.Sdk.Collections;
using Plan.Sdk.Documents;

namespace Plan.Sdk.Templating.Markup;

/// <summary>Reads the line under a table's head: colons say how the columns stand, dashes say how wide they are.</summary>
internal static class TableDelimiter
{
    /// <summary>The columns of <c>| --- | :-: | ---: |</c>; <c>null</c> for any other line.</summary>
    public static ValueList<TableColumn>? Parse(ReadOnlySpan<char> line)
    {
        line = line.Trim().TrimStart('|');
        if (line.EndsWith("|")) line = line[..^1];
        var columns = new List<TableColumn>();
        foreach (var part in line.Split('|'))
        {
            var cell = line[part].Trim();
            var left = cell.StartsWith(":");
            var right = cell.EndsWith(":");
            var dashes = cell.Trim(':');
            if (dashes.IsEmpty || dashes.IndexOfAnyExcept('-') >= 0) return null;
            columns.Add(new(left && right ? ColumnAlignment.Center : right ? ColumnAlignment.Right : ColumnAlignment.Left, dashes.Length));
        }

        return columns.ToValueList();
    }
}
