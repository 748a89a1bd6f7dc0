using System.Diagnostics;
using System.Text;

namespace Plan.Sdk.Cli.Tests;

/// <summary>Holds JSON output against its schema with Python's <c>jsonschema</c>, which knows nothing of this program.</summary>
internal static class OutputSchema
{
    private const string Script = """
        import json, sys
        from jsonschema import Draft202012Validator
        work = json.load(sys.stdin)
        Draft202012Validator.check_schema(work["schema"])
        for error in Draft202012Validator(work["schema"]).iter_errors(work["instance"]): print(error.json_path, error.message)
        """;

    /// <summary>What a verb's schema has against a text; empty when it is valid.</summary>
    public static async Task<string> FaultsOf(string verb, string json)
    {
        var schema = await Run.Of("schema", "--output", verb);
        schema.Code.ShouldBe(0, schema.Error);
        using var python = Process.Start(new ProcessStartInfo(Python.With("jsonschema")!, ["-c", Script])
        {
            UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, StandardInputEncoding = new UTF8Encoding(false), StandardOutputEncoding = Encoding.UTF8,
        })!;
        await python.StandardInput.WriteAsync($"{{\"schema\":{schema.Out},\"instance\":{json}}}");
        python.StandardInput.Close();
        return await python.StandardOutput.ReadToEndAsync() + await python.StandardError.ReadToEndAsync();
    }
}
