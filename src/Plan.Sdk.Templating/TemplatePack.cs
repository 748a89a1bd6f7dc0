using System.Collections.Concurrent;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Extensibility;
using Plan.Sdk.Model;
using Plan.Sdk.Templating.Functions;

namespace Plan.Sdk.Templating;

/// <summary>
/// A folder of templates that can include each other. A pack can lie over another one: what it does not have itself comes
/// from there, so that a ward changes one part and keeps the rest. Each template is read and compiled once, when it is first
/// asked for. Immutable; thread-safe.
/// </summary>
public sealed class TemplatePack
{
    private const string Ending = ".md";
    private const string ReadMe = "README.md";
    private const int LargestFile = 1024 * 1024;
    private static readonly string[] PackageFolders = ["texts", "templates"];
    private static readonly Lazy<TemplatePack> Embedded = new(LoadEmbedded);
    private readonly string root;
    private readonly TemplatePack? beneath;
    private readonly Lazy<ValueList<string>> ids;
    private readonly Lazy<string> contentHash;
    private readonly ConcurrentDictionary<string, ParsedTemplate?> parsed;
    private readonly ConcurrentDictionary<string, (Template? Template, ValueList<Diagnostic> Diagnostics)> compiled = new(StringComparer.Ordinal);

    /// <summary>A pack of the given files.</summary>
    /// <param name="files">The files.</param>
    /// <param name="root">The folder that messages name before the file; empty for none.</param>
    /// <param name="beneath">The pack that has what this one has not; <c>null</c> for none.</param>
    /// <param name="limits">The budgets of its templates; <c>null</c> for the usual ones.</param>
    public TemplatePack(IEnumerable<TemplateFile> files, string root = "", TemplatePack? beneath = null, TemplateLimits? limits = null)
    {
        Limits = limits ?? TemplateLimits.Default;
        Files = files.OrderBy(f => f.Name, StringComparer.Ordinal).ToValueList();
        this.root = root;
        this.beneath = beneath;
        parsed = new(StringComparer.Ordinal);
        Functions = beneath?.Functions ?? TemplateFunctions.BuiltIn;
        var own = Files.Select(f => f.Name[..^Ending.Length]);
        Names = own.Union(beneath is null ? [] : beneath.Names, StringComparer.Ordinal).Order(StringComparer.Ordinal).ToValueList();
        contentHash = new(HashContent);
        ids = new(ListIds);
    }

    /// <summary>The same files with other budgets or functions.</summary>
    private TemplatePack(TemplatePack same, TemplateLimits limits, TemplateFunctions functions)
    {
        Limits = limits;
        Files = same.Files;
        root = same.root;
        beneath = same.beneath;
        parsed = same.parsed;
        Functions = functions;
        Names = same.Names;
        contentHash = new(HashContent);
        ids = same.ids;
    }

    /// <summary>The templates that come with the SDK.</summary>
    public static TemplatePack BuiltIn => Embedded.Value;

    /// <summary>The files, by name; written to a folder they are a pack of one's own.</summary>
    public ValueList<TemplateFile> Files { get; }

    /// <summary>The budgets of its templates' renderings.</summary>
    public TemplateLimits Limits { get; }

    /// <summary>The ids of the templates; parts, which are only included, aside.</summary>
    public ValueList<string> Ids => ids.Value;

    /// <summary>What its templates can call.</summary>
    internal TemplateFunctions Functions { get; }

    /// <summary>SHA-256 of the root, the files, the pack beneath and the functions of plugins, lower-case hex.</summary>
    internal string ContentHash => contentHash.Value;

    /// <summary>The names that <c>include</c> finds.</summary>
    internal ValueList<string> Names { get; }

