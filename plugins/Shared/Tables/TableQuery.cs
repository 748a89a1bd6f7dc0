using Plan.Sdk.Collections;
using Plan.Sdk.Extensibility;

namespace Plan.Tables;

/// <summary>A table that answers a query, as the ward's settings describe it.</summary>
internal sealed record TableQuery
{
    /// <summary>The name of the query.</summary>
    public required string Name { get; init; }

    /// <summary>The absolute path of the file.</summary>
    public required string File { get; init; }

    /// <summary>The name of the sheet; <c>null</c>: the first one.</summary>
    public string? Sheet { get; init; }

    /// <summary>The number of the first line of the header; <c>null</c>: it is looked for among the first lines.</summary>
    public int? Header { get; init; }

    /// <summary>How many lines the header has. With more than one the names are joined, <c>Số trẻ / Nữ</c>.</summary>
    public int HeaderLines { get; init; } = 1;

    /// <summary>The column that says of which period a line is; <c>null</c>: all lines are of any period that is asked for.</summary>
    public string? Period { get; init; }

    /// <summary>The column of the unit, whose cells are text even where they look like numbers; <c>null</c>: as other columns.</summary>
    public string? Unit { get; init; }

    /// <summary>The ids that stand for what the cells of the unit column say.</summary>
    public IReadOnlyDictionary<string, string> Units { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>What the unit column says in lines that are left out, such as <c>Tổng cộng</c>.</summary>
    public ValueList<string> Skip { get; init; } = [];

    /// <summary>Whether decimals stand after a dot and not after a comma.</summary>
    public bool DecimalDot { get; init; }

    /// <summary>The sign between cells; <c>null</c>: found by the header.</summary>
    public char? Separator { get; init; }

    /// <summary>The name of the encoding; <c>null</c>: UTF-8, or what the first bytes say.</summary>
    public string? Encoding { get; init; }

    /// <summary>The day for which the figures hold; <c>null</c>: when the file was last written.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>The file's name for messages.</summary>
    public string FileName => Path.GetFileName(File);

    /// <summary>The tables of a source.</summary>
    public static ValueList<TableQuery> AllOf(PluginSettings source) => source.Items("tables").Select(Of).ToValueList();

    private static TableQuery Of(PluginSettings table)
    {
        var separator = table.Text("separator");
        return new()
        {
            Name = Cell.Compose(table.Text("query")!),
            File = table.Text("file")!,
            Sheet = table.Text("sheet"),
            Header = (int?)table.Number("header"),
            HeaderLines = (int)(table.Number("headerLines") ?? 1),
            Period = Composed(table.Text("period")),
            Unit = Composed(table.Text("unit")),
            Units = table.Items("units").DistinctBy(u => Cell.Compose(u.Text("cell")!), StringComparer.Ordinal).ToDictionary(u => Cell.Compose(u.Text("cell")!), u => u.Text("id")!, StringComparer.Ordinal),
            Skip = table.Texts("skip").Select(Cell.Compose).ToValueList(),
            DecimalDot = string.Equals(table.Text("decimal"), "dot", StringComparison.Ordinal),
            Separator = separator switch { null => null, "tab" => '\t', "semicolon" => ';', _ => ',' },
            Encoding = table.Text("encoding"),
            AsOf = table.Date("asOf"),
        };
    }

    private static string? Composed(string? text) => text is null ? null : Cell.Compose(text);
}
