using System.Text;
using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Plugins.Tests;

/// <summary>What an author is told, in full, for each thing that is wrong with a manifest. The approved texts are the specification.</summary>
public sealed class ManifestBadInputTests
{
    [Fact]
    public void Read_NoJson_IsToldInPlainWords() => Approve("Syntax",
    [
        ("empty", ""),
        ("blanks", " \n\n"),
        ("a comment", "{\n  // mã\n  \"id\": \"plan.csv\"\n}"),
        ("a comment of a block", "{\"id\": \"plan.csv\" /* mã */}"),
        ("a comment of YAML", "# khai báo\n{}"),
        ("a comma before the end", "{\n  \"id\": \"plan.csv\",\n}"),
        ("a comma before the end of a list", "{\"provides\": [\"rule\", ]}"),
        ("no comma", "{\n  \"id\": \"plan.csv\"\n  \"version\": \"1.0.0\"\n}"),
        ("no colon", "{\"id\" \"plan.csv\"}"),
        ("single quotes", "{'id': 'plan.csv'}"),
        ("no quotes", "{id: plan.csv}"),
        ("curly quotes", "{“id”: “plan.csv”}"),
        ("a line break in a text", "{\"publisher\": \"Ủy ban\nnhân dân\"}"),
        ("cut off in a text", "{\"publisher\": \"Ủy b"),
        ("cut off", "{\"publisher\": [1, {"),
        ("something behind the end", "{} {}"),
        ("a wrong escape", "{\"publisher\": \"C:\\d\"}"),
        ("a number with a leading zero", "{\"budgets\": {\"memoryMB\": 064}}"),
        ("a word of another language", "{\"unloadable\": True}"),
        ("too deep", string.Concat(Enumerable.Repeat("[", 20))),
        ("a list", "[]"),
        ("a text", "\"plan.csv\""),
        ("nothing at all", "null"),
    ]);

    [Fact]
    public void Read_WrongKeys_AreTold() => Approve("Keys",
    [
        ("nothing", "{}"),
        ("misspelt", Pack("publisher", "publishers")),
        ("wrongly cased", Pack("\"id\"", "\"ID\"")),
        ("unknown", Pack("\"kind\"", "\"giấy phép\": 1, \"kind\"")),
        ("doubled", Pack("\"kind\": \"pack\"", "\"kind\": \"pack\",\n  \"kind\": \"assembly\"")),
        ("doubled by an escape", Pack("\"kind\": \"pack\"", "\"kind\": \"pack\", \"\\u006bind\": \"pack\"")),
        ("inside", Pack("\"needs\"", "\"need\"")),
        ("several at once", Pack("\"publisher\": \"UBND phường Hương An\",", "\"licence\": \"MIT\",").Replace("\"templates\"", "\"template\"", StringComparison.Ordinal)),
    ]);

