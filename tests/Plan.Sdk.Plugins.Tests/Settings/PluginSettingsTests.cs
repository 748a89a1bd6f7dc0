using System.Text;
using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Extensibility;
using Plan.Sdk.Model.Plugins;
using Plan.Sdk.Origins;
using Plan.Sdk.Tests;

namespace Plan.Sdk.Plugins.Tests;

public sealed class PluginSettingsTests : IDisposable
{
    private const string Good = """
        apiVersion: plan/v1
        kind: Plugins
        plugins:
          - id: plan.csv
            tier: worker
            settings:
              sources:
                - {name: Sổ trẻ em, file: data/so-tre-em.csv}
                - name: "2026"
                  file: data/so-tre-em.csv
                  separator: tab
                  headerRow: 3
                  empty: [–, ""]
                  from: 2026-02-26
                  strict: true
              password: ho-tich
          - id: plan.sql
            tier: pack
        connections:
          - {name: y-te, driver: sqlite, file: data/y-te.db, plugins: [plan.sql]}
          - {name: ho-tich, driver: postgresql, host: 10.1.1.5, port: 5432, database: hotich, user: doc, password: {secret: ho-tich}, plugins: plan.sql}
        addresses:
          - {host: api.example.gov.vn, private: false, plugins: [plan.csv]}
          - {host: 127.0.0.1, scheme: http, private: true, plugins: [plan.csv]}
        secrets:
          - {name: ho-tich, environment: HO_TICH_PASSWORD}
          - {name: api, file: ../secrets/api}

        """;

    private readonly TemporaryFolder workspace = new();

    public PluginSettingsTests()
    {
        Directory.CreateDirectory(Path.Combine(workspace.Path, "data"));
        File.WriteAllText(Path.Combine(workspace.Path, "data/so-tre-em.csv"), "a");
        File.WriteAllText(Path.Combine(workspace.Path, "data/y-te.db"), "a");
        File.CreateSymbolicLink(Path.Combine(workspace.Path, "data/ra-ngoai.csv"), typeof(string).Assembly.Location);
        Directory.CreateSymbolicLink(Path.Combine(workspace.Path, "ngoai"), AppContext.BaseDirectory);
        File.CreateSymbolicLink(Path.Combine(workspace.Path, "data/trong.csv"), "so-tre-em.csv");
    }

    public void Dispose() => workspace.Dispose();

    [Fact]
    public void Read_File_HasWhatWasWritten()
    {
        var file = Document(Good, new()).ShouldNotBeNull().Model;

        file.Plugins.Select(p => (p.Id, p.Tier)).ShouldBe([("plan.csv", PluginTier.Worker), ("plan.sql", PluginTier.Pack)]);
        file.Connections[1].ShouldBe(new() { Name = "ho-tich", Driver = DatabaseDriver.PostgreSql, Host = "10.1.1.5", Port = 5432, Database = "hotich", User = "doc", Password = new() { Secret = "ho-tich" }, Plugins = ["plan.sql"] });
        file.Addresses[1].ShouldBe(new() { Host = "127.0.0.1", Scheme = WebScheme.Http, Private = true, Plugins = ["plan.csv"] });
        file.Secrets.ShouldBe((ValueList<SecretSource>)[new() { Name = "ho-tich", Environment = "HO_TICH_PASSWORD" }, new() { Name = "api", File = "../secrets/api" }]);
    }

    [Fact]
    public void Read_Settings_AreTypedAndFilledIn()
    {
        var diagnostics = new DiagnosticBag();
        var settings = Read(Good, diagnostics);

        diagnostics.ToSorted().ShouldBeEmpty();
        settings.ShouldNotBeNull().Names.ShouldBe(["password", "sources"]);
        settings.Secret("password").ShouldBe(new SecretHandle("ho-tich"));
        var sources = settings.Items("sources");
        sources[0].Text("name").ShouldBe("Sổ trẻ em");
        sources[0].Text("file").ShouldBe(Path.Combine(workspace.Path, "data", "so-tre-em.csv"));
        sources[0].Text("separator").ShouldBe("comma");
        sources[0].Number("headerRow").ShouldBe(1);
        sources[0].Date("from").ShouldBe(new DateOnly(2026, 1, 1));
        sources[0].Flag("strict").ShouldBe(false);
        sources[0].Texts("empty").ShouldBe((ValueList<string>)["-", "không có"]);
        sources[1].Text("name").ShouldBe("2026");
        sources[1].Text("separator").ShouldBe("tab");
        sources[1].Number("headerRow").ShouldBe(3);
        sources[1].Texts("empty").ShouldBe((ValueList<string>)["–", ""]);
        sources[1].Date("from").ShouldBe(new DateOnly(2026, 2, 26));
        sources[1].Flag("strict").ShouldBe(true);
    }

