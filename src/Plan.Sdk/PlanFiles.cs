using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Model;
using Plan.Sdk.Model.Description;

namespace Plan.Sdk;

/// <summary>Finds the plans that paths name.</summary>
public static class PlanFiles
{
    private const string Kind = "kind:";

    /// <summary>
    /// The plan files of a path: the file itself, or all <c>.yaml</c> and <c>.yml</c> files below a folder whose
    /// <c>kind:</c> is <c>ActionPlan</c>, in ordinal order. Below a folder <c>plans</c> a file without a kind counts too. Hidden folders and links to folders are passed over.
    /// </summary>
    /// <param name="path">A file or a folder.</param>
    /// <param name="diagnostics">Where a path that is not there, or a folder without plans, is told.</param>
    /// <param name="amendments">Whether the amendments below a folder count too.</param>
    public static ValueList<string> Find(string path, DiagnosticBag diagnostics, bool amendments = false)
    {
        if (File.Exists(path)) return [path];
        if (!Directory.Exists(path))
        {
            diagnostics.Add(new(EngineDiagnostics.NotFound, null, path));
            return [];
        }

        var options = new EnumerationOptions
        {
            RecurseSubdirectories = true,
            AttributesToSkip = FileAttributes.Hidden | FileAttributes.System | FileAttributes.ReparsePoint,
        };
        var found = Directory.EnumerateFiles(path, "*", options)
            .Where(file => Path.GetExtension(file) is ".yaml" or ".yml" && IsPlan(file, path, amendments))
            .Order(StringComparer.Ordinal)
            .ToValueList();
        if (found.Count == 0) diagnostics.Add(new(EngineDiagnostics.NoPlan, null, path));
        return found;
    }

    /// <summary>Reads a plan's file; <c>null</c> when it can't be read.</summary>
    public static byte[]? Read(string file, DiagnosticBag diagnostics)
    {
        try
        {
            return File.ReadAllBytes(file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(new(EngineDiagnostics.Unreadable, null, file, e.Message));
            return null;
        }
    }

    /// <summary>A file that can't be read, or whose kind is misspelt, counts as a plan, so that it is not passed over in silence.</summary>
    private static bool IsPlan(string file, string root, bool amendments)
    {
        try
        {
            foreach (var line in File.ReadLines(file).Take(200))
            {
                if (line.StartsWith(Kind, StringComparison.Ordinal))
                    return ModelDescription.FindKind(line.AsSpan(Kind.Length).Trim().ToString().Split(' ', 2)[0]) is not { } kind
                        || kind.Record.Type == typeof(ActionPlan) || (amendments && kind.Record.Type == typeof(Amendment));
            }

            return IsAmongPlans(file, root);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return true;
        }
    }

    private static bool IsAmongPlans(string file, string root)
    {
        var top = Path.GetDirectoryName(Path.GetFullPath(root));
        for (var folder = Path.GetDirectoryName(Path.GetFullPath(file)); folder is not null && folder != top; folder = Path.GetDirectoryName(folder))
        {
            if (Path.GetFileName(folder) == "plans") return true;
        }

        return false;
    }
}
