using Plan.Sdk.Collections;
using Plan.Sdk.Extensibility;

namespace Plan.Sdk.Plugins.Wire;

/// <summary>How queries of data sources and databases, and requests for web addresses, are written.</summary>
internal static class QueryFormat
{
    public static void Write(MessageWriter writer, DataQuery query)
    {
        writer.Text(query.Name).Text(query.Period).Date(query.From).Date(query.To).Count(query.Columns.Count);
        foreach (var column in query.Columns) writer.Text(column);
        writer.Text(query.Page).Int(query.MostRows);
    }

    public static DataQuery ReadQuery(ref MessageReader reader) => new()
    {
        Name = reader.Text(),
        Period = reader.Text(),
        From = reader.Date(),
        To = reader.Date(),
        Columns = Texts(ref reader),
        Page = reader.TextOrNull(),
        MostRows = reader.Int(),
    };

    public static void Write(MessageWriter writer, SqlQuery query)
    {
        writer.Text(query.Connection).Text(query.Text).Int(query.MostRows).Long(query.Deadline.Ticks).Count(query.Parameters.Count);
        foreach (var parameter in query.Parameters)
        {
            writer.Text(parameter.Name);
            CellFormat.Write(writer, parameter.Value);
        }
    }

    public static SqlQuery ReadSql(ref MessageReader reader)
    {
        var query = new SqlQuery { Connection = reader.Text(), Text = reader.Text(), MostRows = reader.Int(), Deadline = TimeSpan.FromTicks(reader.Long()) };
        var parameters = new SqlParameter[reader.Items()];
        for (var i = 0; i < parameters.Length; i++) parameters[i] = new(reader.Text(), CellFormat.Read(ref reader));
        return query with { Parameters = ValueList.Create<SqlParameter>(parameters) };
    }

    public static void Write(MessageWriter writer, HttpRequest request)
    {
        writer.Text(request.Address.OriginalString).Count(request.Headers.Count);
        foreach (var header in request.Headers) writer.Text(header.Name).Text(header.Value).Text(header.Secret?.Name);
    }

    public static HttpRequest ReadRequest(ref MessageReader reader)
    {
        if (!Uri.TryCreate(reader.Text(), UriKind.RelativeOrAbsolute, out var address)) throw MessageReader.Malformed();
        var headers = new HttpHeader[reader.Items()];
        for (var i = 0; i < headers.Length; i++) headers[i] = new(reader.Text(), reader.Text(), reader.TextOrNull() is { } secret ? new(secret) : null);
        return new() { Address = address, Headers = ValueList.Create<HttpHeader>(headers) };
    }

    public static void Write(MessageWriter writer, HttpAnswer answer) =>
        writer.Int(answer.Status).Text(answer.ContentType).Moment(answer.AsOf).Bytes(answer.Content.Span);

    public static HttpAnswer ReadAnswer(ref MessageReader reader) => new()
    {
        Status = reader.Int(),
        ContentType = reader.TextOrNull(),
        AsOf = reader.Moment(),
        Content = reader.Remainder().ToArray(),
    };

    private static ValueList<string> Texts(ref MessageReader reader)
    {
        var texts = new string[reader.Items()];
        for (var i = 0; i < texts.Length; i++) texts[i] = reader.Text();
        return ValueList.Create<string>(texts);
    }
}
