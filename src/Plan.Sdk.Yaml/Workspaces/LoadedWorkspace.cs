using System.Collections.Frozen;
using Plan.Sdk.Model;

namespace Plan.Sdk.Yaml;

/// <summary>
/// A workspace as its folder holds it: the parts that plans share, and where its plans are. A plan is read for another one
/// only when that one cites or implements it. Thread-safe.
/// </summary>
public sealed class LoadedWorkspace
{
    private readonly PlanLibrary library;

    internal LoadedWorkspace(Func<IPlanLibrary, PlanWorkspace> workspace, string? root, IReadOnlyDictionary<string, string> planFiles)
    {
        library = new(planFiles.ToFrozenDictionary(StringComparer.Ordinal), this);
        Workspace = workspace(library);
        Root = root;
    }

    /// <summary>The workspace of a file that stands alone: without organizations and papers.</summary>
    public static LoadedWorkspace Empty { get; } = new(_ => PlanWorkspace.Empty, null, FrozenDictionary<string, string>.Empty);

    /// <summary>What its plans share.</summary>
    public PlanWorkspace Workspace { get; }

    /// <summary>The folder as the user named it; <c>null</c> for none.</summary>
    public string? Root { get; }

    /// <summary>The files of its plans by the plans' ids.</summary>
    public IReadOnlyDictionary<string, string> PlanFiles => library.Files;

    /// <summary>Whether an id is one of its papers or plans.</summary>
    public bool HasPaper(string id) => Workspace.FindPaper(id) is not null || library.Files.ContainsKey(id);

    /// <summary>
    /// The citation of a paper or plan: of a plan its type, <c>79/KH-UBND</c>, date, issuer and subject; <c>null</c> when there
    /// is none, or the plan's file has errors.
    /// </summary>
    public CitedDocument? FindPaper(string id) => Workspace.FindPaper(id) ?? library.FindCitation(id);
}