    [Fact]
    public void Read_LinkInsideTheWorkspace_IsFollowed() =>
        Read(Good.Replace("file: data/so-tre-em.csv}", "file: data/trong.csv}", StringComparison.Ordinal), new()).ShouldNotBeNull().Items("sources")[0].Text("file").ShouldBe(Path.Combine(workspace.Path, "data", "trong.csv"));

    [Fact]
    public void Read_WrongSettings_AreTold() => Approve("Settings",
    [
        ("unknown", "strict: true", "strickt: true"),
        ("unknown at the top", "password: ho-tich", "passwords: ho-tich"),
        ("wrongly cased", "headerRow: 3", "HeaderRow: 3"),
        ("doubled", "strict: true", "strict: true\n          strict: false"),
        ("missing in an item", "{name: Sổ trẻ em, file", "{file"),
        ("blank in an item", "name: Sổ trẻ em", "name: ~"),
        ("no items", "- {name: Sổ trẻ em, file: data/so-tre-em.csv}\n        - name: \"2026\"\n          file: data/so-tre-em.csv\n          separator: tab\n          headerRow: 3\n          empty: [–, \"\"]\n          from: 2026-02-26\n          strict: true", "[]"),
        ("a text for items", "password: ho-tich", "sources: data/so-tre-em.csv"),
        ("a text for an item", "- {name: Sổ trẻ em, file: data/so-tre-em.csv}", "- data/so-tre-em.csv"),
        ("a group for a text", "name: \"2026\"", "name: {vi: Sổ}"),
        ("a list for a number", "headerRow: 3", "headerRow: [3]"),
        ("a number with a comma", "headerRow: 3", "headerRow: 3,5"),
        ("a number in quotes", "headerRow: 3", "headerRow: \"3\""),
        ("a number out of bounds", "headerRow: 3", "headerRow: 0"),
        ("a text that is too long", "\"2026\"", "Sổ theo dõi sức khỏe trẻ em trên địa bàn phường Hương An"),
        ("an escape in a text", "\"2026\"", "\"a\\u0007b\""),
        ("a choice that is none", "separator: tab", "separator: tabs"),
        ("a yes", "strict: true", "strict: có"),
        ("a day as people write it", "2026-02-26", "26/02/2026"),
        ("a day that does not exist", "2026-02-26", "2026-02-30"),
        ("a secret that is not listed", "password: ho-tich", "password: ho-tik"),
        ("a secret itself", "password: ho-tich", "password: Mat-khau-that-123"),
        ("a file that is not there", "data/so-tre-em.csv}", "data/so-tre-am.csv}"),
        ("a file outside", "data/so-tre-em.csv}", "../so-tre-em.csv}"),
        ("an absolute file", "data/so-tre-em.csv}", "/etc/passwd}"),
        ("a file of Windows", "data/so-tre-em.csv}", "C:\\so-tre-em.csv}"),
        ("a link out", "data/so-tre-em.csv}", "data/ra-ngoai.csv}"),
        ("a folder that links out", "data/so-tre-em.csv}", "ngoai/Plan.Sdk.Plugins.dll}"),
        ("a folder", "data/so-tre-em.csv}", "data}"),
        ("a pack's tier", "tier: worker", "tier: pack"),
        ("an alias", "strict: true", "strict: *a"),
        ("a merge", "strict: true", "<<: {strict: true}"),
        ("a list as settings", "password: ho-tich", "password: ho-tich\n  - id: plan.x\n    settings: [a]"),
    ]);

