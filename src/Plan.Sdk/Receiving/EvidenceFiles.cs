using System.Globalization;
using System.Security.Cryptography;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Reporting;
using Plan.Sdk.Model;
using Plan.Sdk.OfficialText;
using Plan.Sdk.Origins;

namespace Plan.Sdk.Receiving;

/// <summary>
/// Finds the evidence of a report and holds it against what the report says of it. Only files below the report's own folder are opened, and
/// no link is followed. Files are hashed in a stream, whatever their size.
/// </summary>
internal static class EvidenceFiles
{
    /// <summary>The largest file: 256 MB.</summary>
    public const long MostBytes = 256L << 20;

    /// <summary>The folder of a report's evidence: the one with the report's name, or where there is none the report's own.</summary>
    public static string FolderOf(string report)
    {
        var own = Path.Combine(Path.GetDirectoryName(report)!, Path.GetFileNameWithoutExtension(report));
        return Directory.Exists(own) ? own : Path.GetDirectoryName(report)!;
    }

    /// <summary>The evidence of a report; what is not as it says is told.</summary>
    public static IReadOnlyList<ReceivedEvidence> Check(PlanDocument<Submission> report, string folder, DiagnosticBag diagnostics)
    {
        var found = new List<ReceivedEvidence>();
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < report.Model.Evidence.Count; i++)
        {
            var (stated, path) = (report.Model.Evidence[i], ModelPath.Root.Field("evidence").Item(i));
            if (!IsInside(stated.File)) Tell("file", ReportingDiagnostics.EvidenceOutside, stated.File);
            else if (Path.GetExtension(stated.File).ToUpperInvariant() is ".YAML" or ".YML") Tell("file", ReportingDiagnostics.EvidenceIsYaml, stated.File);
            else if (!names.Add(stated.File)) Tell("file", ReportingDiagnostics.EvidenceTwice, stated.File);
            else if (Measure(stated.File, Tell) is { } measured && IsAsStated(stated, measured.Recorded, Tell)) found.Add(measured);

            void Tell(string field, DiagnosticDescriptor descriptor, params ReadOnlySpan<object> arguments) =>
                diagnostics.Add(new(descriptor, report.SourceMap.Find(path.Field(field)), arguments) { Path = path.Field(field).ToString() });
        }

        return found;

        ReceivedEvidence? Measure(string name, Telling tell)
        {
            try
            {
                if (HasLink(folder, name)) tell("file", ReportingDiagnostics.EvidenceIsLink, name);
                else if (new FileInfo(Path.Combine(folder, name)) is not { Exists: true } file) tell("file", ReportingDiagnostics.EvidenceMissing, name, Shown(folder));
                else if (file.Length > MostBytes) tell("file", ReportingDiagnostics.EvidenceTooLarge, name, OfficialNumber.Figure(MostBytes >> 20));
                else
                {
                    using var stream = file.OpenRead();
                    var hash = Convert.ToHexStringLower(SHA256.HashData(stream));
                    return new(file.FullName, new() { File = name, Sha256 = hash, Size = stream.Position });
                }
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                tell("file", EngineDiagnostics.Unreadable, name, e.Message);
            }

            return null;
        }
    }

    private static bool IsAsStated(Evidence stated, Evidence measured, Telling tell)
    {
        if (stated.Size is { } size && size != measured.Size) tell("size", ReportingDiagnostics.EvidenceOtherSize, stated.File, size.ToString(CultureInfo.InvariantCulture), measured.Size!.Value.ToString(CultureInfo.InvariantCulture));
        else if (stated.Sha256 is { } hash && !string.Equals(hash, measured.Sha256, StringComparison.OrdinalIgnoreCase)) tell("sha256", ReportingDiagnostics.EvidenceOtherHash, stated.File, measured.Sha256!);
        else return true;
        return false;
    }

    /// <summary>Names that mean the same place on every system, below the folder and not hidden.</summary>
    public static bool IsInside(string name) =>
        name.Length is > 0 and <= 200 && !name.Any(c => char.IsControl(c) || c is '\\' or ':' or '*' or '?' or '"' or '<' or '>' or '|')
        && name.Split('/').All(part => part.Length > 0 && part[0] is not ('.' or ' ') && part[^1] is not ('.' or ' '));

    private static bool HasLink(string folder, string name)
    {
        var at = folder;
        foreach (var part in name.Split('/'))
        {
            at = Path.Combine(at, part);
            if (new FileInfo(at).LinkTarget is not null) return true;
        }

        return false;
    }

    private static string Shown(string folder) => folder.Replace('\\', '/');

    private delegate void Telling(string field, DiagnosticDescriptor descriptor, params ReadOnlySpan<object> arguments);
}