    [Fact]
    public void Read_WrongValues_AreTold() => Approve("Values",
    [
        ("an id with capitals", Pack("huong-an.bao-cao", "Huong-An.Bao-Cao")),
        ("an id with marks", Pack("huong-an.bao-cao", "hương-an")),
        ("an id of Windows", Pack("huong-an.bao-cao", "huong-an.con")),
        ("an id that leads out", Pack("huong-an.bao-cao", "../huong-an")),
        ("an id with a dot at its end", Pack("huong-an.bao-cao", "huong-an.")),
        ("an id that is too long", Pack("huong-an.bao-cao", new('a', 101))),
        ("a version of two numbers", Pack("2.1.0-rc.1", "v2.1")),
        ("a version with build metadata", Pack("2.1.0-rc.1", "2.1.0+5")),
        ("a version with capitals", Pack("2.1.0-rc.1", "2.1.0-RC.1")),
        ("a version with a leading zero", Pack("2.1.0-rc.1", "2.01.0")),
        ("a contract of three numbers", Pack("\"needs\": \"0.1\"", "\"needs\": \"0.1.0\"")),
        ("a contract as a number", Pack("\"needs\": \"0.1\"", "\"needs\": 0.1")),
        ("a contract needed above the one built against", Pack("\"needs\": \"0.1\"", "\"needs\": \"0.3\"")),
        ("a contract of another first number", Pack("\"built\": \"0.2\"", "\"built\": \"1.2\"")),
        ("a range without hosts", Pack("\"below\": \"0.3.0\"", "\"below\": \"0.1.0\"")),
        ("a kind that is none", Pack("\"pack\"", "\"Pack\"")),
        ("null", Pack("\"UBND phường Hương An\"", "null")),
        ("a blank text", Pack("UBND phường Hương An", " \\t ")),
        ("a text that is too long", Pack("UBND phường Hương An", new('ả', 201))),
        ("a mark that turns the text", Pack("UBND phường Hương An", "UBND \\u202Egnouhp")),
        ("half a pair", Pack("UBND phường Hương An", "\\ud800")),
        ("a hash in capitals", Pack(ManifestExamples.Hash, ManifestExamples.Hash.ToUpperInvariant())),
        ("a hash that is short", Pack(ManifestExamples.Hash, "0f34")),
        ("nothing provided", Pack("[\"templates\", \"texts\", \"queries\"]", "[]")),
        ("provided twice", Pack("\"texts\"", "\"templates\"")),
        ("a class in a pack", Pack("\"provides\"", "\"entry\": {\"assembly\": \"A.dll\", \"type\": \"A.B\"}, \"unloadable\": false, \"provides\"")),
        ("code provided by a pack", Pack("\"texts\"", "\"dataSource\"")),
        ("queries without databases", Pack("[\"sql\"]", "[\"secrets\"]")),
        ("capabilities that nothing uses", Pack(", \"queries\"", "")),
        ("units that are none", Pack("\"provides\"", "\"units\": [\"Phường Hương An\"], \"provides\"")),
        ("no class in an assembly", Assembly("\"entry\": {\"assembly\": \"Plan.Csv.dll\", \"type\": \"Plan.Csv.CsvPlugin\"}, ", "")),
        ("an assembly of a folder", Assembly("Plan.Csv.dll", "lib/Plan.Csv.dll")),
        ("an assembly without its ending", Assembly("Plan.Csv.dll", "Plan.Csv")),
        ("a class that is none", Assembly("Plan.Csv.CsvPlugin", "Plan.Csv.CsvPlugin, Plan.Csv")),
        ("templates provided by code", Assembly("\"healthProbe\"", "\"templates\"")),
        ("too much memory", Assembly("512", "65536")),
        ("half a second", Assembly("\"startSeconds\": 20", "\"startSeconds\": 0.5")),
        ("a number beyond all", Assembly("\"startSeconds\": 20", "\"startSeconds\": 1e999")),
    ]);

    [Fact]
    public void Read_WrongSettings_AreTold() => Approve("Settings",
    [
        ("files without the capability", Assembly("\"files\", \"secrets\"", "\"secrets\"")),
        ("secrets without the capability", Assembly("\"files\", \"secrets\"", "\"files\"")),
        ("twice", Assembly("\"name\": \"strict\"", "\"name\": \"from\"")),
        ("a name with a hyphen", Assembly("\"name\": \"strict\"", "\"name\": \"is-strict\"")),
        ("a name with a capital", Assembly("\"name\": \"strict\"", "\"name\": \"Strict\"")),
        ("a type that is none", Assembly("\"flag\"", "\"boolean\"")),
        ("bounds of a flag", Assembly("\"type\": \"flag\",", "\"type\": \"flag\", \"min\": 1,")),
        ("bounds reversed", Assembly("\"min\": 1, \"max\": 40", "\"min\": 41, \"max\": 40")),
        ("choices of a text", Assembly("\"type\": \"choice\"", "\"type\": \"text\"")),
        ("a choice without choices", Assembly("\"type\": \"flag\", \"default\": false", "\"type\": \"choice\"")),
        ("a choice twice", Assembly("\"value\": \"tab\"", "\"value\": \"comma\"")),
        ("items without their settings", Assembly("\"type\": \"flag\", \"default\": false", "\"type\": \"items\"")),
        ("a default of another type", Assembly("\"default\": false", "\"default\": \"no\"")),
        ("a default out of bounds", Assembly("\"default\": 1,", "\"default\": 0,")),
        ("a default that is not offered", Assembly("\"default\": \"comma\"", "\"default\": \"semicolon\"")),
        ("a default that is no day", Assembly("\"2026-01-01\"", "\"2026-02-30\"")),
        ("a default of what has to be there", Assembly("\"min\": 1, \"max\": 40", "\"default\": \"a\"")),
        ("a default of a secret", Assembly("\"type\": \"secret\"", "\"type\": \"secret\", \"default\": \"abc\"")),
        ("a default of null", Assembly("\"default\": false", "\"default\": null")),
    ]);