    /// <summary>Reads the <c>*.md</c> files of a folder; a <c>README.md</c> is the folder's own words and no template. Links and files over 1 MB
    /// are refused. Messages name the folder as it is given, those about files beneath name the folder that they came from.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="diagnostics">Where findings go.</param>
    /// <param name="limits">The budgets of its templates; <c>null</c> for the usual ones.</param>
    /// <param name="beneath">The pack that has what the folder has not, such as that of a plugin's package; <c>null</c> for the templates that come with the SDK.</param>
    public static TemplatePack Load(string folder, DiagnosticBag diagnostics, TemplateLimits? limits = null, TemplatePack? beneath = null)
    {
        beneath ??= BuiltIn;
        var files = new List<TemplateFile>();
        var shown = folder is "" or "." ? "" : folder.Replace('\\', '/').TrimEnd('/');
        try
        {
            var directory = new DirectoryInfo(folder.Length == 0 ? "." : folder);
            if (directory.LinkTarget is not null)
            {
                diagnostics.Add(new(TemplateDiagnostics.FileRefused, SourceSpan.StartOf(shown)));
                return new([], shown, beneath, limits);
            }

            foreach (var file in directory.EnumerateFiles("*" + Ending).OrderBy(f => f.Name, StringComparer.Ordinal))
            {
                if (string.Equals(file.Name, ReadMe, StringComparison.OrdinalIgnoreCase)) continue;
                if (file.LinkTarget is not null || file.Length > LargestFile)
                    diagnostics.Add(new(TemplateDiagnostics.FileRefused, SourceSpan.StartOf(Path.Combine(shown, file.Name).Replace('\\', '/'))));
                else files.Add(new(file.Name, File.ReadAllText(file.FullName)));
            }
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(new(TemplateDiagnostics.PackUnreadable, null, shown));
        }

        return new(files, shown, beneath, limits);
    }

    /// <summary>Reads the templates of a plugin's package: those of its <c>templates/</c>, over the parts of its <c>texts/</c>, over what lies beneath.</summary>
    /// <param name="package">The package's folder; either folder may be absent.</param>
    /// <param name="diagnostics">Where findings go.</param>
    /// <param name="limits">The budgets of its templates; <c>null</c> for the usual ones.</param>
    /// <param name="beneath">The pack that has what the package has not; <c>null</c> for the templates that come with the SDK.</param>
    public static TemplatePack LoadPackage(string package, DiagnosticBag diagnostics, TemplateLimits? limits = null, TemplatePack? beneath = null)
    {
        var pack = beneath ?? BuiltIn;
        foreach (var folder in PackageFolders.Select(f => Path.Combine(package is "." ? "" : package, f)).Where(Directory.Exists)) pack = Load(folder, diagnostics, limits, pack);
        return pack;
    }

    /// <summary>The same templates with other budgets.</summary>
    public TemplatePack With(TemplateLimits limits) => limits == Limits ? this : new(this, limits, Functions);

    /// <summary>The same templates, which can call functions of plugins too, as packs over it can. A function that no template could call is left out.</summary>
    /// <param name="functions">The functions; those of the language keep their names.</param>
    /// <param name="diagnostics">Where it is told which are left out.</param>
    public TemplatePack With(ValueList<PluginFunction> functions, DiagnosticBag diagnostics) => new(this, Limits, AttachedFunctions.Add(Functions, functions, diagnostics));

    /// <summary>The compiled template of an id; <c>null</c> when there is none or it has errors.</summary>
    public Template? Find(string id) => Find(id, new());

    /// <summary>The compiled template of an id; <c>null</c> when there is none or it has errors, which are reported.</summary>
    public Template? Find(string id, DiagnosticBag diagnostics)
    {
        if (FindParsed(id) is not { Head.Kind: not TemplateKind.Part } found)
        {
            diagnostics.Add(new(TemplateDiagnostics.UnknownTemplate, null, id, Suggestion.For(id, Ids)));
            return null;
        }

        var (template, findings) = compiled.GetOrAdd(id, _ => Compile(found));
        diagnostics.AddRange(findings);
        return template;
    }

    /// <summary>Checks every file of the pack itself, and the templates beneath, whose parts it may have changed.</summary>
    /// <param name="diagnostics">Where findings go, each once.</param>
    public void Check(DiagnosticBag diagnostics)
    {
        var found = new DiagnosticBag();
        foreach (var id in Ids) Find(id, found);
        var included = Ids.SelectMany(id => Find(id)?.Bound.Included ?? []).ToHashSet();
        foreach (var file in Files)
        {
            if (FindParsed(file.Name[..^Ending.Length]) is not { Head.Kind: TemplateKind.Part } part) continue;
            if (part.Head.Takes.Count > 0) Template.Compile(part, this, null, found);
            else if (!included.Contains(part)) CheckAlone(part, found);
        }

        diagnostics.AddRange(found.ToSorted().Distinct());
    }

