using System.Security.Cryptography;
using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Model.Description;
using Plan.Sdk.Origins;

namespace Plan.Sdk.Yaml;

/// <summary>Reads the files of one kind below a folder of a workspace: on all cores, told in the order of the files.</summary>
/// <typeparam name="T">The model of the kind.</typeparam>
internal static class FolderReader<T>
    where T : class
{
    private static readonly DocumentKind Kind = ModelDescription.FindKind(typeof(T).Name)!;

    /// <summary>Reads all files; what can't be read is told and left out.</summary>
    public static ValueList<PlanDocument<T>> ReadAll(string root, string folder, DiagnosticBag diagnostics)
    {
        var files = new WorkspaceFiles(root, diagnostics).In(folder);
        var documents = new PlanDocument<T>?[files.Count];
        var findings = new DiagnosticBag[files.Count];
        Parallel.For(0, documents.Length, i => documents[i] = Read(files[i], findings[i] = new()));
        foreach (var found in findings) diagnostics.AddRange(found.ToSorted());
        return documents.OfType<PlanDocument<T>>().ToValueList();
    }

    /// <summary>Reads one file; <c>null</c> after errors.</summary>
    public static PlanDocument<T>? Read(string file, DiagnosticBag diagnostics)
    {
        if (WorkspaceFiles.ReadBytes(file) is not { } bytes)
        {
            diagnostics.Add(new(YamlDiagnostics.UnreadableFile, SourceSpan.StartOf(file)));
            return null;
        }

        return Read(bytes, file, diagnostics);
    }

    /// <summary>Reads one file from its bytes; <c>null</c> after errors.</summary>
    public static PlanDocument<T>? Read(ReadOnlySpan<byte> bytes, string file, DiagnosticBag diagnostics) => PlanYamlReader.Read(bytes, file, diagnostics, Kind) is { } read
        ? new((T)read.Model, read.SourceMap, read.Suppressions, read.Text) { Sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes)) }
        : null;
}
