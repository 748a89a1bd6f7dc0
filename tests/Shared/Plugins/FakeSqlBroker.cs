using Plan.Sdk.Collections;
using Plan.Sdk.Extensibility;

namespace Plan.Sdk.Tests;

/// <summary>Answers with what it was asked, once <see cref="Gate"/> is open.</summary>
internal sealed class FakeSqlBroker : ISqlBroker
{
    public Task Gate { get; init; } = Task.CompletedTask;

    public TaskCompletionSource Cancelled { get; } = new();

    public int Rows { get; init; } = 1;

    public async ValueTask<DataPage> QueryAsync(SqlQuery query, CancellationToken cancellation)
    {
        try
        {
            await Gate.WaitAsync(cancellation);
        }
        catch (OperationCanceledException)
        {
            Cancelled.TrySetResult();
            throw;
        }

        if (query.Connection != "y-te") throw new DataSourceException("Không có kết nối này.");
        return new()
        {
            Columns = [new("text", DataType.Text), .. query.Parameters.Select(p => new DataColumn(p.Name, p.Value switch { decimal => DataType.Number, DateOnly => DataType.Date, bool => DataType.Boolean, _ => DataType.Text }))],
            Rows = Enumerable.Range(0, Rows).Select(_ => (ValueList<object?>)[query.Text, .. query.Parameters.Select(p => p.Value)]).ToValueList(),
        };
    }
}
