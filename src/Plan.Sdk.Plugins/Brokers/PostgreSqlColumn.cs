using System.Globalization;
using Npgsql;
using Npgsql.PostgresTypes;
using Plan.Sdk.Extensibility;

namespace Plan.Sdk.Plugins.Brokers;

/// <summary>Reads the cells of one column of a PostgreSQL answer, each no further than a cell may be long.</summary>
/// <param name="column">Which column.</param>
/// <param name="oid">The number of its type, as all servers have it.</param>
/// <param name="type">What its cells become.</param>
/// <param name="rows">Where the cells go.</param>
internal sealed class PostgreSqlColumn(int column, uint oid, DataType type, SqlRows rows)
{
    private const uint Boolean = 16;
    private const uint Name = 19;
    private const uint Int8 = 20;
    private const uint Int2 = 21;
    private const uint Int4 = 23;
    private const uint Text = 25;
    private const uint Float4 = 700;
    private const uint Float8 = 701;
    private const uint Char = 1042;
    private const uint VarChar = 1043;
    private const uint Date = 1082;
    private const uint Numeric = 1700;

    /// <summary>What the cells are.</summary>
    public DataType Type { get; } = type;

    /// <summary>The reader of a column.</summary>
    /// <exception cref="BrokerException">The column is of a type that no figure has.</exception>
    public static PostgreSqlColumn Of(NpgsqlDataReader reader, int column, SqlRows rows)
    {
        var type = reader.GetPostgresType(column);
        return type.OID switch
        {
            Boolean => new(column, type.OID, DataType.Boolean, rows),
            Int2 or Int4 or Int8 or Float4 or Float8 or Numeric => new(column, type.OID, DataType.Number, rows),
            Date => new(column, type.OID, DataType.Date, rows),
            Text or VarChar or Char => new(column, type.OID, DataType.Text, rows),
            _ when type is PostgresEnumType || type.OID == Name => new(column, Name, DataType.Text, rows),
            _ => throw rows.OtherType(column, type.DisplayName),
        };
    }

    /// <summary>The cell of the row at which the reader stands.</summary>
    public async ValueTask<object?> ReadAsync(NpgsqlDataReader reader, CancellationToken cancellation)
    {
        if (await reader.IsDBNullAsync(column, cancellation).ConfigureAwait(false)) return null;
        switch (oid)
        {
            case Boolean:
                return reader.GetBoolean(column);
            case Int2 or Int4 or Int8:
                return rows.Number(reader.GetInt64(column));
            case Float4:
                return rows.Number(reader.GetFloat(column).ToString("R", CultureInfo.InvariantCulture), column);
            case Float8:
                return rows.Number(reader.GetDouble(column).ToString("R", CultureInfo.InvariantCulture), column);
            case Numeric:
                return Exact(reader);
            case Date:
                return Day(reader);
            case Name:
                return rows.Text(reader.GetString(column), column);
            default:
                var text = await ReadTextAsync(reader, cancellation).ConfigureAwait(false);
                // What fills up a fixed width means nothing.
                return rows.Text(oid == Char ? text.TrimEnd(' ') : text, column);
        }
    }

    private decimal Exact(NpgsqlDataReader reader)
    {
        try
        {
            return rows.Number(reader.GetDecimal(column));
        }
        catch (Exception fault) when (fault is OverflowException or InvalidCastException or ArgumentOutOfRangeException)
        {
            throw rows.NotFinite(column);
        }
    }

    // The driver makes the first and the last day of infinity and what lies beyond.
    private DateOnly Day(NpgsqlDataReader reader)
    {
        try
        {
            var day = reader.GetFieldValue<DateOnly>(column);
            if (day != DateOnly.MinValue && day != DateOnly.MaxValue) return day;
        }
        catch (Exception fault) when (fault is OverflowException or InvalidCastException or ArgumentOutOfRangeException)
        {
        }

        throw rows.OtherKind(column, DataType.Date, new("ngày vô hạn hoặc ngoài lịch", "is infinite or beyond the calendar"));
    }

    private async ValueTask<string> ReadTextAsync(NpgsqlDataReader reader, CancellationToken cancellation)
    {
        using var text = await reader.GetTextReaderAsync(column, cancellation).ConfigureAwait(false);
        var buffer = new char[256];
        var length = 0;
        int read;
        while ((read = await text.ReadBlockAsync(buffer.AsMemory(length), cancellation).ConfigureAwait(false)) > 0)
        {
            length += read;
            if (length > SqlRows.CellLength) throw rows.TooLarge();
            if (length == buffer.Length) Array.Resize(ref buffer, 4 * length);
        }

        return new(buffer, 0, length);
    }
}
