using Plan.Sdk.Diagnostics;
using Plan.Sdk.Model;

namespace Plan.Sdk.Templating.Tests.Conformance;

/// <summary>
/// A file of <c>Cases/</c> or <c>Differences/</c>: a line that says what it shows, then sections that begin with
/// <c>=== name</c>. The text of a section ends before the line end in front of the next section, or of the file.
/// <see cref="Visible"/> signs stand for blanks that end a line and for control characters.
/// </summary>
internal sealed class CaseFile
{
    private const string Opening = "=== ";
    private const string Part = "part ";
    private readonly Dictionary<string, string> sections = new(StringComparer.Ordinal);

    private CaseFile(string name, string text)
    {
        Name = name;
        var lines = text.TrimStart('\uFEFF').Split('\n')[..^1];
        Title = lines[0];
        for (var i = 1; i < lines.Length;)
        {
            if (!lines[i].StartsWith(Opening, StringComparison.Ordinal)) throw new FormatException($"{name}: line {i + 1} belongs to no section.");
            var section = lines[i++][Opening.Length..];
            var first = i;
            while (i < lines.Length && !lines[i].StartsWith(Opening, StringComparison.Ordinal)) i++;
            sections.Add(section, Visible.Decode(string.Join('\n', lines[first..i])));
        }
    }

    /// <summary>The path below the folder of cases, without ending: <c>for/offset-limit</c>.</summary>
    public string Name { get; }

    /// <summary>What the case shows.</summary>
    public string Title { get; }

    /// <summary>The data, as JSON.</summary>
    public string Data => sections.GetValueOrDefault("data", "{}");

    /// <summary>The texts of the template and of its parts, each with a head, which is no part of Scriban's language.</summary>
    public IEnumerable<string> Templates => Parts.Select(p => p.Text).Prepend(Whole);

    /// <summary>The names of the sections.</summary>
    public IEnumerable<string> Sections => sections.Keys;

    /// <summary>A section that has to be there.</summary>
    public string this[string section] =>
        sections.GetValueOrDefault(section) ?? throw new FormatException($"{Name}: there is no section \"{Opening}{section}\".");

    private string Whole => $"---\nid: mau\nkind: text\n---\n{this["template"]}";

    private IEnumerable<TemplateFile> Parts =>
        from section in sections
        where section.Key.StartsWith(Part, StringComparison.Ordinal)
        let name = section.Key[Part.Length..]
        select new TemplateFile($"{name}.md", $"---\nid: {name}\nkind: part\n---\n{section.Value}");

    /// <summary>The names of the files of a folder, in order.</summary>
    public static IEnumerable<string> NamesIn(string folder) =>
        Directory.EnumerateFiles(PathOf(folder, ""), "*.txt", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(PathOf(folder, ""), f)[..^4].Replace('\\', '/'))
            .Order(StringComparer.Ordinal);

    /// <summary>Reads a file of a folder.</summary>
    public static CaseFile Read(string folder, string name) => new(name, File.ReadAllText(PathOf(folder, name + ".txt")));

    /// <summary>What our engine makes of it.</summary>
    public (string? Text, string[] Findings) Render()
    {
        var diagnostics = new DiagnosticBag();
        var data = TemplateData.Parse(Data);
        var template = Template.Compile(Whole, "mau.md", new(Parts), data.Model, diagnostics);
        var rendered = template is null ? null : TemplateRenderer.RenderText(template, data, Examples.Today, TemplateLimits.Default, diagnostics);
        return (rendered?.Text, [.. diagnostics.ToSorted().Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => d.ToString())]);
    }

    private static string PathOf(string folder, string file) =>
        Path.Combine(Examples.Root, "tests/Plan.Sdk.Templating.Tests/Conformance", folder, file);
}
