using System.Collections.Concurrent;
using System.Collections.Frozen;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Model;
using Plan.Sdk.OfficialText;
using Plan.Sdk.Origins;

namespace Plan.Sdk.Yaml;

/// <summary>
/// The plans of one workspace as others see them. A plan is read once and linked once; linking asks for citations alone, so that
/// plans which name each other are no circle here.
/// </summary>
internal sealed class PlanLibrary : IPlanLibrary
{
    private readonly LoadedWorkspace workspace;
    private readonly ConcurrentDictionary<string, Lazy<ReadPlan>> read = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Lazy<WorkspacePlan>> linked = new(StringComparer.Ordinal);
    private readonly Lazy<ILookup<string, CitedDocument>> replacements;

    public PlanLibrary(FrozenDictionary<string, string> files, LoadedWorkspace workspace)
    {
        Files = files;
        this.workspace = workspace;
        replacements = new(FindReplacements);
    }

    /// <summary>The files by the plans' ids.</summary>
    public FrozenDictionary<string, string> Files { get; }

    /// <inheritdoc/>
    public IEnumerable<string> Ids => Files.Keys.Order(StringComparer.Ordinal);

    /// <inheritdoc/>
    public WorkspacePlan? Find(string id) =>
        Files.ContainsKey(id) ? linked.GetOrAdd(id, static (i, self) => new(() => self.Link(i)), this).Value : null;

    /// <inheritdoc/>
    public IEnumerable<CitedDocument> ReplacementsOf(string id) => replacements.Value[id];

    /// <summary>The citation of a plan; <c>null</c> when there is none, or its file has errors.</summary>
    public CitedDocument? FindCitation(string id) => Files.ContainsKey(id) ? ReadOnce(id).Citation : null;

    private ReadPlan ReadOnce(string id) => read.GetOrAdd(id, static (i, self) => new(() => self.Read(self.Files[i])), this).Value;

    private ReadPlan Read(string file)
    {
        var diagnostics = new DiagnosticBag();
        if (WorkspaceFiles.ReadBytes(file) is not { } bytes)
        {
            diagnostics.Add(new(YamlDiagnostics.UnreadableFile, SourceSpan.StartOf(file)));
            return new(null, null, diagnostics);
        }

        var document = PlanYamlReader.Read(bytes, file, diagnostics);
        return new(document, document is null ? null : Cite(document.Model), diagnostics);
    }

    private WorkspacePlan Link(string id)
    {
        var found = ReadOnce(id);
        var diagnostics = new DiagnosticBag();
        diagnostics.AddRange(found.Diagnostics.ToSorted());
        var document = found.Document is null ? null : PlanLinker.Link(found.Document, workspace, diagnostics);
        return new(Files[id], document, found.Citation, diagnostics.ToSorted());
    }

    private CitedDocument Cite(ActionPlan plan)
    {
        var document = plan.Document;
        return new()
        {
            Id = plan.Id,
            Type = document.Type,
            Number = document.Number is null ? null : OfficialNumber.Code(new(plan, workspace.Workspace, document.Date ?? DateOnly.MinValue)),
            Date = document.Date,
            Issuer = document.Issuer,
            Subject = document.Subject,
            Replaces = plan.Replaces,
        };
    }

    /// <summary>Of the plans only those are read whose files hold the key.</summary>
    private ILookup<string, CitedDocument> FindReplacements()
    {
        var plans = Files.Where(f => MayReplace(f.Value)).Select(f => FindCitation(f.Key)).OfType<CitedDocument>();
        return workspace.Workspace.Papers.Concat(plans)
            .OrderBy(p => p.Date).ThenBy(p => p.Id, StringComparer.Ordinal)
            .SelectMany(p => p.Replaces.Select(id => (Id: id, Paper: p)))
            .ToLookup(r => r.Id, r => r.Paper, StringComparer.Ordinal);
    }

    private static bool MayReplace(string file) =>
        WorkspaceFiles.ReadBytes(file) is { } bytes && (bytes.AsSpan().StartsWith("replaces"u8) || bytes.AsSpan().IndexOf("\nreplaces"u8) >= 0);

    private sealed record ReadPlan(PlanDocument<ActionPlan>? Document, CitedDocument? Citation, DiagnosticBag Diagnostics);
}
