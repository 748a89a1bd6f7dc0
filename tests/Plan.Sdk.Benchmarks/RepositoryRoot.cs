namespace Plan.Sdk.Benchmarks;

/// <summary>Finds the files of the repository from wherever the program runs.</summary>
internal static class RepositoryRoot
{
    private static readonly string Folder = Find();

    /// <summary>The path of a file or folder of the repository.</summary>
    public static string PathOf(string relative) => Path.Combine(Folder, relative);

    private static string Find()
    {
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Combine(folder, "Plan.Sdk.sln"))) return folder;
        }

        throw new InvalidOperationException("Plan.Sdk.sln is not above the benchmark program.");
    }
}
