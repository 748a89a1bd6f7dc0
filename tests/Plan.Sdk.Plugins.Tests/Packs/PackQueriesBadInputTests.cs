using Plan.Sdk.Diagnostics;
using Plan.Sdk.Extensibility;
using Plan.Sdk.Plugins.Packs;

namespace Plan.Sdk.Plugins.Tests.Packs;

public sealed class PackQueriesBadInputTests
{
    private static readonly (string Name, string Text)[] Files =
    [
        ("khong-co-sql", "apiVersion: plan/v1\nkind: DatabaseQuery\nlive: true\n"),
        ("khoa-la", "apiVersion: plan/v1\nkind: DatabaseQuery\nsql: SELECT 1 AS a\ncolums: []\n"),
        ("hai-moc", "apiVersion: plan/v1\nkind: DatabaseQuery\nsql: SELECT 1 AS a\nasOf: a\nlive: true\n"),
        ("kieu-la", "apiVersion: plan/v1\nkind: DatabaseQuery\nsql: SELECT 1 AS a\ncolumns:\n  - {name: a, type: nunber}\n  - {name: a}\n"),
        ("ke-hoach", "apiVersion: plan/v1\nkind: CitedDocument\nid: x\ntype: QĐ\n"),
        ("ngoac", "apiVersion: plan/v1\nkind: WebQuery\naddress: \"{bse}/a?x={period}&y={\"\nrows: /a\ncolumns: [{name: a}]\n"),
        ("tro", "apiVersion: plan/v1\nkind: WebQuery\naddress: https://api.example.gov.vn/a?p={page}&s={skip}\nrows: a/b\nnext: /~2\nasOf: \"~\"\ncolumns: [{name: a}, {name: b/c}]\n"),
        ("header", "apiVersion: plan/v1\nkind: WebQuery\naddress: https://api.example.gov.vn/a\nheaders: [{name: A}, {name: B, secret: khoa}]\nrows: /a\ncolumns: [{name: a}]\n"),
        ("khong-cot", "apiVersion: plan/v1\nkind: WebQuery\naddress: https://api.example.gov.vn/a\nrows: /a\n"),
        ("trong", ""),
        ("hong", "apiVersion: plan/v1\nkind: WebQuery\nrows: [\n"),
    ];

    [Fact]
    public void Findings_OfBadQueries_AreTheApproved()
    {
        var told = Files.Select(f =>
        {
            using var pack = new PackFolder().With(f.Name, f.Text);
            var diagnostics = new DiagnosticBag();
            PackQueries.Read(pack.Path, new PackContext(PluginSettings.None, null, null, TimeProvider.System), diagnostics).ShouldBeNull(f.Name);
            diagnostics.HasErrors.ShouldBeTrue(f.Name);
            return $"== {f.Name}\n{string.Join('\n', diagnostics.ToSorted().Select(d => $"{d.Span?.Start.Line}:{d.Span?.Start.Column} {d.Id} {d.GetMessage(Language.Vietnamese)}\n    {d.GetMessage(Language.English)}"))}\n";
        });

        string.Join('\n', told).ShouldMatchApproved(c => c.NoDiff());
    }

    [Fact]
    public void Settings_ThatAPackNeeds_AreAsked()
    {
        using var pack = new PackFolder().With("mot", "apiVersion: plan/v1\nkind: WebQuery\naddress: https://api.example.gov.vn/a\nrows: /a\ncolumns: [{name: a}]\n");
        var diagnostics = new DiagnosticBag();

        PackQueries.Read(pack.Path, new PackContext(PluginSettings.None, null, null, TimeProvider.System), diagnostics).ShouldBeNull();
        diagnostics.ToSorted().Single().GetMessage(Language.Vietnamese).ShouldContain("“source”");
    }

    [Theory]
    [InlineData("Sql", "plan.sql")]
    [InlineData("Http", "plan.http")]
    public void ShippedPack_IsWhole(string folder, string id)
    {
        var (path, diagnostics) = (Repository.PathOf($"plugins/{folder}"), new DiagnosticBag());
        var manifest = ManifestReader.Read(File.ReadAllBytes(Path.Combine(path, PluginManifest.FileName)), PluginManifest.FileName, diagnostics);

        diagnostics.ToSorted().ShouldBeEmpty();
        manifest!.Id.ShouldBe(id);
        PackageFiles.Verify(path, manifest, folder, diagnostics).ShouldBeTrue(string.Join('\n', diagnostics.ToSorted()));
    }

    [Fact]
    public void Pack_WithoutQueries_HasNoSource()
    {
        using var folder = new TemporaryFolder();
        PackQueries.Read(folder.Path, new PackContext(PluginSettings.None, null, null, TimeProvider.System), new()).ShouldBeNull();
    }
}
