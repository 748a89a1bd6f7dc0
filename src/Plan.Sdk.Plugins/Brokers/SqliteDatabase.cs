using System.Globalization;
using Microsoft.Data.Sqlite;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Extensibility;
using SQLitePCL;

namespace Plan.Sdk.Plugins.Brokers;

/// <summary>
/// A SQLite file, opened to read for each query. An authorizer lets nothing through but reading: no attached file, no pragma, no extension. The deadline ends a
/// query between two steps of the engine, or by interrupt within one.
/// </summary>
internal sealed class SqliteDatabase(SqliteGrant grant) : SqlDatabase
{
    private const int StepsBetweenLooks = 1_000;
    private const int LongestWaitForWriter = 2_000;

    /// <inheritdoc/>
    public override Task<DataPage> QueryAsync(SqlQuery query, CancellationToken cancellation) => Task.Run(() => Query(query, cancellation), CancellationToken.None);

    private DataPage Query(SqlQuery query, CancellationToken cancellation)
    {
        using var connection = Open();
        var db = connection.Handle!;
        raw.sqlite3_limit(db, raw.SQLITE_LIMIT_ATTACHED, 0);
        raw.sqlite3_limit(db, raw.SQLITE_LIMIT_LENGTH, 4 * SqlRows.CellLength);
        raw.sqlite3_busy_timeout(db, (int)Math.Min(query.Deadline.TotalMilliseconds, LongestWaitForWriter));
        Check(db, raw.sqlite3_exec(db, "PRAGMA query_only=1; PRAGMA trusted_schema=0"));
        var refused = false;
        raw.sqlite3_set_authorizer(db, (_, action, _, name, _, _) => Reads(action, name) ? raw.SQLITE_OK : Refuse(ref refused), null!);
        raw.sqlite3_progress_handler(db, StepsBetweenLooks, _ => cancellation.IsCancellationRequested ? 1 : 0, null!);
        using var interrupt = cancellation.Register(() => raw.sqlite3_interrupt(db));
        using var statement = Prepare(db, query, ref refused, cancellation);
        Bind(statement, query);
        return Read(db, statement, query, cancellation);
    }

    private SqliteConnection Open()
    {
        if (!File.Exists(grant.File)) throw Down(new("không có tệp dữ liệu", "there is no such file"));
        var text = new SqliteConnectionStringBuilder { DataSource = Path.GetFullPath(grant.File), Mode = SqliteOpenMode.ReadOnly, Pooling = false };
        var connection = new SqliteConnection(text.ToString());
        try
        {
            connection.Open();
            return connection;
        }
        catch (SqliteException fault)
        {
            connection.Dispose();
            throw Fault(fault.SqliteErrorCode, null);
        }
    }

    private static bool Reads(int action, utf8z name) => action switch
    {
        raw.SQLITE_SELECT or raw.SQLITE_READ or raw.SQLITE_RECURSIVE => true,
        raw.SQLITE_FUNCTION => !string.Equals(name.utf8_to_string(), "load_extension", StringComparison.OrdinalIgnoreCase),
        _ => false,
    };

    private static int Refuse(ref bool refused)
    {
        refused = true;
        return raw.SQLITE_DENY;
    }

    private sqlite3_stmt Prepare(sqlite3 db, SqlQuery query, ref bool refused, CancellationToken cancellation)
    {
        var result = raw.sqlite3_prepare_v2(db, query.Text, out var statement, out var tail);
        cancellation.ThrowIfCancellationRequested();
        if (result == raw.SQLITE_OK && statement is { IsInvalid: false } && SqlText.IsBlank(tail) && raw.sqlite3_stmt_readonly(statement) != 0 && raw.sqlite3_column_count(statement) > 0) return statement;
        statement?.Dispose();
        // Nothing has been read yet: the words of the database are about the query alone.
        throw result == raw.SQLITE_OK || refused ? new BrokerException(PluginDiagnostics.QueryNotReading, grant.Name) : Fault(result, raw.sqlite3_errmsg(db).utf8_to_string());
    }

