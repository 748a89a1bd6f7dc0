using System.Globalization;
using System.Text.Json;
using Plan.Sdk.Collections;
using Plan.Sdk.Extensibility;
using Plan.Sdk.Model.Plugins;
using Plan.Sdk.OfficialText;
using Plan.Sdk.Plugins.Brokers;

namespace Plan.Sdk.Plugins.Packs;

/// <summary>Reads the rows of a query from an answer in JSON.</summary>
/// <param name="query">The query; its pointers hold.</param>
internal sealed class JsonRows(WebQuery query)
{
    private const int MostRows = 100_000;
    private const int CellLength = 64 * 1024;
    private static readonly JsonDocumentOptions Options = new() { AllowDuplicateProperties = false };
    private readonly PackColumns columns = new(query.Columns);
    private readonly JsonPointer list = JsonPointer.Parse(query.Rows)!;
    private readonly JsonPointer? next = query.Next is { } text ? JsonPointer.Parse(text) : null;
    private readonly JsonPointer? asOf = query.AsOf is { } text ? JsonPointer.Parse(text) : null;
    private readonly JsonPointer[] cells = [.. query.Columns.Select(c => JsonPointer.Parse(c.From ?? c.Name)!)];

    /// <summary>The rows, with the next page's address as the answer gives it.</summary>
    public DataPage Read(HttpAnswer answer)
    {
        try
        {
            using var document = JsonDocument.Parse(answer.Content is { Span: [0xEF, 0xBB, 0xBF, ..] } ? answer.Content[3..] : answer.Content, Options);
            return Read(document.RootElement, answer.AsOf);
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            throw new BrokerException(PluginDiagnostics.PackAnswerNotJson);
        }
    }

    private DataPage Read(JsonElement root, DateTimeOffset fetched)
    {
        if (list.Find(root) is not { ValueKind: JsonValueKind.Array } rows || rows.GetArrayLength() > MostRows) throw new BrokerException(PluginDiagnostics.PackRowsMissing, query.Rows, MostRows);
        var isMet = new bool[cells.Length];
        var read = rows.EnumerateArray().Select((row, i) => columns.Row(i + 1, column => Cell(row, column, i + 1, isMet))).ToValueList();
        var missing = Array.IndexOf(isMet, false);
        if (read.Count > 0 && missing >= 0) throw new BrokerException(PluginDiagnostics.PackColumnMissing, query.Columns[missing].From ?? query.Columns[missing].Name, Keys(rows[0]));
        return new()
        {
            Columns = columns.Columns,
            Rows = read,
            AsOf = asOf is null ? fetched : asOf.Find(root) is { ValueKind: JsonValueKind.String } moment ? PackCell.Moment(moment.GetString()) : null,
            Next = next?.Find(root) is { ValueKind: JsonValueKind.String } address && address.GetString() is { Length: > 0 } written ? written : null,
        };
    }

    private object? Cell(JsonElement row, int column, int number, bool[] isMet)
    {
        if (cells[column].Find(row) is not { } cell) return null;
        isMet[column] = true;
        return cell.ValueKind switch
        {
            JsonValueKind.Null => null,
            JsonValueKind.True => true,
            JsonValueKind.False => false,
            JsonValueKind.String when cell.GetString() is { Length: <= CellLength } text && !text.Contains('\0') => OfficialLetters.Compose(text),
            JsonValueKind.Number when decimal.TryParse(cell.GetRawText(), NumberStyles.Float, CultureInfo.InvariantCulture, out var figure) => decimal.Round(figure, 9, MidpointRounding.AwayFromZero),
            _ => throw new BrokerException(PluginDiagnostics.PackCellUnusable, query.Columns[column].Name, number),
        };
    }

    private static string Keys(JsonElement row) => row.ValueKind == JsonValueKind.Object ? string.Join(", ", row.EnumerateObject().Take(20).Select(m => m.Name)) : "-";
}
