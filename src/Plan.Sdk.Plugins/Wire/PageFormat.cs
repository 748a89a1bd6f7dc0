using Plan.Sdk.Collections;
using Plan.Sdk.Extensibility;

namespace Plan.Sdk.Plugins.Wire;

/// <summary>How a page of rows is sent: its head, as many messages of rows as it takes, and its end.</summary>
internal static class PageFormat
{
    /// <exception cref="CellException">A cell holds what no cell may.</exception>
    /// <exception cref="WireException">A row is longer than a message may be.</exception>
    public static void Send(IMessageSink sink, MessageWriter writer, int call, DataPage page)
    {
        writer.Begin(MessageKind.PageHead, call).Count(page.Columns.Count);
        foreach (var column in page.Columns) writer.Text(column.Name).Byte((byte)column.Type);
        writer.Flag(page.AsOf is not null);
        if (page.AsOf is { } asOf) writer.Moment(asOf);
        sink.Send(writer.End());

        SendRows(sink, writer, call, page.Rows.AsSpan());
        sink.Send(writer.Begin(MessageKind.PageEnd, call).Text(page.Next).End());
    }

    private static void SendRows(IMessageSink sink, MessageWriter writer, int call, ReadOnlySpan<ValueList<object?>> rows)
    {
        var sent = 0;
        while (sent < rows.Length)
        {
            writer.Begin(MessageKind.PageRows, call);
            var place = writer.Length;
            writer.Int(0);
            var first = sent;
            while (sent < rows.Length && writer.Length < WireFormat.RowsMessage)
            {
                var cells = rows[sent++].AsSpan();
                writer.Count(cells.Length);
                foreach (var cell in cells) CellFormat.Write(writer, cell);
            }

            writer.Patch(place, sent - first);
            sink.Send(writer.End());
        }
    }
}
