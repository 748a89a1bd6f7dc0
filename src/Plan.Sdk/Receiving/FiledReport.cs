using Plan.Sdk.Model;
using Plan.Sdk.Reporting.Submissions;
using Plan.Sdk.Yaml;

namespace Plan.Sdk.Receiving;

/// <summary>Where a received report stands in its workspace. No file of an earlier receipt is ever written again: each has places of its own.</summary>
/// <param name="Name">The report below the workspace's folder: <c>data/2026/tram-y-te-nam.yaml</c>.</param>
/// <param name="Path">The report.</param>
/// <param name="Copy">The bytes that were received, under a hidden name: they count when somebody changes the report afterwards.</param>
/// <param name="Folder">The folder of its evidence.</param>
internal sealed record FiledReport(string Name, string Path, string Copy, string Folder)
{
    /// <summary>The place of the report with a number.</summary>
    public static FiledReport Of(string root, SubmissionKey key, int number)
    {
        var name = $"{SubmissionReader.Folder}/{key.Period}/{FiledName.Of(key.Unit, key.Rule, number)}.yaml";
        return Of(root, name);
    }

    /// <summary>The place of a report with a name.</summary>
    public static FiledReport Of(string root, string name)
    {
        var path = System.IO.Path.Combine(root, name);
        return new(name, path, System.IO.Path.Combine(root, ReceivedCopies.NameOf(name)), path[..^".yaml".Length]);
    }
}
