using Npgsql;
using NpgsqlTypes;
using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Extensibility;

namespace Plan.Sdk.Plugins.Brokers;

/// <summary>
/// A database of a PostgreSQL server. Each query is one statement of the extended protocol, which takes no second one, in a transaction that only reads and is
/// rolled back. The deadline asks the server to cancel; a server that does not is left.
/// </summary>
internal sealed class PostgreSqlDatabase : SqlDatabase
{
    private readonly PostgreSqlGrant grant;
    private readonly NpgsqlDataSource source;

    /// <summary>A database of a grant. No connection is made yet.</summary>
    public PostgreSqlDatabase(PostgreSqlGrant grant, SecretStore secrets)
    {
        this.grant = grant;
        var builder = new NpgsqlDataSourceBuilder
        {
            ConnectionStringBuilder =
            {
                Host = grant.Host,
                Port = grant.Port,
                Database = grant.Database,
                Username = grant.User,
                ApplicationName = "Plan.Sdk",
                MaxPoolSize = 8,
                Timeout = 10,
                CommandTimeout = 0,
                CancellationTimeout = 500,
                Enlist = false,

                // What the server does by itself should a cancel not reach it.
                Options = "-c default_transaction_read_only=on -c statement_timeout=35s -c idle_in_transaction_session_timeout=60s",
            },
        };
        // Read at each connection and kept nowhere. One that is empty keeps the driver from looking for another in environment and home.
        builder.UsePasswordProvider(
            _ => grant.Password is { } handle ? secrets.Read(handle) : "",
            (_, _) => ValueTask.FromResult(grant.Password is { } handle ? secrets.Read(handle) : ""));
        source = builder.Build();
    }

