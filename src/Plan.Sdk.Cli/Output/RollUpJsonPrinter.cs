using System.Globalization;
using System.Text;
using System.Text.Json;
using Plan.Sdk.Model;
using Plan.Sdk.Model.Description;
using Plan.Sdk.Reporting.Indicators;
using Plan.Sdk.Reporting.RollUp;

namespace Plan.Sdk.Cli.Output;

/// <summary>Prints rolled-up figures as one JSON object, as <c>Schemas/rollup.schema.json</c> says.</summary>
internal static class RollUpJsonPrinter
{
    private static readonly ChoiceShape Levels = (ChoiceShape)ModelDescription.Of(typeof(Organization)).Find("level")!.Shape;

    public static void Print(IReadOnlyList<RollUpResult> results, RollUpOptions options, TextWriter output)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, JsonDiagnosticPrinter.Readable))
        {
            json.WriteStartObject();
            json.WriteString("indicator", options.Indicator);
            json.WriteString("period", options.Period);
            json.WriteStartArray("plans");
            foreach (var result in results) Write(result, json);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.WriteLine(Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
    }

    private static void Write(RollUpResult result, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("plan", result.Plan);
        json.WriteString("name", result.Indicator!.Name);
        if (result.Indicator.Unit is { } unit) json.WriteString("unit", unit);
        if (result.Indicator.Per is { } per) json.WriteNumber("per", per);
        json.WriteString("on", result.On.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WritePropertyName("tree");
        Write(result.Root!, json);
        json.WriteEndObject();
    }

    private static void Write(RollUpNode node, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("organization", node.Id);
        json.WriteString("name", node.Name);
        if (node.Level is { } level) json.WriteString("level", Levels.KeyOf(level));
        Write(node.Value, json);
        json.WriteStartArray("children");
        foreach (var child in node.Children) Write(child, json);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(IndicatorValue value, Utf8JsonWriter json)
    {
        if (value.Value is { } figure) json.WriteNumber("value", figure);
        if (value.Numerator is { } numerator) json.WriteNumber("numerator", numerator);
        if (value.Denominator is { } denominator) json.WriteNumber("denominator", denominator);
        if (value.IsEstimate) json.WriteBoolean("estimate", true);
        json.WriteNumber("reported", value.Coverage.Reported);
        json.WriteNumber("expected", value.Coverage.Expected);
        if (value.Bounds is { } bounds)
        {
            json.WriteStartObject("bounds");
            json.WriteNumber("low", bounds.Low);
            json.WriteNumber("high", bounds.High);
            json.WriteBoolean("restsOnLastPeriod", bounds.RestsOnLastPeriod);
            json.WriteEndObject();
        }

        json.WriteStartArray("missing");
        foreach (var id in value.Missing) json.WriteStringValue(id);
        json.WriteEndArray();
        json.WriteStartArray("origins");
        foreach (var origin in value.Origins)
        {
            json.WriteStartObject();
            json.WriteString("unit", origin.Unit);
            json.WriteString("period", origin.Period);
            json.WriteString("file", WorkspaceCache.Shown(origin.File));
            if (origin.Path is { } path) json.WriteString("path", path.ToString());
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
