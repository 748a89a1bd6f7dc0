using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Tests;

/// <summary>Golden plans: for each example one approved file per stage, under <c>Baselines/&lt;Case&gt;/</c>.</summary>
public sealed class BaselineTests
{
    public static TheoryData<string, string, string?> Cases => new()
    {
        { "HuongAn", Examples.HuongAn, null },
        { "ThanhXuan", Examples.ThanhXuan, null },
        { "ThanhXuanArticle", Examples.ThanhXuan, "tin-bai" },
        { "Ward2026", Examples.Ward2026, null },
        { "Draft", Examples.Draft, null },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Diagnostics(string name, string plan, string? template)
    {
        _ = template;
        var found = Examples.Engine.Validate(Examples.Open(plan));
        Match(name, "diagnostics", string.Join("\n\n", found.Select(d => $"{d.Span}: {d.Severity} {d.Id} {d.Path}\n  {d.GetMessage(Language.Vietnamese)}\n  {d.GetMessage(Language.English)}")));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Text(string name, string plan, string? template) => Match(name, "txt", Examples.Text(plan, template));

    [Theory]
    [MemberData(nameof(Cases))]
    public void Html(string name, string plan, string? template) =>
        Match(name, "html", Encoding.UTF8.GetString(Examples.Render(plan, ["html"], template).Outputs[0].Content.Span));

    [Theory]
    [MemberData(nameof(Cases))]
    public void Docx(string name, string plan, string? template)
    {
        using var archive = new ZipArchive(new MemoryStream(Examples.Render(plan, ["docx"], template).Outputs[0].Content.ToArray()));
        var document = archive.GetEntry("word/document.xml").ShouldNotBeNull();
        using var stream = document.Open();
        Match(name, "document.xml", XDocument.Load(stream).ToString());
    }

    private static void Match(string name, string stage, string text) =>
        text.ReplaceLineEndings("\n").ShouldMatchApproved(c => c
            .SubFolder(Path.Combine("Baselines", name))
            .WithFilenameGenerator((_, _, type, _) => $"{stage}.{type}.txt")
            .NoDiff());
}
