using System.Security.Cryptography;
using System.Text;
using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Templating.Tests;

public sealed class TemplateCacheTests
{
    private const string Body = "# {{ plan.document.subject }}\n\n{{ for t in plan.tasks }}- {{ t.id }}: {{ t.text ?? t.title ?? '' }}\n{{ end }}";

    [Fact]
    public void Compile_SameTextAndPack_GivesTheSameTemplate()
    {
        var first = Compile(Body + "{{ include 'a' }}", Pack("một"));
        Compile(Body + "{{ include 'a' }}", Pack("một")).ShouldBeSameAs(first);
        Compile(Body + "{{ include 'a' }}", Pack("hai")).ShouldNotBeSameAs(first);
        Compile(Body + "{{ include 'a' }} ", Pack("một")).ShouldNotBeSameAs(first);
        Compile(Body + "{{ include 'a' }}", new(Pack("một").Files, limits: new() { Steps = 5 })).ShouldNotBeSameAs(first);
        Compile(Body + "{{ include 'a' }}", new([], beneath: Pack("một"))).ShouldNotBeSameAs(first);
    }

    [Fact]
    public void Compile_Again_TellsItsWarningsAgain()
    {
        for (var i = 0; i < 2; i++)
        {
            var diagnostics = new DiagnosticBag();
            Template.Compile(Run.Head + "{{ 'a' ?? 'b' }}", "thu.md", Run.NoPack, diagnostics).ShouldNotBeNull();
            diagnostics.ToSorted().ShouldHaveSingleItem().Id.ShouldBe("PLAN4060");
        }
    }

    [Fact]
    public void GetOrCompile_TooMany_DropsTheOneNotUsedForLongest()
    {
        var cache = new TemplateCache(2, 1_000_000);
        var (a, b) = (Get(cache, "a"), Get(cache, "b"));
        Get(cache, "a").ShouldBeSameAs(a);
        Get(cache, "c");
        cache.Count.ShouldBe(2);
        Get(cache, "a").ShouldBeSameAs(a);
        Get(cache, "b").ShouldNotBeSameAs(b);
    }

    [Fact]
    public void GetOrCompile_TooLong_DropsTexts()
    {
        var cache = new TemplateCache(100, 500);
        for (var i = 0; i < 20; i++) Get(cache, $"{i}" + new string('x', 100));
        cache.Count.ShouldBeInRange(1, 4);
        Get(cache, new string('x', 600));
        cache.Count.ShouldBe(1);
    }

    [Fact]
    public void Load_ChangedFile_IsSeen()
    {
        var folder = Directory.CreateTempSubdirectory("plan-mau-").FullName;
        try
        {
            File.WriteAllText(Path.Combine(folder, "a.md"), "---\nid: a\nkind: part\n---\nmột");
            File.WriteAllText(Path.Combine(folder, "b.md"), "---\nid: b\nkind: article\n---\n{{ include 'a' }}");
            var before = TemplatePack.Load(folder, new());
            Text(before.Find("b")!).ShouldBe("một\n");
            var loose = Compile("{{ include 'a' }}", before);
            File.WriteAllText(Path.Combine(folder, "a.md"), "---\nid: a\nkind: part\n---\nhai");
            Text(before.Find("b")!).ShouldBe("một\n");
            var after = TemplatePack.Load(folder, new());
            Text(after.Find("b")!).ShouldBe("hai\n");
            after.Find("b")!.Hash.ShouldNotBe(before.Find("b")!.Hash);
            Text(Compile("{{ include 'a' }}", after)).ShouldBe("hai\n");
            Text(loose).ShouldBe("một\n");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void Render_SixteenThreads_GiveTheSame()
    {
        var template = TemplatePack.BuiltIn.Find("ke-hoach")!;
        var expected = Text(template, Samples.Full);
        var texts = new string[16];
        var compiled = new Template[16];
        var threads = Enumerable.Range(0, 16).Select(n => new Thread(() =>
        {
            compiled[n] = Compile(Body + "cùng lúc", Run.NoPack);
            var all = new StringBuilder();
            for (var i = 0; i < 5; i++) all.Append(Text(template, Samples.Full)).Append(Text(compiled[n], Samples.Small));
            texts[n] = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(all.ToString())));
        })).ToList();
        threads.ForEach(t => t.Start());
        threads.ForEach(t => t.Join());
        texts.Distinct().ShouldHaveSingleItem();
        compiled.Distinct().ShouldHaveSingleItem();
        Text(template, Samples.Full).ShouldBe(expected);
    }

    private static TemplatePack Pack(string text) => new([new("a.md", $"---\nid: a\nkind: part\n---\n{text}")]);

    private static Template Compile(string body, TemplatePack pack) => Template.Compile(Run.Head + body, "thu.md", pack, new())!;

    private static Template Get(TemplateCache cache, string body) => cache.GetOrCompile(
        new(Run.Head + body, "thu.md", "", TemplateModel.ActionPlan, new()),
        (key, found) => Template.Compile(ParsedTemplate.Read(key.Text, key.File), Run.NoPack, key.Model, found),
        new())!;

    private static string Text(Template template, Plan.Sdk.Model.PlanContext? context = null) =>
        TreeText.Of(TemplateRenderer.Render(template, context ?? Samples.Small, "00", new())!.Body);
}
