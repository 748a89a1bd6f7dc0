namespace Plan.Sdk.Yaml.Tests;

/// <summary>The files of the repository that tests read.</summary>
internal static class Repository
{
    private static readonly string Root = FindRoot();

    /// <summary>The folder of the examples.</summary>
    public static string Examples => Path.Combine(Root, "examples");

    /// <summary>Every YAML file of the examples.</summary>
    public static string[] ExampleFiles() =>
        Directory.EnumerateFiles(Examples, "*.yaml", SearchOption.AllDirectories).Where(f => !f.Contains("/bin/", StringComparison.Ordinal)).Order(StringComparer.Ordinal).ToArray();

    /// <summary>The plans of the examples.</summary>
    public static string[] ExamplePlans() =>
        ExampleFiles().Where(f => File.ReadAllText(f).Contains("\nkind: ActionPlan", StringComparison.Ordinal)).ToArray();

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Plan.Sdk.sln"))) folder = Path.GetDirectoryName(folder)!;
        return folder;
    }
}
