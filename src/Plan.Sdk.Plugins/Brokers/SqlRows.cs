using System.Globalization;
using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Extensibility;
using Plan.Sdk.OfficialText;

namespace Plan.Sdk.Plugins.Brokers;

/// <summary>Takes the cells of a query as they come, and gives up at the first that is too much or no use. Not thread-safe.</summary>
internal sealed class SqlRows
{
    /// <summary>The most characters of a cell.</summary>
    public const int CellLength = 64 * 1024;

    /// <summary>The most characters of all cells.</summary>
    public const int Length = 16 * 1024 * 1024;

    private const int MostColumns = 200;
    private const int NumberLength = 16;
    private const decimal WithoutTrailingZeros = 1.0000000000000000000000000000m;
    private static readonly LocalizedText[] Kinds = [new("chữ", "text"), new("số", "a number"), new("ngày", "a date"), new("đúng/sai", "yes or no")];
    private readonly string connection;
    private readonly int most;
    private readonly List<object?[]> rows = [];
    private long length;

    /// <summary>The rows of a query.</summary>
    /// <param name="connection">The connection's name.</param>
    /// <param name="names">The columns' names as the database gives them.</param>
    /// <param name="most">The most rows.</param>
    public SqlRows(string connection, IEnumerable<string> names, int most)
    {
        this.connection = connection;
        this.most = most;
        Names = names.Select(OfficialLetters.Compose).ToValueList();
        if (Names.Count > MostColumns) throw new BrokerException(PluginDiagnostics.ColumnNamesUnclear, connection, Names.Count);
        var unclear = Names.GroupBy(n => n, StringComparer.Ordinal).FirstOrDefault(n => n.Count() > 1 || string.IsNullOrWhiteSpace(n.Key) || n.Key == "?column?");
        if (unclear is not null) throw new BrokerException(PluginDiagnostics.ColumnNamesUnclear, connection, unclear.Key);
    }

    /// <summary>The columns' names, composed.</summary>
    public ValueList<string> Names { get; }

    /// <summary>The rows so far.</summary>
    public IReadOnlyList<object?[]> Rows => rows;

    /// <summary>Begins a row.</summary>
    public object?[] Begin()
    {
        if (rows.Count == most) throw new BrokerException(PluginDiagnostics.QueryTooManyRows, connection, most);
        rows.Add(new object?[Names.Count]);
        return rows[^1];
    }

    /// <summary>A text, its letters composed.</summary>
    public string Text(string text, int column)
    {
        Count(text.Length);
        if (text.Length > CellLength) throw TooLarge();
        for (var i = text.AsSpan().IndexOfAnyInRange('\ud800', '\udfff'); i >= 0 && i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])) i++;
            else if (char.IsSurrogate(text[i])) throw OtherKind(column, DataType.Text, new("chữ hỏng", "is broken text"));
        }

        return text.Contains('\0') ? throw OtherKind(column, DataType.Text, new("dữ liệu nhị phân", "is binary")) : OfficialLetters.Compose(text);
    }

    /// <summary>A number, of a fraction at most nine decimals.</summary>
    public decimal Number(decimal number)
    {
        Count(NumberLength);
        return decimal.Round(number, 9, MidpointRounding.AwayFromZero);
    }

    /// <summary>A number of binary form by its shortest words; the framework's own conversion keeps fewer digits than there are.</summary>
    public decimal Number(string shortest, int column) => decimal.TryParse(shortest, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
        ? Number(number) / WithoutTrailingZeros
        : throw NotFinite(column);

    /// <summary>Counts what a cell takes.</summary>
    public void Count(int characters)
    {
        if ((length += characters) > Length) throw TooLarge();
    }

    /// <summary>A cell that is no use as a number.</summary>
    public BrokerException NotFinite(int column) => new(PluginDiagnostics.CellNotFinite, connection, Names[column], rows.Count);

    /// <summary>A cell that is something else than its column.</summary>
    public BrokerException OtherKind(int column, DataType type, LocalizedText found, int? row = null) =>
        new(PluginDiagnostics.CellOfOtherKind, connection, Names[column], row ?? rows.Count, Kinds[(int)type], found);

    /// <summary>A column that is of no use.</summary>
    public BrokerException OtherType(int column, string type) => new(PluginDiagnostics.ColumnTypeUnknown, connection, Names[column], type);

    /// <summary>A cell or all of them are too much.</summary>
    public BrokerException TooLarge() => new(PluginDiagnostics.QueryTooLarge, connection, CellLength, Length);

    /// <summary>All rows on one page.</summary>
    public DataPage ToPage(IEnumerable<DataType> types) => new()
    {
        Columns = Names.Zip(types, (name, type) => new DataColumn(name, type)).ToValueList(),
        Rows = rows.Select(row => row.ToValueList()).ToValueList(),
    };
}