    /// <inheritdoc/>
    public override async ValueTask DisposeAsync()
    {
        await source.DisposeAsync().ConfigureAwait(false);
        await base.DisposeAsync().ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public override async Task<DataPage> QueryAsync(SqlQuery query, CancellationToken cancellation)
    {
        try
        {
            await using var connection = await OpenAsync(cancellation).ConfigureAwait(false);
            await using (var begin = new NpgsqlCommand("BEGIN TRANSACTION READ ONLY", connection)) await begin.ExecuteNonQueryAsync(cancellation).ConfigureAwait(false);
            await using var batch = new NpgsqlBatch(connection);
            batch.BatchCommands.Add(Command(query));
            return await ReadAsync(batch, query, cancellation).ConfigureAwait(false);
        }
        catch (PostgresException fault)
        {
            cancellation.ThrowIfCancellationRequested();
            throw Fault(fault);
        }
        catch (NotSupportedException)
        {
            // The driver's own words for a second statement.
            throw new BrokerException(PluginDiagnostics.QueryNotReading, grant.Name);
        }
        catch (NpgsqlException fault) when (fault.InnerException is not BrokerException)
        {
            cancellation.ThrowIfCancellationRequested();
            throw Down(new("không kết nối được hoặc bị ngắt giữa chừng", "no connection, or it was cut off"));
        }
        catch (NpgsqlException fault)
        {
            throw fault.InnerException!;
        }
    }

    private async Task<NpgsqlConnection> OpenAsync(CancellationToken cancellation)
    {
        // The driver does not heed the token while it waits for a server's first words.
        var opened = source.OpenConnectionAsync(cancellation).AsTask();
        try
        {
            return await opened.WaitAsync(cancellation).ConfigureAwait(false);
        }
        catch (Exception fault) when (cancellation.IsCancellationRequested && fault is (OperationCanceledException or NpgsqlException or TimeoutException))
        {
            _ = opened.ContinueWith(o => o.IsCompletedSuccessfully ? o.Result.DisposeAsync().AsTask() : Task.FromException(o.Exception ?? fault), TaskScheduler.Default);
            throw Down(new("máy chủ không trả lời", "the server does not answer"));
        }
    }

    private NpgsqlBatchCommand Command(SqlQuery query)
    {
        var command = new NpgsqlBatchCommand(query.Text);
        foreach (var (name, value) in query.Parameters)
        {
            var type = value switch
            {
                null => NpgsqlDbType.Unknown,
                string => NpgsqlDbType.Text,
                decimal => NpgsqlDbType.Numeric,
                DateOnly => NpgsqlDbType.Date,
                bool => NpgsqlDbType.Boolean,
                _ => throw new BrokerException(PluginDiagnostics.ParameterUnclear, grant.Name, $"@{name}", string.Join(", ", query.Parameters.Select(p => $"@{p.Name}"))),
            };
            command.Parameters.Add(new NpgsqlParameter(name, type) { Value = value ?? DBNull.Value });
        }

        return command;
    }

    private async Task<DataPage> ReadAsync(NpgsqlBatch batch, SqlQuery query, CancellationToken cancellation)
    {
        await using var reader = await batch.ExecuteReaderAsync(System.Data.CommandBehavior.SequentialAccess, cancellation).ConfigureAwait(false);
        try
        {
            if (reader.FieldCount == 0) throw new BrokerException(PluginDiagnostics.QueryNotReading, grant.Name);
            var rows = new SqlRows(grant.Name, Enumerable.Range(0, reader.FieldCount).Select(reader.GetName), query.MostRows);
            var columns = Enumerable.Range(0, reader.FieldCount).Select(i => PostgreSqlColumn.Of(reader, i, rows)).ToValueList();
            while (await reader.ReadAsync(cancellation).ConfigureAwait(false))
            {
                var row = rows.Begin();
                for (var i = 0; i < row.Length; i++) row[i] = await columns[i].ReadAsync(reader, cancellation).ConfigureAwait(false);
            }

            return rows.ToPage(columns.Select(c => c.Type));
        }
        catch (BrokerException)
        {
            // Else the driver would read all that is left before it gives the connection back.
            batch.Cancel();
            throw;
        }
    }

    private BrokerException Fault(PostgresException fault) => fault.SqlState switch
    {
        PostgresErrorCodes.QueryCanceled => new(PluginDiagnostics.QueryRefused, grant.Name, new LocalizedText("máy chủ đã ngắt truy vấn", "the server cancelled it")),
        PostgresErrorCodes.ReadOnlySqlTransaction or PostgresErrorCodes.ActiveSqlTransaction => new(PluginDiagnostics.QueryNotReading, grant.Name),
        PostgresErrorCodes.InsufficientPrivilege => new(PluginDiagnostics.QueryRefused, grant.Name, new LocalizedText("người dùng của kết nối không có quyền đọc bảng này; cấp quyền SELECT cho người dùng đó", "the connection's user may not read that table; grant SELECT to it")),
        PostgresErrorCodes.SyntaxError when fault.MessageText.Contains("multiple commands", StringComparison.Ordinal) => new(PluginDiagnostics.QueryNotReading, grant.Name),
        ['2', '8', ..] => Down(new("tên đăng nhập hoặc mật khẩu không đúng", "user or password is wrong")),
        ['3', 'D', ..] => Down(new("không có cơ sở dữ liệu tên đó trên máy chủ", "the server has no database of that name")),
        ['0', '8', ..] or ['5', '3', ..] or ['5', '7', ..] or ['5', '8', ..] => Down(new("máy chủ đang dừng, khởi động lại hoặc quá tải", "the server is stopping, starting or overloaded")),

        // Words about the query's own text; those of other classes may hold cells.
        ['4', '2', ..] => new(PluginDiagnostics.QueryRefused, grant.Name, $"{fault.MessageText} [{fault.SqlState}]"),
        ['2', '2', ..] => new(PluginDiagnostics.QueryRefused, grant.Name, new LocalizedText($"có giá trị không đổi hoặc không tính được [{fault.SqlState}]", $"a value can't be converted or computed [{fault.SqlState}]")),
        _ => new(PluginDiagnostics.QueryRefused, grant.Name, $"[{fault.SqlState}]"),
    };

    private BrokerException Down(LocalizedText reason) => new(PluginDiagnostics.ConnectionDown, grant.Name, reason);
}
