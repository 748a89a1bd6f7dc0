namespace Plan.Sdk.Plugins;

/// <summary>The folders of plugins among the system's temporary files.</summary>
internal static class ScratchFolders
{
    public static string Make(string plugin) => Directory.CreateTempSubdirectory($"plan-{plugin}-").FullName;

    public static void Remove(string folder)
    {
        try
        {
            Directory.Delete(folder, recursive: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Something still holds a file of it; the system removes its temporary files itself.
        }
    }
}
