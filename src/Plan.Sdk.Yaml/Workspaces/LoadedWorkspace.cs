using System.Collections.Concurrent;
using System.Collections.Frozen;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Model;
using Plan.Sdk.OfficialText;

namespace Plan.Sdk.Yaml;

/// <summary>
/// A workspace as its folder holds it: the parts that plans share, and where its plans are. A plan is read as a cited paper
/// only when one cites it. Thread-safe.
/// </summary>
public sealed class LoadedWorkspace
{
    private readonly FrozenDictionary<string, string> planFiles;
    private readonly ConcurrentDictionary<string, CitedDocument?> citedPlans = new(StringComparer.Ordinal);

    internal LoadedWorkspace(PlanWorkspace workspace, string? root, IReadOnlyDictionary<string, string> planFiles)
    {
        Workspace = workspace;
        Root = root;
        this.planFiles = planFiles.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>The workspace of a file that stands alone: without organizations and papers.</summary>
    public static LoadedWorkspace Empty { get; } = new(PlanWorkspace.Empty, null, FrozenDictionary<string, string>.Empty);

    /// <summary>What its plans share.</summary>
    public PlanWorkspace Workspace { get; }

    /// <summary>The folder as the user named it; <c>null</c> for none.</summary>
    public string? Root { get; }

    /// <summary>The files of its plans by the plans' ids.</summary>
    public IReadOnlyDictionary<string, string> PlanFiles => planFiles;

    /// <summary>Whether an id is one of its papers or plans.</summary>
    public bool HasPaper(string id) => Workspace.FindPaper(id) is not null || planFiles.ContainsKey(id);

    /// <summary>
    /// The citation of a paper or plan: of a plan its type, <c>79/KH-UBND</c>, date, issuer and subject; <c>null</c> when there
    /// is none, or the plan's file has errors.
    /// </summary>
    public CitedDocument? FindPaper(string id) =>
        Workspace.FindPaper(id) ?? (planFiles.TryGetValue(id, out var file) ? citedPlans.GetOrAdd(id, _ => ReadCitation(file)) : null);

    private CitedDocument? ReadCitation(string file)
    {
        if (WorkspaceFiles.ReadBytes(file) is not { } bytes || PlanYamlReader.Read(bytes, file, new DiagnosticBag()) is not { Model: var plan }) return null;
        var document = plan.Document;
        return new()
        {
            Id = plan.Id,
            Type = document.Type,
            Number = document.Number is null ? null : OfficialNumber.Code(new(plan, Workspace, document.Date ?? DateOnly.MinValue)),
            Date = document.Date,
            Issuer = document.Issuer,
            Subject = document.Subject,
        };
    }
}
