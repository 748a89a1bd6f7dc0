namespace Plan.Sdk.Yaml.Tests.Workspaces;

/// <summary>A folder that exists for one test.</summary>
internal sealed class TemporaryWorkspace : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("plan-workspace-");

    /// <summary>The folder, with <c>/</c> between names.</summary>
    public string Root => Path.Combine(folder.FullName, "w").Replace('\\', '/');

    /// <summary>A place beside the workspace.</summary>
    public string Outside => folder.FullName;

    /// <summary>Writes a file below the workspace; the two keys of every file are put before its text.</summary>
    public TemporaryWorkspace Add(string name, string kind, string text)
    {
        var file = Path.Combine(Root, name);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, $"apiVersion: plan/v1\nkind: {kind}\n{text}");
        return this;
    }

    /// <summary>A text with the folder's own path taken out.</summary>
    public string Plain(string text) => text.Replace(Root + "/", "", StringComparison.Ordinal).Replace(Root, "", StringComparison.Ordinal);

    public void Dispose() => folder.Delete(recursive: true);
}
