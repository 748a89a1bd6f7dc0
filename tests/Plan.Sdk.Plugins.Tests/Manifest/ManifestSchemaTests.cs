using System.Diagnostics;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Plugins.Tests;

/// <summary>Reader and schema say the same about manifests and about what a slip of the hand makes of them.</summary>
public sealed class ManifestSchemaTests
{
    private const string Script = """
        import json, sys
        from jsonschema import Draft202012Validator
        work = json.load(sys.stdin)
        Draft202012Validator.check_schema(work["schema"])
        validator = Draft202012Validator(work["schema"])
        json.dump([validator.is_valid(i) for i in work["instances"]], sys.stdout)
        """;

    // What no schema says: characters that do not show, names that stand twice, versions in order, capabilities, and what type a setting has.
    private static readonly string[] BeyondSchemas = ["PLAN9013", "PLAN9016", "PLAN9019", "PLAN9020", "PLAN9021", "PLAN9022", "PLAN9023", "PLAN9024", "PLAN9025", "PLAN9026"];

    private static readonly string[] Examples = [ManifestExamples.Assembly, ManifestExamples.Pack];

    [Fact]
    public void Print_Description_IsTheApprovedSchema() => ManifestSchema.Print().ShouldMatchApproved(c => c.NoDiff().WithFileExtension("json"));

    [PythonFact]
    public void Validate_Examples_AreValid() => Validate(Examples).ShouldAllBe(valid => valid);

    [PythonFact]
    public void Validate_MutatedExamples_AreJudgedAsTheReaderDoes()
    {
        var random = new Random(90);
        var mutations = new List<string>();
        var verdicts = new List<bool>();
        while (mutations.Count < 1000)
        {
            var tree = JsonNode.Parse(Examples[random.Next(Examples.Length)])!;
            Mutate(tree, random);
            var text = tree.ToJsonString();
            var diagnostics = new DiagnosticBag();
            ManifestExamples.Read(text, diagnostics);
            var faults = diagnostics.ToSorted().Select(d => d.Id).ToArray();
            if (faults.Any(BeyondSchemas.Contains)) continue;
            mutations.Add(text);
            verdicts.Add(faults.Length == 0);
        }

        var schemas = Validate(mutations);

        Enumerable.Range(0, mutations.Count).Where(i => schemas[i] != verdicts[i]).Select(i => $"reader {verdicts[i]}: {mutations[i]}").ShouldBeEmpty();
        verdicts.Count(v => v).ShouldBeInRange(50, 950);
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
        switch (random.Next(6))
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

    private static JsonNode? Value(Random random) => random.Next(26) switch
    {
        0 => null,
        1 => "Phường Hương An",
        2 => "huong-an",
        3 => 64,
        4 => 8.5m,
        5 => true,
        6 => " ",
        7 => new JsonObject(),
        8 => new JsonArray(),
        9 => "1.2.3",
        10 => "1.2.3-0a.b-c",
        11 => "1.2.3-01",
        12 => "0.1",
        13 => "10.01",
        14 => "plan.nul",
        15 => "com1-x.plan",
        16 => "com1.plan",
        17 => "A-b_c.d.dll",
        18 => "A..dll",
        19 => "A.B+C",
        20 => "A.1B",
        21 => "pack",
        22 => "rule",
        23 => "queries",
        24 => "text",
        _ => new JsonArray("rule", "healthProbe"),
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
        python.StandardInput.Write($"{{\"schema\":{ManifestSchema.Print()},\"instances\":[{string.Join(',', instances)}]}}");
        python.StandardInput.Close();
        return JsonSerializer.Deserialize<bool[]>(python.StandardOutput.ReadToEnd())!;
    }
}