    [Fact]
    public void Read_ManyErrors_StopsAtAHundred()
    {
        var found = Findings(Encoding.UTF8.GetBytes("{" + string.Join(',', Enumerable.Range(0, 2000).Select(i => $"\"k{i}\":1")) + "}"));

        found.Length.ShouldBe(101);
        found.Count(d => d.Descriptor == PluginDiagnostics.ManifestErrors).ShouldBe(1);
    }

    [Fact]
    public void Read_TooLarge_IsRefusedUnread()
    {
        var found = Findings(new byte[(64 * 1024) + 1]);

        found.Single().GetMessage(Language.English).ShouldBe("The file has 65537 bytes, more than 65536; shorten it.");
    }

    [Theory]
    [InlineData(new byte[] { (byte)'{', (byte)'\n', (byte)'"', 0xC3 }, "2:2")]
    [InlineData(new byte[] { 0xFF, 0xFE, (byte)'{', 0 }, "1:1")]
    [InlineData(new byte[] { (byte)'{', 0, (byte)'}' }, "1:2")]
    public void Read_OtherEncoding_IsTold(byte[] bytes, string place)
    {
        var found = Findings(bytes).Single();

        found.Descriptor.ShouldBe(PluginDiagnostics.NotUtf8);
        $"{found.Span!.Start.Line}:{found.Span.Start.Column}".ShouldBe(place);
    }

    [Fact]
    public void Read_ByteOrderMark_IsPassedOver() =>
        ManifestReader.Read([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(ManifestExamples.Pack)], "plan-plugin.json", new()).ShouldNotBeNull();

    private static string Pack(string old, string with) => Change(ManifestExamples.Pack, old, with);

    private static string Assembly(string old, string with) => Change(ManifestExamples.Assembly, old, with);

    private static string Change(string text, string old, string with)
    {
        text.ShouldContain(old);
        return text.Replace(old, with, StringComparison.Ordinal);
    }

    private static Diagnostic[] Findings(byte[] bytes)
    {
        var diagnostics = new DiagnosticBag();
        ManifestReader.Read(bytes, "plan-plugin.json", diagnostics).ShouldBeNull();
        diagnostics.HasErrors.ShouldBeTrue();
        return [.. diagnostics.ToSorted()];
    }

    private static void Approve(string name, (string Title, string Json)[] cases)
    {
        var text = new StringBuilder();
        foreach (var (title, json) in cases)
        {
            text.Append("=== ").Append(title).Append('\n');
            foreach (var d in Findings(Encoding.UTF8.GetBytes(json)))
            {
                var (start, end) = (d.Span!.Start, d.Span.End);
                text.Append(start.Line).Append(':').Append(start.Column).Append('-').Append(end.Line == start.Line ? "" : $"{end.Line}:").Append(end.Column).Append(' ').Append(d.Id).Append(" at ").Append(At(json, start)).Append('\n');
                text.Append("  ").Append(d.GetMessage(Language.Vietnamese)).Append('\n').Append("  ").Append(d.GetMessage(Language.English)).Append('\n');
            }

            text.Append('\n');
        }

        text.ToString().ShouldMatchApproved(c => c.NoDiff().WithDiscriminator(name).WithStringCompareOptions(StringCompareShould.IgnoreLineEndings));
    }

    // The words that stand at the place, so that a reader of the approved text sees whether it is right.
    private static string At(string json, SourcePosition place)
    {
        var lines = json.Split('\n');
        if (place.Line > lines.Length) return "the end";
        var rest = lines[place.Line - 1][Math.Min(place.Column - 1, lines[place.Line - 1].Length)..];
        return rest.Length == 0 ? "the end" : rest.Length <= 30 ? rest : rest[..30] + "…";
    }
}
