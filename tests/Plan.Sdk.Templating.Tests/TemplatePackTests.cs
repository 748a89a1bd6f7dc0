using Plan.Sdk.Diagnostics;
using Plan.Sdk.Model;
using Plan.Sdk.Tests;

namespace Plan.Sdk.Templating.Tests;

/// <summary>Packs that lie over each other: a ward's own templates over those of packages over those of the SDK.</summary>
public sealed class TemplatePackTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Load_OverPackages_TheNearestFileCounts()
    {
        Write("goi-a/texts/lien-he.md", Part("lien-he", "A"));
        Write("goi-a/texts/ket.md", Part("ket", "A"));
        Write("goi-a/templates/tin.md", Article("tin", "tin A {{ include 'lien-he' }}{{ include 'ket' }}{{ include 'loi' }}"));
        Write("goi-b/templates/loi.md", Part("loi", "B"));
        Write("goi-b/templates/ket.md", Part("ket", "B"));
        Write("templates/lien-he.md", Part("lien-he", "phường"));
        var diagnostics = new DiagnosticBag();
        var pack = Whole(diagnostics);
        Text(pack, "tin").ShouldBe("tin A phườngBB");
        pack.Find("ke-hoach").ShouldNotBeNull().Hash.ShouldBe(TemplatePack.BuiltIn.Find("ke-hoach")!.Hash);
        pack.Ids.ShouldBe(TemplatePack.BuiltIn.Ids.Append("tin").Order(StringComparer.Ordinal));
        pack.Check(diagnostics);
        diagnostics.ToSorted().ShouldBeEmpty();
    }

    /// <summary>A ward's part can spoil a package's template, and the other way round: each message is told where the mistake stands.</summary>
    [Fact]
    public void Check_MistakesInEachLayer_NameTheirFiles()
    {
        Write("goi-a/texts/ket.md", Part("ket", "{{ plan.tasc }}"));
        Write("goi-a/templates/tin.md", Article("tin", "{{ include 'ket' }}{{ include 'lien-he' }}{{ include 'khong-co' }}"));
        Write("goi-b/templates/ban-tin.md", Article("ban-tin", "{{ plan.ide }}"));
        Write("templates/lien-he.md", Part("lien-he", "\n{{ plan.document.numbr }}"));
        var diagnostics = new DiagnosticBag();
        Whole(diagnostics).Check(diagnostics);
        diagnostics.ToSorted().Select(d => $"{Path.GetRelativePath(folder.Path, d.Span!.File).Replace('\\', '/')}:{d.Span.Start.Line} {d.Id}").ShouldBe(
        [
            "goi-a/templates/tin.md:5 PLAN4032",
            "goi-a/texts/ket.md:5 PLAN4042",
            "goi-b/templates/ban-tin.md:5 PLAN4042",
            "templates/lien-he.md:6 PLAN4042",
        ]);
    }

    [Fact]
    public void LoadPackage_WithoutFolders_IsWhatLiesBeneath()
    {
        var beneath = new TemplatePack([]);
        TemplatePack.LoadPackage(folder.Path, new(), beneath: beneath).ShouldBeSameAs(beneath);
        TemplatePack.LoadPackage(folder.Path, new()).ShouldBeSameAs(TemplatePack.BuiltIn);
    }

    [Fact]
    public void Load_LimitsOfTheUppermost_Count()
    {
        Write("goi-a/templates/tin.md", Article("tin", "tin"));
        var limits = new TemplateLimits { Steps = 7 };
        var package = TemplatePack.LoadPackage(In("goi-a"), new());
        TemplatePack.Load(folder.Path, new(), limits, package).Find("tin")!.Limits.ShouldBe(limits);
    }

    private TemplatePack Whole(DiagnosticBag diagnostics)
    {
        var packages = new[] { "goi-a", "goi-b" }.Aggregate(TemplatePack.BuiltIn, (beneath, name) => TemplatePack.LoadPackage(In(name), diagnostics, beneath: beneath));
        return TemplatePack.Load(In("templates"), diagnostics, beneath: packages);
    }

    private static string Text(TemplatePack pack, string id) => TreeText.Of(TemplateRenderer.Render(pack.Find(id)!, Samples.Small, "00", new())!.Body).Trim();

    private static string Part(string id, string body) => $"---\nid: {id}\nkind: part\n---\n{body}";

    private static string Article(string id, string body) => $"---\nid: {id}\nkind: article\n---\n{body}\n";

    private string In(string path) => Path.Combine(folder.Path, path);

    private void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(In(path))!);
        File.WriteAllText(In(path), text);
    }
}
