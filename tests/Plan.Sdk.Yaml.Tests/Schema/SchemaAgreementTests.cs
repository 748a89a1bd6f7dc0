using System.Diagnostics;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Plan.Sdk.Tests;

namespace Plan.Sdk.Yaml.Tests.Schema;

/// <summary>Reader and schema say the same about the examples and about what a slip of the hand makes of them.</summary>
public sealed class SchemaAgreementTests
{
    private const string Script = """
        import json, sys
        from jsonschema import Draft202012Validator
        work = json.load(sys.stdin)
        Draft202012Validator.check_schema(work["schema"])
        validator = Draft202012Validator(work["schema"])
        json.dump([validator.is_valid(i) for i in work["instances"]], sys.stdout)
        """;

    // What no schema can say: names in braces, ids that stand twice, a range that falls.
    private static readonly string[] BeyondSchemas = ["PLAN1052", "PLAN1053", "PLAN1054", "PLAN1055", "PLAN1056", "PLAN1071"];

    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [PythonFact]
    public void Validate_Examples_AreValid()
    {
        var examples = Repository.ExampleFiles().Select(f => JsonOfYaml.Parse(File.ReadAllText(f))!.ToJsonString(Plain)).ToArray();

        Validate(examples).ShouldAllBe(valid => valid);
    }

    [PythonFact]
    public void Validate_MutatedExamples_AreJudgedAsTheReaderDoes()
    {
        var random = new Random(79);
        var originals = Repository.ExampleFiles().Select(File.ReadAllText).ToArray();
        var mutations = new List<string>();
        var verdicts = new List<bool>();
        while (mutations.Count < 400)
        {
            var tree = JsonOfYaml.Parse(originals[random.Next(originals.Length)])!;
            Mutate(tree, random);
            var text = tree.ToJsonString(Plain);
            var faults = Sample.Findings(text).Where(d => d.Severity == Diagnostics.DiagnosticSeverity.Error).Select(d => d.Id).ToArray();
            if (faults.Any(BeyondSchemas.Contains)) continue;
            mutations.Add(text);
            verdicts.Add(faults.Length == 0);
        }

        var schemas = Validate(mutations);

        var differing = Enumerable.Range(0, mutations.Count).Where(i => schemas[i] != verdicts[i]).Select(i => $"reader {verdicts[i]}: {mutations[i]}").ToArray();
        differing.ShouldBeEmpty();
        verdicts.Count(v => v).ShouldBeInRange(20, 380);
    }

    private static void Mutate(JsonNode tree, Random random)
    {
        var nodes = new List<JsonNode>();
        Collect(tree, nodes);
        var node = nodes[random.Next(nodes.Count)];
        if (node is JsonArray list)
        {
            if (list.Count == 0 || random.Next(3) == 0) list.Add(Value(random));
            else if (random.Next(2) == 0) list.RemoveAt(random.Next(list.Count));
            else list[random.Next(list.Count)] = Value(random);
            return;
        }

        var mapping = (JsonObject)node;
        if (mapping.Count == 0) return;
        var (key, value) = mapping.ElementAt(random.Next(mapping.Count));
        switch (random.Next(4))
        {
            case 0:
                mapping.Remove(key);
                break;
            case 1:
                mapping.Remove(key);
                mapping[key + "x"] = value?.DeepClone();
                break;
            case 2 when value is JsonValue:
                mapping[key] = new JsonArray(value.DeepClone());
                break;
            default:
                mapping[key] = Value(random);
                break;
        }
    }

    private static JsonNode? Value(Random random) => random.Next(12) switch
    {
        0 => null,
        1 => "Phường Hương An",
        2 => "huong-an",
        3 => 2025,
        4 => 8.5m,
        5 => true,
        6 => "",
        7 => new JsonObject(),
        8 => new JsonArray(),
        9 => "2019-02-26",
        10 => "11-30",
        _ => new JsonArray(3, 6),
    };

    private static void Collect(JsonNode? node, List<JsonNode> found)
    {
        if (node is JsonObject mapping)
        {
            found.Add(node);
            foreach (var (_, value) in mapping) Collect(value, found);
        }
        else if (node is JsonArray list)
        {
            found.Add(node);
            foreach (var item in list) Collect(item, found);
        }
    }

    private static bool[] Validate(IReadOnlyCollection<string> instances)
    {
        var start = new ProcessStartInfo(Python.With("jsonschema")!, ["-c", Script])
        {
            UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true, StandardInputEncoding = new UTF8Encoding(false), StandardOutputEncoding = Encoding.UTF8,
        };
        using var python = Process.Start(start)!;
        python.StandardInput.Write($"{{\"schema\":{JsonSchemaPrinter.PrintAll()},\"instances\":[{string.Join(',', instances)}]}}");
        python.StandardInput.Close();
        return JsonSerializer.Deserialize<bool[]>(python.StandardOutput.ReadToEnd())!;
    }
}