    /// <summary>Checks one file of the pack: a template with all that it includes, a part also where templates include it.</summary>
    /// <param name="name">The file's name without its ending.</param>
    /// <param name="diagnostics">Where findings go, each once.</param>
    public void Check(string name, DiagnosticBag diagnostics)
    {
        if (FindParsed(name) is not { Head.Kind: TemplateKind.Part } part)
        {
            Find(name, diagnostics);
            return;
        }

        var all = new DiagnosticBag();
        Check(all);
        diagnostics.AddRange(all.ToSorted().Where(d => string.Equals(d.Span?.File, part.Source.File, StringComparison.Ordinal)));
    }

    /// <summary>The id of the paper that a plan of a document type makes: the first whose head names the type and takes a plan alone; <c>null</c> when there is none.</summary>
    /// <param name="type">The key of the type, such as <c>KH</c>.</param>
    public string? IdForType(string type) => Ids.FirstOrDefault(id =>
        FindParsed(id) is { Head.Kind: TemplateKind.Paper } found && TemplateModel.OfHead(found.Head.Model) == TemplateModel.ActionPlan && string.Equals(found.Head.DocumentType, type, StringComparison.Ordinal));

    /// <summary>What the file of an id makes; <c>null</c> when there is none.</summary>
    public TemplateKind? KindOf(string id) => FindParsed(id)?.Head.Kind;

    /// <summary>The files that a template of one's own begins from: the template's, and the parts that it includes.</summary>
    public IEnumerable<TemplateFile> FilesOf(string id) =>
        Find(id) is not { } template ? [] : Files
            .Where(f => f.Name[..^Ending.Length] is var name && (string.Equals(name, id, StringComparison.Ordinal) || template.Bound.Included.Contains(FindParsed(name))));

    /// <summary>The file of an id, read; <c>null</c> when there is none.</summary>
    internal ParsedTemplate? FindParsed(string id) => parsed.GetOrAdd(id, Read);

    /// <summary>A part that no template includes and that does not say what it takes: only its reading can be told. Where something else is
    /// wrong, a template with a mistake may be the one that includes it.</summary>
    private static void CheckAlone(ParsedTemplate part, DiagnosticBag diagnostics)
    {
        diagnostics.AddRange(part.Diagnostics);
        if (!diagnostics.HasErrors) diagnostics.Add(new(TemplateDiagnostics.PartUnchecked, SourceSpan.StartOf(part.Source.File)));
    }

    private ValueList<string> ListIds() => Names.Where(n => FindParsed(n)!.Head.Kind != TemplateKind.Part).ToValueList();

    private ParsedTemplate? Read(string id)
    {
        var file = Files.FirstOrDefault(f => f.Name.Length == id.Length + Ending.Length && f.Name.StartsWith(id, StringComparison.Ordinal));
        return file is null ? beneath?.FindParsed(id) : ParsedTemplate.Read(file.Text, root.Length == 0 ? file.Name : $"{root}/{file.Name}", id);
    }

    private (Template? Template, ValueList<Diagnostic> Diagnostics) Compile(ParsedTemplate found)
    {
        var diagnostics = new DiagnosticBag();
        var template = Template.Compile(found, this, null, diagnostics);
        return (template, diagnostics.ToSorted());
    }

    private string HashContent()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var text in Files.SelectMany(f => new[] { f.Name, f.Text }).Prepend(root).Append(beneath?.ContentHash ?? "").Concat(Functions.Attached.Select(f => f.Signature)))
        {
            var bytes = Encoding.UTF8.GetBytes(text);
            hash.AppendData(BitConverter.GetBytes(bytes.Length));
            hash.AppendData(bytes);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static TemplatePack LoadEmbedded()
    {
        const string prefix = "Packs/";
        var assembly = typeof(TemplatePack).Assembly;
        return new(assembly.GetManifestResourceNames()
            .Where(n => n.StartsWith(prefix, StringComparison.Ordinal))
            .Select(n => new TemplateFile(n[prefix.Length..], ReadResource(assembly, n))));
    }

    private static string ReadResource(Assembly assembly, string name)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
