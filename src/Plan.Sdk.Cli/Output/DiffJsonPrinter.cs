using System.Text;
using System.Text.Json;
using Plan.Sdk.Model;
using Plan.Sdk.Origins;
using Plan.Sdk.Reporting.Comparison;

namespace Plan.Sdk.Cli.Output;

/// <summary>Prints differences as one JSON object, as <c>Schemas/diff.schema.json</c> says.</summary>
internal static class DiffJsonPrinter
{
    public static void Print(ComparisonResult compared, TextWriter output)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, JsonDiagnosticPrinter.Readable))
        {
            json.WriteStartObject();
            WritePlan("before", compared.Before!, json);
            WritePlan("after", compared.After!, json);
            json.WriteStartArray("differences");
            foreach (var difference in compared.Differences) Write(difference, compared, json);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.WriteLine(Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
    }

    private static void WritePlan(string key, PlanDocument<ActionPlan> plan, Utf8JsonWriter json)
    {
        json.WriteStartObject(key);
        json.WriteString("plan", plan.Model.Id);
        json.WriteString("file", plan.SourceMap.File);
        json.WriteEndObject();
    }

    private static void Write(Difference difference, ComparisonResult compared, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("kind", difference.Kind switch
        {
            DifferenceKind.Added => "added",
            DifferenceKind.Removed => "removed",
            DifferenceKind.Changed => "changed",
            _ => "moved",
        });
        if (difference.Effect != DifferenceEffect.None) json.WriteString("effect", difference.Effect == DifferenceEffect.Stricter ? "stricter" : "weaker");
        WriteSide("before", difference.Before, difference.Old, compared.Before!.SourceMap, json);
        WriteSide("after", difference.After, difference.New, compared.After!.SourceMap, json);
        json.WriteStartObject("sentence");
        json.WriteString("vi", difference.Sentence.Vi);
        json.WriteString("en", difference.Sentence.En);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteSide(string key, ModelPath? path, string? value, SourceMap map, Utf8JsonWriter json)
    {
        if (path is null || value is null) return;
        var place = map.Find(path);
        json.WriteStartObject(key);
        json.WriteString("path", path.ToString());
        json.WriteString("value", value);
        json.WriteString("file", place.File);
        json.WriteNumber("line", place.Start.Line);
        json.WriteNumber("column", place.Start.Column);
        json.WriteEndObject();
    }
}
