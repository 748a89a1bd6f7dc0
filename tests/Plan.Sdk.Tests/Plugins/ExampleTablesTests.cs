using System.Globalization;
using System.Text;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Model.Reports;
using Plan.Sdk.Plugins;
using Plan.Sdk.Tests.Recompute;
using Plan.Sdk.Yaml;

namespace Plan.Sdk.Tests.Plugins;

/// <summary>The examples as their READMEs say: packages installed into a copy, attached, and figures from the tables that lie there.</summary>
public sealed class ExampleTablesTests
{
    public static TheoryData<string, string> Years => new()
    {
        { "huong-an", "2021" }, { "huong-an", "2022" }, { "huong-an", "2023" },
        { "thanh-xuan", "2021" }, { "thanh-xuan", "2022" }, { "thanh-xuan", "2023" }, { "thanh-xuan", "2024" },
    };

    /// <summary>The script reads the same tables and knows nothing of the SDK. Where a unit has reported, tables agree, so that nothing is told.</summary>
    [PythonTheory(RecomputeScript.Module)]
    [MemberData(nameof(Years))]
    public async Task Report_EachFigure_AgreesWithTheScriptThatReadsTheTables(string example, string period)
    {
        await using var copy = await AttachedExample.OfAsync(example);
        var outcome = await copy.ReportAsync(period, new(int.Parse(period, CultureInfo.InvariantCulture) + 1, 1, 2));
        outcome.Diagnostics.Where(d => d.Severity > DiagnosticSeverity.Info).ShouldBeEmpty();
        using var script = RecomputeScript.Run(copy.Folder, copy.PlanId, period);
        outcome.Report!.Results.ShouldNotBeEmpty();
        foreach (var result in outcome.Report.Results.AsSpan())
        {
            var answer = script.RootElement.GetProperty(result.Indicator);
            result.Value.ShouldBe(answer.GetProperty("value") is { ValueKind: JsonValueKind.String } value ? decimal.Parse(value.GetString()!, CultureInfo.InvariantCulture) : null, result.Indicator);
            result.Reported.ShouldBe(answer.GetProperty("units").GetArrayLength(), result.Indicator);
        }
    }

    [Fact]
    public async Task Report_HuongAn2023_IsTheWardsOwnPaperWithTheTablesFigures()
    {
        await using var copy = await AttachedExample.OfAsync("huong-an");
        var outcome = await copy.ReportAsync("2023", new(2023, 12, 1));
        TextOf(outcome, "txt").ShouldMatchApproved(c => c.NoDiff());
        var html = TextOf(outcome, "html");
        html.ShouldContain("truong-hoc, 2023: so-tre-em:theo-nam:");
        html.ShouldContain("phu-nu, 2023: so-tap-huan:theo-ky:");
        foreach (var result in outcome.Report!.Results.AsSpan()) result.Reported.ShouldBe(result.Expected);
    }

    [Fact]
    public async Task Report_HuongAnWithoutItsPlugins_HasNoFigureOf2023()
    {
        var source = Examples.Open(Examples.HuongAn);
        var outcome = await Examples.Engine.ReportAsync(source, ReportingReader.ReadAll(source.Workspace.Files.Root!, new()), new() { Rule = "bao-cao-nam", Period = "2023", On = new(2023, 12, 1), Formats = ["txt"] });
        outcome.Report!.Results.Select(r => r.Reported).ShouldBe([0, 0]);
        outcome.Diagnostics.Where(d => d.Severity > DiagnosticSeverity.Info).Select(d => d.Id).ShouldBe(["PLAN3301", "PLAN3301"]);
    }

    [Fact]
    public async Task RollUp_ThanhXuan2022_HasTheFigureOfTheWardThatSentNothing()
    {
        await using var copy = await AttachedExample.OfAsync("thanh-xuan");
        var outcome = await copy.ReportAsync("2022", new(2023, 1, 2));
        var result = outcome.Report!.Results.Single(r => r.Indicator == "ty-le-tre-em-tiep-can");
        (result.Reported, result.Expected).ShouldBe((11, 11));
        outcome.Report.Missing.Select(u => u.Id).ShouldBe(["ubnd-phuong-kim-giang"]);
        TextOf(outcome, "html").ShouldContain("ubnd-phuong-kim-giang, 2022: bang-quan:tre-em:");
    }

    [Fact]
    public async Task Render_ThanhXuan_IsThePortalsOwnArticle()
    {
        await using var copy = await AttachedExample.OfAsync("thanh-xuan");
        var result = Examples.Run(Examples.Engine, copy.Source, new() { Formats = ["txt"], Template = "tin-bai" });
        Encoding.UTF8.GetString(result.Outputs.Single().Content.Span).ShouldContain("Những con số cần đạt giai đoạn 2021 - 2025");
    }

    /// <summary>What the database holds can be read in the text that it is made from.</summary>
    [Fact]
    public void Database_IsWhatItsTextMakes()
    {
        using var shipped = Open($"Data Source={Repository.PathOf("examples/huong-an/data/bang/tap-huan.db")};Mode=ReadOnly;Pooling=False");
        using var made = Open("Data Source=:memory:");
        using var script = made.CreateCommand();
        script.CommandText = File.ReadAllText(Repository.PathOf("examples/huong-an/data/bang/tap-huan.sql"));
        script.ExecuteNonQuery();
        foreach (var query in (string[])["SELECT name, sql FROM sqlite_schema ORDER BY name", "SELECT * FROM plan_bao_cao ORDER BY don_vi, ky"]) Rows(shipped, query).ShouldBe(Rows(made, query));
        Rows(shipped, "SELECT * FROM plan_bao_cao").Count.ShouldBe(4);
    }

    private static SqliteConnection Open(string text)
    {
        var connection = new SqliteConnection(text);
        connection.Open();
        return connection;
    }

    private static List<string> Rows(SqliteConnection connection, string query)
    {
        using var command = connection.CreateCommand();
        command.CommandText = query;
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read()) rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(i => Convert.ToString(reader.GetValue(i), CultureInfo.InvariantCulture))));
        return rows;
    }

    private static string TextOf(ReportOutcome outcome, string format) => Encoding.UTF8.GetString(outcome.Outputs.Single(o => o.Format == format).Content.Span);
}
