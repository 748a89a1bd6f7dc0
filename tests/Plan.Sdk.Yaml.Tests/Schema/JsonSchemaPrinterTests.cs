using System.Text.Json;
using Plan.Sdk.Model.Description;

namespace Plan.Sdk.Yaml.Tests.Schema;

public sealed class JsonSchemaPrinterTests
{
    [Fact]
    public void PrintAll_Model_IsTheApprovedSchema() =>
        JsonSchemaPrinter.PrintAll().ShouldMatchApproved(c => c.WithFileExtension("json"));

    [Fact]
    public void Print_Twice_IsTheSame()
    {
        foreach (var kind in ModelDescription.Kinds) JsonSchemaPrinter.Print(kind).ShouldBe(JsonSchemaPrinter.Print(kind));
    }

    [Fact]
    public void PrintAll_EveryRecord_HasTheReadersKeysAndRequiresTheSame()
    {
        using var schema = JsonDocument.Parse(JsonSchemaPrinter.PrintAll());
        var definitions = schema.RootElement.GetProperty("$defs");
        var seen = 0;
        foreach (var definition in definitions.EnumerateObject())
        {
            var isFile = definition.Name.EndsWith("File", StringComparison.Ordinal);
            var record = isFile
                ? ModelDescription.FindKind(definition.Name[..^4])!.Record
                : ModelDescription.AllRecords.Single(r => r.Name == definition.Name);
            string[] own = isFile ? ["apiVersion", "kind"] : [];

            KeysOf(definition.Value).ShouldBe([.. own, .. record.Fields.Where(f => !f.IsDerived).Select(f => f.Key)]);
            RequiredOf(definition.Value).ShouldBe([.. own, .. record.Fields.Where(f => f.Required).Select(f => f.Key)]);
            definition.Value.GetProperty("additionalProperties").GetBoolean().ShouldBeFalse();
            seen++;
        }

        seen.ShouldBeGreaterThan(20);
    }

    [Fact]
    public void PrintAll_EveryKey_IsKnownToTheReader()
    {
        // Each key alone in its record: whatever else the reader says, never that the key is unknown; another key it refuses.
        foreach (var kind in ModelDescription.Kinds)
        {
            using var schema = JsonDocument.Parse(JsonSchemaPrinter.Print(kind));
            foreach (var key in KeysOf(schema.RootElement))
            {
                if (key is "apiVersion" or "kind") continue;
                Sample.Findings($"apiVersion: plan/v1\nkind: {kind.Name}\n{key}: 1\n").ShouldNotContain(d => d.Id == "PLAN1046", key);
                Sample.Findings($"apiVersion: plan/v1\nkind: {kind.Name}\n{key}x: 1\n").ShouldContain(d => d.Id == "PLAN1046", key);
            }
        }
    }

    [Fact]
    public void PrintAll_Anywhere_HasNoBareOneOf() => JsonSchemaPrinter.PrintAll().ShouldNotContain("oneOf");

    private static string[] KeysOf(JsonElement schema) => schema.GetProperty("properties").EnumerateObject().Select(p => p.Name).ToArray();

    private static string[] RequiredOf(JsonElement schema) =>
        schema.TryGetProperty("required", out var keys) ? keys.EnumerateArray().Select(k => k.GetString()!).ToArray() : [];
}