    private void Bind(sqlite3_stmt statement, SqlQuery query)
    {
        for (var i = 1; i <= raw.sqlite3_bind_parameter_count(statement); i++)
        {
            var name = raw.sqlite3_bind_parameter_name(statement, i).utf8_to_string() ?? "?";
            if (query.Parameters.FirstOrDefault(p => string.Equals(p.Name, name[1..], StringComparison.Ordinal)) is not { } given) throw Unclear(name, query);
            _ = given.Value switch
            {
                null => raw.sqlite3_bind_null(statement, i),
                string text => raw.sqlite3_bind_text(statement, i, text),
                decimal number when decimal.IsInteger(number) && number is >= long.MinValue and <= long.MaxValue => raw.sqlite3_bind_int64(statement, i, (long)number),
                decimal number => raw.sqlite3_bind_double(statement, i, (double)number),
                DateOnly date => raw.sqlite3_bind_text(statement, i, date.ToString("O")),
                bool flag => raw.sqlite3_bind_int(statement, i, flag ? 1 : 0),
                _ => throw Unclear(name, query),
            };
        }
    }

    private DataPage Read(sqlite3 db, sqlite3_stmt statement, SqlQuery query, CancellationToken cancellation)
    {
        var columns = raw.sqlite3_column_count(statement);
        var rows = new SqlRows(grant.Name, Enumerable.Range(0, columns).Select(i => raw.sqlite3_column_name(statement, i).utf8_to_string()), query.MostRows);
        int result;
        while ((result = raw.sqlite3_step(statement)) == raw.SQLITE_ROW)
        {
            cancellation.ThrowIfCancellationRequested();
            var row = rows.Begin();
            for (var i = 0; i < columns; i++) row[i] = Cell(statement, rows, i);
        }

        cancellation.ThrowIfCancellationRequested();
        if (result == raw.SQLITE_TOOBIG) throw rows.TooLarge();
        if (result != raw.SQLITE_DONE) Check(db, result);
        return rows.ToPage([.. Enumerable.Range(0, columns).Select(i => SqliteColumn.Settle(rows, i, raw.sqlite3_column_decltype(statement, i).utf8_to_string()))]);
    }

    private static object? Cell(sqlite3_stmt statement, SqlRows rows, int column) => raw.sqlite3_column_type(statement, column) switch
    {
        raw.SQLITE_NULL => null,
        raw.SQLITE_INTEGER => rows.Number(raw.sqlite3_column_int64(statement, column)),
        raw.SQLITE_FLOAT => rows.Number(raw.sqlite3_column_double(statement, column).ToString("R", CultureInfo.InvariantCulture), column),
        raw.SQLITE_TEXT => rows.Text(raw.sqlite3_column_text(statement, column).utf8_to_string(), column),
        _ => throw rows.OtherType(column, "BLOB"),
    };

    private void Check(sqlite3 db, int result)
    {
        if (result != raw.SQLITE_OK) throw Fault(result, null);
    }

    private BrokerException Fault(int result, string? words) => (result & 0xFF) switch
    {
        raw.SQLITE_AUTH => new(PluginDiagnostics.QueryNotReading, grant.Name),
        raw.SQLITE_BUSY or raw.SQLITE_LOCKED => Down(new("tệp đang bị chương trình khác khóa", "another program has locked the file")),
        raw.SQLITE_NOTADB => Down(new("tệp không phải cơ sở dữ liệu SQLite", "the file is no SQLite database")),
        raw.SQLITE_CORRUPT => Down(new("tệp dữ liệu bị hỏng", "the file is damaged")),
        raw.SQLITE_CANTOPEN or raw.SQLITE_PERM or raw.SQLITE_IOERR or raw.SQLITE_READONLY => Down(new("không đọc được tệp dữ liệu", "the file can't be read")),
        _ => new(PluginDiagnostics.QueryRefused, grant.Name, words ?? raw.sqlite3_errstr(result).utf8_to_string()),
    };

    private BrokerException Down(LocalizedText reason) => new(PluginDiagnostics.ConnectionDown, grant.Name, reason);

    private BrokerException Unclear(string name, SqlQuery query) =>
        new(PluginDiagnostics.ParameterUnclear, grant.Name, name, string.Join(", ", query.Parameters.Select(p => $"@{p.Name}")));
}
