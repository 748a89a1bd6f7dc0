using System.Reflection;

namespace Plan.Sdk.Cli;

/// <summary>The JSON Schemas of what verbs print with <c>--format json</c>: one file of <c>Schemas/</c> for each verb.</summary>
internal static class OutputSchemas
{
    private const string Folder = "schemas/";
    private const string Ending = ".schema.json";
    private static readonly Assembly Home = typeof(OutputSchemas).Assembly;

    /// <summary>The names, in ordinal order.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        .. Home.GetManifestResourceNames()
            .Where(n => n.StartsWith(Folder, StringComparison.Ordinal) && n.EndsWith(Ending, StringComparison.Ordinal))
            .Select(n => n[Folder.Length..^Ending.Length])
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The schema of a name; <c>null</c> when there is none.</summary>
    public static string? Find(string name)
    {
        using var resource = Home.GetManifestResourceStream($"{Folder}{name}{Ending}");
        if (resource is null) return null;
        using var reader = new StreamReader(resource);
        return reader.ReadToEnd();
    }
}
