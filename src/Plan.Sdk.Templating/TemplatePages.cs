using System.Collections.Frozen;

namespace Plan.Sdk.Templating;

/// <summary>The pages about what templates are told most often: cause, reason, how to fix, a wrong and a right example; Vietnamese
/// first, then English. Thread-safe.</summary>
public static class TemplatePages
{
    private const string Folder = "Pages/";
    private const string Ending = ".md";

    /// <summary>The IDs that have a page.</summary>
    public static FrozenSet<string> Ids { get; } =
        typeof(TemplatePages).Assembly.GetManifestResourceNames().Where(n => n.StartsWith(Folder, StringComparison.Ordinal)).Select(n => n[Folder.Length..^Ending.Length]).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The page of a diagnostic's ID, as Markdown; <c>null</c> when it has none.</summary>
    /// <param name="id">The ID, as <c>PLAN4053</c>.</param>
    public static string? Find(string id)
    {
        if (!Ids.Contains(id)) return null;
        using var reader = new StreamReader(typeof(TemplatePages).Assembly.GetManifestResourceStream(Folder + id + Ending)!);
        return reader.ReadToEnd();
    }
}
