using Plan.Sdk.Collections;
using Plan.Sdk.Extensibility;

namespace Plan.Sdk.Plugins.Wire;

/// <summary>Puts a page together from its messages. Not thread-safe.</summary>
internal sealed class PageBuilder
{
    private const int MaxColumns = 10_000;

    private readonly List<ValueList<object?>> rows = [];
    private ValueList<DataColumn>? columns;
    private DateTimeOffset? asOf;
    private object?[] cells = new object?[16];
    private long size;

    public void Head(MessageReader reader)
    {
        if (columns is not null) throw MessageReader.Malformed();
        var count = reader.Items();
        if (count > MaxColumns) throw MessageReader.Malformed();
        var names = new DataColumn[count];
        for (var i = 0; i < names.Length; i++)
        {
            var name = reader.Text();
            var type = (DataType)reader.Byte();
            if (type > DataType.Boolean) throw MessageReader.Malformed();
            names[i] = new(name, type);
        }

        columns = ValueList.Create<DataColumn>(names);
        if (reader.Flag()) asOf = reader.Moment();
    }

    public void Rows(MessageReader reader)
    {
        size += reader.Left;
        if (size > WireFormat.MaxPage) throw new WireException(WireFault.TooLarge);
        var count = reader.Int();
        if (columns is null || count < 0 || count > reader.Left) throw MessageReader.Malformed();
        rows.EnsureCapacity(rows.Count + count);
        for (var i = 0; i < count; i++)
        {
            var width = reader.Items();
            if (width > cells.Length) cells = new object?[width];
            for (var j = 0; j < width; j++) cells[j] = CellFormat.Read(ref reader);
            rows.Add(ValueList.Create<object?>(cells.AsSpan(0, width)));
        }
    }

    public DataPage End(MessageReader reader) => new()
    {
        Columns = columns ?? throw MessageReader.Malformed(),
        Rows = rows.ToValueList(),
        AsOf = asOf,
        Next = reader.TextOrNull(),
    };
}