    [Fact]
    public void Read_WrongFile_IsTold() => Approve("File",
    [
        ("another kind", "kind: Plugins", "kind: Plugin"),
        ("an id that is none", "id: plan.sql", "id: Plan SQL"),
        ("a plugin twice", "id: plan.sql", "id: plan.csv"),
        ("a tier that is none", "tier: pack", "tier: process"),
        ("a grant to nobody", "plugins: [plan.sql]", "plugins: [plan.sqll]"),
        ("a grant without plugins", "private: false, plugins: [plan.csv]", "private: false"),
        ("a server of a file", "driver: sqlite, file", "driver: sqlite, host: a, file"),
        ("a file without its path", "driver: sqlite, file: data/y-te.db", "driver: sqlite"),
        ("a server without its name", "host: 10.1.1.5, ", ""),
        ("a file of a server", "user: doc", "file: data/y-te.db"),
        ("a database outside", "data/y-te.db", "../y-te.db"),
        ("a password itself", "password: {secret: ho-tich}", "password: Mat-khau-that"),
        ("a secret that is not listed", "{secret: ho-tich}", "{secret: ho-tik}"),
        ("a secret from nowhere", "{name: api, file: ../secrets/api}", "{name: api}"),
        ("a secret from two places", "{name: api, file: ../secrets/api}", "{name: api, file: ../secrets/api, environment: API}"),
        ("a secret twice", "name: api", "name: ho-tich"),
        ("a secret itself in place of its variable", "HO_TICH_PASSWORD", "Mat-khau-that!"),
        ("an address with a path", "host: api.example.gov.vn", "host: https://api.example.gov.vn/so-lieu"),
        ("an address with a port", "host: api.example.gov.vn", "host: api.example.gov.vn:8443"),
        ("an address with a star", "host: api.example.gov.vn", "host: \"*.example.gov.vn\""),
    ]);

    [Fact]
    public void Read_DamagedFiles_EndsInFindings()
    {
        string[] pieces = ["[", "]", "{", "}", ": ", "- ", "\"", "'", "&a ", "*a", "<<: ", "!!str ", "#", "\n", "\t", "  ", "~", "null", "1e9", "../", "data/", "\\", "ệ", "\u0301", "\0", "settings: ", "sources: [", "26/02/2026", "plan.csv"];
        var count = Environment.GetEnvironmentVariable("PLAN_FUZZ") == "long" ? 20_000 : 1_000;
        byte[][] originals = [Encoding.UTF8.GetBytes(Good)];
        var random = new Random(93);
        var refused = 0;
        for (var i = 0; i < count; i++)
        {
            var text = Encoding.UTF8.GetString(Mutation.Of(originals[0], originals, pieces, random));
            var name = $"mutation {i} of seed 93";
            var read = Mutation.InTime(() =>
            {
                var diagnostics = new DiagnosticBag();
                if (Document(text, diagnostics) is not { } document)
                {
                    Mutation.ShouldBeTold(null, diagnostics, name);
                    return false;
                }

                var index = document.Model.Plugins.ToList().FindIndex(p => p.Id == "plan.csv");
                if (index < 0) return true;
                var settings = PluginSettingsReader.Read(document, index, ManifestExamples.Read(ManifestExamples.Assembly), workspace.Path, diagnostics);
                Mutation.ShouldBeTold(settings, diagnostics, name);
                return settings is not null;
            }, name);
            if (!read) refused++;
        }

        refused.ShouldBeInRange(count / 4, count - 1);
    }

    private PlanDocument<PluginsFile>? Document(string yaml, DiagnosticBag diagnostics) => PluginsFileReader.Read(Encoding.UTF8.GetBytes(yaml), PluginsFileReader.FileName, workspace.Path, diagnostics);

    private PluginSettings? Read(string yaml, DiagnosticBag diagnostics) =>
        Document(yaml, diagnostics) is { } document ? PluginSettingsReader.Read(document, 0, ManifestExamples.Read(ManifestExamples.Assembly), workspace.Path, diagnostics) : null;

    private void Approve(string name, (string Title, string Old, string With)[] cases)
    {
        var text = new StringBuilder();
        foreach (var (title, old, with) in cases)
        {
            Good.ShouldContain(old, Case.Sensitive, title);
            var diagnostics = new DiagnosticBag();
            var at = Good.IndexOf(old, StringComparison.Ordinal);
            Read(Good[..at] + with + Good[(at + old.Length)..], diagnostics).ShouldBeNull(title);
            text.Append("=== ").Append(title).Append(": ").Append(with.ReplaceLineEndings(" / ")).Append('\n');
            foreach (var d in diagnostics.ToSorted())
            {
                text.Append(d.Span!.Start.Line).Append(':').Append(d.Span.Start.Column).Append('-').Append(d.Span.End.Column).Append(' ').Append(d.Id).Append('\n');
                text.Append("  ").Append(d.GetMessage(Language.Vietnamese)).Append('\n').Append("  ").Append(d.GetMessage(Language.English)).Append('\n');
            }

            text.Append('\n');
        }

        text.ToString().ShouldMatchApproved(c => c.NoDiff().WithDiscriminator(name).WithStringCompareOptions(StringCompareShould.IgnoreLineEndings));
    }
}
