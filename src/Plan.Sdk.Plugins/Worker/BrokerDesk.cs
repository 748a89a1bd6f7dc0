using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Extensibility;
using Plan.Sdk.Plugins.Wire;

namespace Plan.Sdk.Plugins.Worker;

/// <summary>Answers what a worker asks of the host's brokers, so many questions at a time.</summary>
internal sealed class BrokerDesk(ISqlBroker sql, IHttpBroker http, IMessageSink sink)
{
    private const int MostAtATime = 64;

    private readonly ConcurrentDictionary<int, CancellationTokenSource> asked = new();

    public void Ask(MessageKind kind, int call, MessageReader reader)
    {
        if (asked.Count >= MostAtATime)
        {
            Refuse(call, new(FailureKind.Told, new LocalizedText("plugin hỏi quá nhiều câu cùng lúc", "the plugin asks too many questions at a time")));
            return;
        }

        var cancellation = new CancellationTokenSource();
        if (!asked.TryAdd(call, cancellation)) throw MessageReader.Malformed();
        if (kind == MessageKind.Sql)
        {
            var query = QueryFormat.ReadSql(ref reader);
            _ = Task.Run(() => AnswerAsync(call, async w => PageFormat.Send(sink, w, call, await sql.QueryAsync(query, cancellation.Token).ConfigureAwait(false))));
        }
        else
        {
            var request = QueryFormat.ReadRequest(ref reader);
            _ = Task.Run(() => AnswerAsync(call, async w =>
            {
                var answer = await http.GetAsync(request, cancellation.Token).ConfigureAwait(false);
                QueryFormat.Write(w.Begin(MessageKind.HttpAnswer, call), answer);
                sink.Send(w.End());
            }));
        }
    }

    /// <summary>The worker does not wait for an answer any more.</summary>
    public void Cancel(int call)
    {
        if (asked.TryGetValue(call, out var cancellation)) cancellation.Cancel();
    }

    /// <summary>The worker is gone.</summary>
    public void CancelAll()
    {
        foreach (var cancellation in asked.Values) cancellation.Cancel();
    }

    [SuppressMessage("Design", "CA1031", Justification = "Whatever a broker throws is an answer to the worker.")]
    private async Task AnswerAsync(int call, Func<MessageWriter, Task> answer)
    {
        try
        {
            await answer(new()).ConfigureAwait(false);
        }
        catch (DataSourceException e)
        {
            Refuse(call, new(FailureKind.Told, e.Reason ?? new(e.Message, e.Message)));
        }
        catch (OperationCanceledException)
        {
            Refuse(call, new(FailureKind.Cancelled));
        }
        catch (WireException)
        {
            Refuse(call, new(FailureKind.RowTooLong));
        }
        catch (Exception e)
        {
            Refuse(call, new(FailureKind.Thrown, e.GetType().ToString()));
        }
        finally
        {
            // No Dispose: a message to cancel may be on its way, and a source without a timer holds nothing.
            asked.TryRemove(call, out _);
        }
    }

    private void Refuse(int call, Failure failure) => sink.Send(failure.Write(new(), MessageKind.Failed, call));
}
