using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Model;
using Plan.Sdk.Model.Description;
using Plan.Sdk.Origins;

namespace Plan.Sdk.Yaml;

/// <summary>Reads the papers that change plans: the YAML files below <c>amendments/</c> of a workspace. Thread-safe.</summary>
public static class AmendmentReader
{
    /// <summary>The folder of a workspace that holds the amendments.</summary>
    public const string Folder = "amendments";

    private static readonly DocumentKind Kind = ModelDescription.FindKind(nameof(Amendment))!;

    /// <summary>Whether a file says that it is an amendment.</summary>
    public static bool IsAmendment(ReadOnlySpan<byte> bytes) => string.Equals(FileHeader.Of(bytes).Kind, Kind.Name, StringComparison.Ordinal);

    /// <summary>Reads all amendments of a workspace, in the order of their files; what can't be read is told and left out.</summary>
    /// <param name="workspace">The workspace.</param>
    /// <param name="diagnostics">Where findings go.</param>
    public static ValueList<PlanDocument<Amendment>> ReadAll(LoadedWorkspace workspace, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(workspace);
        if (workspace.Root is not { } root) return [];
        var found = new List<PlanDocument<Amendment>>();
        var files = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in new WorkspaceFiles(root, diagnostics).In(Folder))
        {
            if (WorkspaceFiles.ReadBytes(file) is not { } bytes)
            {
                diagnostics.Add(new(YamlDiagnostics.UnreadableFile, SourceSpan.StartOf(file)));
                continue;
            }

            if (Read(bytes, file, workspace, diagnostics) is not { } amendment) continue;
            var id = amendment.Model.Id;
            if (files.TryAdd(id, file)) found.Add(amendment);
            else diagnostics.Add(new(YamlDiagnostics.DuplicateIdInFiles, amendment.SourceMap.Find(ModelPath.Root.Field("id")), id, files[id]) { Path = "id" });
        }

        return found.ToValueList();
    }

    /// <summary>Reads one amendment and ties it to its workspace, its bases filled; <c>null</c> when it can't be read.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="file">The file's name for messages, as the user named it.</param>
    /// <param name="workspace">The workspace it stands in.</param>
    /// <param name="diagnostics">Where findings go.</param>
    public static PlanDocument<Amendment>? Read(ReadOnlySpan<byte> bytes, string file, LoadedWorkspace workspace, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(workspace);
        if (PlanYamlReader.Read(bytes, file, diagnostics, Kind) is not { Model: Amendment amendment } read) return null;
        new ReferenceChecker(workspace, amendment.Document.Issuer, read.SourceMap, diagnostics).Check(amendment);
        var linker = new BasisLinker(amendment.Id, read.SourceMap, workspace, diagnostics);
        var bases = amendment.Bases.Select((basis, i) => linker.Link(basis, ModelPath.Root.Field("bases").Item(i))).ToValueList();
        return new(amendment with { Bases = bases }, read.SourceMap, read.Suppressions, read.Text);
    }
}
