using System.Globalization;
using Microsoft.Extensions.Logging;
using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Extensibility;

namespace TestPlugins;

/// <summary>Queries: <c>rows</c>, <c>settings</c>, <c>environment</c>, <c>sql</c>, <c>http</c>, <c>refuse</c>, <c>log</c>, <c>same</c> (made once), <c>nothing</c>, <c>wait</c>, <c>throw</c>, <c>cell</c>, <c>long-row</c>.</summary>
public sealed class Rows(IPluginContext context) : IDataSource, IHealthProbe
{
    private static readonly DataPage Nothing = new() { Columns = [new("ten", DataType.Text), new("so", DataType.Number)], Rows = [] };

    private volatile DataPage? same;

    public string Name => "rows";

    public async ValueTask<DataPage> ReadAsync(DataQuery query, CancellationToken cancellation)
    {
        switch (query.Name)
        {
            case "settings":
                return Pairs(context.Settings.Names.Select(n => (n, Show(context.Settings, n))));
            case "environment":
                Console.WriteLine("Dòng này không được lẫn vào thông điệp");
                File.WriteAllText(Path.Combine(context.ScratchFolder, "x.txt"), "x");
                return Pairs(Environment.GetEnvironmentVariables().Keys.Cast<string>().Order(StringComparer.Ordinal).Select(n => (n, "")).Append(("scratch", context.ScratchFolder)));
            case "sql":
                return await context.Sql.QueryAsync(
                    new() { Connection = "y-te", Text = "select * from so where ngay >= @tu", Parameters = [new("tu", query.From), new("so", 1.50m), new("co", true), new("chu", "Hương An"), new("trong", null)] }, cancellation);
            case "http":
                var answer = await context.Http.GetAsync(new() { Address = new("https://api.example.gov.vn/so?x=1"), Headers = [new("Authorization", "Bearer ", new("api"))] }, cancellation);
                return Pairs([(answer.Status.ToString(CultureInfo.InvariantCulture), $"{answer.ContentType} {answer.Content.Length} {answer.AsOf:O}")]);
            case "refuse":
                throw new DataSourceException(new LocalizedText("Sổ chưa chốt tháng này.", "The register of this month is not closed yet."));
            case "wait":
                await Task.Delay(Timeout.Infinite, cancellation);
                return Pairs([]);
            case "throw":
                throw new InvalidDataException("mật khẩu là 123");
            case "cell":
                return new() { Columns = [new("a", DataType.Number)], Rows = [[1.5d]] };
            case "long-row":
                return Pairs([("dài", new string('x', 20_000_000))]);
            case "log":
                context.Logger.LogInformation("Đã đọc {Count} dòng {{nguyên văn}}", 3);
                return Pairs([]);
            case "same":
                return same is { } made && made.Rows.Count == query.MostRows ? made : same = Many(query);
            case "nothing":
                return Nothing;
            default:
                return Many(query);
        }
    }

    public ValueTask<PluginHealth> CheckAsync(CancellationToken cancellation) =>
        new(new PluginHealth(PluginHealthState.Degraded, new LocalizedText("Số liệu đã cũ.", "The figures are old.")));

    private static DataPage Many(DataQuery query)
    {
        var rows = new ValueList<object?>[query.MostRows];
        for (var i = 0; i < rows.Length; i++)
            rows[i] = ["Tổ dân phố số " + i.ToString(CultureInfo.InvariantCulture) + ", phường Hương An, thành phố Huế", 12_345.50m + i, query.From.AddDays(i % 28), i % 2 == 0, null];
        return new()
        {
            Columns = [new("ten", DataType.Text), new("so", DataType.Number), new("ngay", DataType.Date), new("dat", DataType.Boolean), new("ghi-chu", DataType.Text)],
            Rows = ValueList.Create<ValueList<object?>>(rows),
            AsOf = new(2026, 3, 31, 17, 0, 0, TimeSpan.FromHours(7)),
            Next = query.Page is null ? "2" : null,
        };
    }

    private static DataPage Pairs(IEnumerable<(string Name, string Value)> pairs) => new()
    {
        Columns = [new("name", DataType.Text), new("value", DataType.Text)],
        Rows = pairs.Select(p => (ValueList<object?>)[p.Name, p.Value]).ToValueList(),
    };

    private static string Show(PluginSettings settings, string name) =>
        settings.Text(name) ?? settings.Number(name)?.ToString(CultureInfo.InvariantCulture) ?? settings.Flag(name)?.ToString() ?? settings.Date(name)?.ToString("O", CultureInfo.InvariantCulture)
        ?? settings.Secret(name)?.ToString()
        ?? (settings.Texts(name) is { Count: > 0 } texts ? string.Join(" | ", texts.AsSpan().ToArray()) : string.Join(" | ", settings.Items(name).Select(i => string.Join(", ", i.Names.Select(n => $"{n}={Show(i, n)}")))));
}
