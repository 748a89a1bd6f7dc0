using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Extensibility;

namespace Plan.Sdk.Reporting.Data;

/// <summary>Reads all pages of the queries of one source within their deadlines and caps, whatever the source does. One for each run; not thread-safe.</summary>
internal sealed class SourceReader(IDataSource source, DataLimits limits, TimeProvider clock)
{
    private readonly long started = clock.GetTimestamp();

    /// <summary>The rows of a query; <c>null</c> after it was told why there are none.</summary>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public async Task<SourceRows?> ReadAsync(DataQuery query, SourceFindings findings, CancellationToken cancellation)
    {
        var rows = new List<ValueList<object?>>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var (columns, asOf) = ((ValueList<DataColumn>?)null, (DateTimeOffset?)DateTimeOffset.MaxValue);
        for (var number = 1; ; number++)
        {
            if (await ReadPageAsync(query, findings, cancellation).ConfigureAwait(false) is not { } page) return null;
            columns ??= page.Columns;
            if (!columns.Equals(page.Columns))
            {
                findings.Tell(ReportingDiagnostics.ColumnsChange, number);
                return null;
            }

            if (rows.Count + page.Rows.Count > limits.Rows)
            {
                findings.Tell(ReportingDiagnostics.TooManyRows, limits.Rows);
                return null;
            }

            rows.AddRange(page.Rows);
            asOf = page.AsOf < asOf ? page.AsOf : page.AsOf is null ? null : asOf;
            if (page.Next is not { } next) return new(columns, rows, asOf);
            if (!seen.Add(next) || number == limits.Pages)
            {
                findings.Tell(ReportingDiagnostics.EndlessPages, number);
                return null;
            }

            query = query with { Page = next };
        }
    }

    /// <summary>A source that does not heed its token, or that blocks, is left behind: the work goes on without it.</summary>
    private async Task<DataPage?> ReadPageAsync(DataQuery query, SourceFindings findings, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var left = limits.Source - clock.GetElapsedTime(started);
        var (limit, said) = left < limits.Page ? (left, limits.Source) : (limits.Page, limits.Page);
        var over = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var call = limit > TimeSpan.Zero ? Task.Run(async () => await source.ReadAsync(query, over.Token).ConfigureAwait(false), CancellationToken.None) : null;
        if (call is null || await Task.WhenAny(call, Task.Delay(limit, clock, over.Token)).ConfigureAwait(false) != call)
        {
            Leave(call);
            Leave(over.CancelAsync());
            cancellation.ThrowIfCancellationRequested();
            findings.Tell(ReportingDiagnostics.SourceSlow, said.TotalSeconds);
            return null;
        }

        try
        {
            var page = await call.ConfigureAwait(false);
            if (page is { Columns: not null, Rows: not null }) return page;
            findings.Tell(ReportingDiagnostics.SourceFailed, new LocalizedText("trả về trang không có cột hoặc dòng", "it gave a page without columns or rows"));
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            cancellation.ThrowIfCancellationRequested();
            findings.Tell(ReportingDiagnostics.SourceFailed, e is DataSourceException known ? known.Reason ?? (object)known.Message : e.GetType().Name);
        }
        finally
        {
            await over.CancelAsync().ConfigureAwait(false);
            over.Dispose();
        }

        return null;
    }

    /// <summary>What becomes of a call that nobody waits for is of no interest.</summary>
    private static void Leave(Task? call) => _ = call?.ContinueWith(c => c.Exception, CancellationToken.None, TaskContinuationOptions.OnlyOnFaulted, TaskScheduler.Default);
}
