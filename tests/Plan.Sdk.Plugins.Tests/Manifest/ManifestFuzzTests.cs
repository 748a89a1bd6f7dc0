using System.Text;
using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Plugins.Tests;

/// <summary>
/// Damages manifests in the ways that people and machines do: each is accepted, or refused with findings in both languages that say what to do. Nothing may throw or take 50 ms; the seed
/// makes every run the same. 5,000 mutations, or 100,000 with <c>PLAN_FUZZ=long</c>.
/// </summary>
public sealed class ManifestFuzzTests
{
    private static readonly string[] Pieces =
    [
        "[", "]", "{", "}", ":", ",", "\"", "'", "//", "/* */", "#", "\\", "\\u0000", "\\ud800", "\\u202e", "null", "true", "1e999", "-0", "0.1", "1.0.0", "\"id\":1,", "\"Kind\": \"pack\",", "con", "../", "\n", "\r\n", "\t",
        "\0", "\uFEFF", "ệ", "e\u0302\u0323", "😀", "\"items\": [", "[[[[[[[[", "{\"a\":", "\"type\": \"items\",", "\"default\": [1],", "\"min\": 1e28,", "99999999999999999999999999999999", "\"assembly\"", "\"pack\"",
    ];

    [Fact]
    public void Read_DamagedManifests_EndsInFindings()
    {
        var count = Environment.GetEnvironmentVariable("PLAN_FUZZ") == "long" ? 100_000 : 5_000;
        byte[][] originals = [Encoding.UTF8.GetBytes(ManifestExamples.Assembly), Encoding.UTF8.GetBytes(ManifestExamples.Pack)];
        foreach (var original in originals) Read(original, "before the damage").ShouldBeTrue();
        var random = new Random(90);
        var refused = 0;
        for (var i = 0; i < count; i++)
        {
            var bytes = Mutation.Of(originals[random.Next(originals.Length)], originals, Pieces, random);
            var name = $"mutation {i} of seed 90";
            if (!Mutation.InTime(() => Read(bytes, name), name)) refused++;
        }

        refused.ShouldBeInRange(count / 2, count - (count / 50));
    }

    private static bool Read(byte[] bytes, string name)
    {
        var diagnostics = new DiagnosticBag();
        var read = ManifestReader.Read(bytes, "plan-plugin.json", diagnostics);
        Mutation.ShouldBeTold(read, diagnostics, name);
        return read is not null;
    }
}
