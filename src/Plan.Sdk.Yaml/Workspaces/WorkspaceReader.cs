using Plan.Sdk.Diagnostics;
using Plan.Sdk.Model;
using Plan.Sdk.Model.Description;
using Plan.Sdk.Origins;

namespace Plan.Sdk.Yaml;

/// <summary>
/// Reads what the plans of a folder share: <c>workspace.yaml</c>, <c>holidays.yaml</c>, the organizations below <c>organizations/</c>, the cited
/// papers below <c>papers/</c> and <c>plans/</c>; and learns which file below <c>plans/</c> is which plan. Thread-safe.
/// </summary>
public static class WorkspaceReader
{
    /// <summary>The file that makes a folder a workspace.</summary>
    public const string SettingsFile = "workspace.yaml";

    /// <summary>The file of a workspace that holds its days off.</summary>
    public const string HolidaysFile = "holidays.yaml";

    private const string OrganizationsFolder = "organizations";
    private const string PapersFolder = "papers";
    private const string PlansFolder = "plans";
    private const int FewestInParallel = 64;

    private static readonly DocumentKind SettingsKind = ModelDescription.Kinds.First(k => k.Record.Type == typeof(WorkspaceSettings));
    private static readonly DocumentKind HolidaysKind = ModelDescription.Kinds.First(k => k.Record.Type == typeof(HolidayCalendar));

    /// <summary>
    /// The nearest folder at or above a path that holds <c>workspace.yaml</c>, named from the current folder when the path
    /// is; <c>null</c> when there is none.
    /// </summary>
    public static string? FindRoot(string path)
    {
        var full = Path.GetFullPath(path);
        for (var folder = Directory.Exists(full) ? full : Path.GetDirectoryName(full); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (!File.Exists(Path.Combine(folder, SettingsFile))) continue;
            return (Path.IsPathRooted(path) ? folder : Path.GetRelativePath(Directory.GetCurrentDirectory(), folder)).Replace('\\', '/');
        }

        return null;
    }

    /// <summary>Reads a workspace; what can't be read is reported and left out.</summary>
    /// <param name="root">The folder.</param>
    /// <param name="diagnostics">Takes what is wrong in the files read; files of plans are not judged here.</param>
    public static LoadedWorkspace Read(string root, DiagnosticBag diagnostics)
    {
        var files = new WorkspaceFiles(root, diagnostics);
        var settings = files.Find(SettingsFile) is { } file && ReadFile(file, SettingsKind, diagnostics) is { Model: WorkspaceSettings read } ? read : new();
        var holidays = files.Find(HolidaysFile) is { } days ? ReadFile(days, HolidaysKind, diagnostics)?.Model as HolidayCalendar : null;
        var organizations = new List<PlanDocument<object>>();
        var papers = new List<PlanDocument<object>>();
        var ids = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var document in ReadFiles(files.In(OrganizationsFolder), diagnostics)) Add<Organization>(document, organizations, ids, o => o.Id, diagnostics);

        var paperIds = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var document in ReadFiles(files.In(PapersFolder), diagnostics)) Add<CitedDocument>(document, papers, paperIds, p => p.Id, diagnostics);

        var plans = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var name in files.In(PlansFolder)) AddPlan(name, papers, paperIds, plans, diagnostics);

        var directory = new OrganizationDirectory(organizations.Select(o => (Organization)o.Model));
        var workspace = new LoadedWorkspace(library => new(settings, directory, papers.Select(p => (CitedDocument)p.Model), holidays, library), root, plans);
        foreach (var organization in organizations)
            new ReferenceChecker(workspace, ((Organization)organization.Model).Id, organization.SourceMap, diagnostics).Check(organization.Model);
        foreach (var paper in papers) new ReferenceChecker(workspace, null, paper.SourceMap, diagnostics).Check(paper.Model);
        return workspace;
    }

    private static void AddPlan(string file, List<PlanDocument<object>> papers, Dictionary<string, string> paperIds, Dictionary<string, string> plans, DiagnosticBag diagnostics)
    {
        if (FileHeader.Read(file) is not { } header)
        {
            diagnostics.Add(new(YamlDiagnostics.UnreadableFile, SourceSpan.StartOf(file)));
        }
        else if (string.Equals(header.Kind, nameof(CitedDocument), StringComparison.Ordinal))
        {
            Add<CitedDocument>(ReadFile(file, null, diagnostics), papers, paperIds, p => p.Id, diagnostics);
        }
        else if (string.Equals(header.Kind, nameof(Amendment), StringComparison.Ordinal))
        {
            diagnostics.Add(new(YamlDiagnostics.KindInFolder, SourceSpan.StartOf(file), header.Kind!, AmendmentReader.Folder));
        }
        else if (header is { Kind: nameof(ActionPlan), Id: { } id })
        {
            if (paperIds.TryAdd(id, file)) plans.Add(id, file);
            else diagnostics.Add(new(YamlDiagnostics.DuplicateIdInFiles, new(file, new(header.IdLine, 1), new(header.IdLine, 3)), id, paperIds[id]) { Path = "id" });
        }
    }

    private static void Add<T>(PlanDocument<object>? document, List<PlanDocument<object>> list, Dictionary<string, string> ids, Func<T, string> idOf, DiagnosticBag diagnostics)
    {
        if (document is null) return;
        var file = document.SourceMap.File;
        if (document.Model is not T model)
        {
            diagnostics.Add(new(YamlDiagnostics.KindInFolder, SourceSpan.StartOf(file), document.Model.GetType().Name, FolderOf(document.Model)));
            return;
        }

        var id = idOf(model);
        if (ids.TryAdd(id, file))
        {
            list.Add(document);
            return;
        }

        var path = ModelPath.Root.Field("id");
        diagnostics.Add(new(YamlDiagnostics.DuplicateIdInFiles, document.SourceMap.Find(path), id, ids[id]) { Path = path.ToString() });
    }

    private static string FolderOf(object model) => model switch
    {
        Organization => OrganizationsFolder,
        CitedDocument => PapersFolder,
        ActionPlan => PlansFolder,
        Amendment => AmendmentReader.Folder,
        _ => ".",
    };

    /// <summary>Reads files on all cores, and reports in their order; a few files are not worth waking another core.</summary>
    private static PlanDocument<object>?[] ReadFiles(List<string> files, DiagnosticBag diagnostics)
    {
        var documents = new PlanDocument<object>?[files.Count];
        if (files.Count < FewestInParallel)
        {
            for (var i = 0; i < documents.Length; i++) documents[i] = ReadFile(files[i], null, diagnostics);
            return documents;
        }

        var findings = new DiagnosticBag[files.Count];
        Parallel.For(0, documents.Length, i => documents[i] = ReadFile(files[i], null, findings[i] = new()));
        foreach (var found in findings) diagnostics.AddRange(found.ToSorted());
        return documents;
    }

    private static PlanDocument<object>? ReadFile(string file, DocumentKind? expected, DiagnosticBag diagnostics)
    {
        if (WorkspaceFiles.ReadBytes(file) is { } bytes) return PlanYamlReader.Read(bytes, file, diagnostics, expected);
        diagnostics.Add(new(YamlDiagnostics.UnreadableFile, SourceSpan.StartOf(file)));
        return null;
    }
}
