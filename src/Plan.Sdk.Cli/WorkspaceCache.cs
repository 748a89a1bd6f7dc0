using Plan.Sdk.Diagnostics;
using Plan.Sdk.Yaml;

namespace Plan.Sdk.Cli;

/// <summary>Opens each workspace once for all plans of a run. Not thread-safe.</summary>
internal sealed class WorkspaceCache(PlanEngine engine)
{
    private readonly Dictionary<string, OpenWorkspace> byRoot = new(StringComparer.Ordinal);

    /// <summary>The workspaces opened so far, by folder.</summary>
    public IEnumerable<OpenWorkspace> Opened => byRoot.OrderBy(w => w.Key, StringComparer.Ordinal).Select(w => w.Value);

    /// <summary>Findings about the workspaces opened so far.</summary>
    public IEnumerable<Diagnostic> Diagnostics => Opened.SelectMany(w => (IEnumerable<Diagnostic>)w.Diagnostics);

    /// <summary>The workspace of a plan's file.</summary>
    public OpenWorkspace WorkspaceOf(string file)
    {
        var root = WorkspaceReader.FindRoot(file) ?? Path.GetDirectoryName(file) ?? "";
        if (!byRoot.TryGetValue(root, out var workspace)) byRoot[root] = workspace = engine.OpenWorkspaceOf(file);
        return workspace;
    }

    /// <summary>A plan's file with its workspace; <c>null</c> when it can't be read.</summary>
    public PlanSource? Open(string file, DiagnosticBag diagnostics) =>
        PlanFiles.Read(file, diagnostics) is { } content ? new(Shown(file), content, WorkspaceOf(file)) : null;

    /// <summary>A path as messages show it.</summary>
    public static string Shown(string file) => file.Replace('\\', '/');
}
