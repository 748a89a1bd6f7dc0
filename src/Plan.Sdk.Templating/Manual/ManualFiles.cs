namespace Plan.Sdk.Templating.Manual;

/// <summary>The files of the manual inside the assembly.</summary>
internal static class ManualFiles
{
    private const string Prefix = "Manual/";

    /// <summary>The files below a folder, in order of their names.</summary>
    public static IEnumerable<string> NamesIn(string folder) =>
        typeof(ManualFiles).Assembly.GetManifestResourceNames().Where(n => n.StartsWith(Prefix + folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(n => n[Prefix.Length..]);

    /// <summary>The text of a file, with line feeds.</summary>
    public static string Read(string name)
    {
        using var reader = new StreamReader(typeof(ManualFiles).Assembly.GetManifestResourceStream(Prefix + name)!);
        return reader.ReadToEnd().Replace("\r\n", "\n", StringComparison.Ordinal);
    }
}
