using System.Text.Json;
using Plan.Sdk.Plugins;

namespace Plan.Sdk.PluginWorker.Tests.Hosting;

/// <summary>A workspace with test plugins installed.</summary>
internal sealed class PluginWard : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public string Folder => Path.Combine(folder.Path, "phuong");

    /// <summary>The folder of the package that was installed last.</summary>
    public string Package { get; private set; } = "";

    public static async Task<PluginWard> OfAsync(string name, string provides = "\"dataSource\", \"healthProbe\"")
    {
        var ward = new PluginWard();
        await ward.AddAsync(name, TestPackage.ManifestOf(name, provides));
        return ward;
    }

    public async Task AddAsync(string name, string manifest)
    {
        var made = TestPackage.Make(TestPackage.BuiltBy($"tests/TestPlugins/{name}"), Path.Combine(folder.Path, $"goi-{Directory.GetFileSystemEntries(folder.Path).Length}"), manifest);
        Package = (await TestPackage.InstallAsync(made, Folder)).Folder;
    }

    public void Write(string plugins) => File.WriteAllText(Path.Combine(Folder, PluginsFileReader.FileName), $"apiVersion: plan/v1\nkind: Plugins\n{plugins}\n");

    /// <summary>What happened, each with the state it led to and who did it.</summary>
    public IReadOnlyList<string> Journal() =>
        [.. File.ReadAllLines(Path.Combine(Folder, PluginHost.FolderName, "journal.jsonl")).Select(line => JsonDocument.Parse(line).RootElement).Select(e => $"{Word(e, "event")} {Word(e, "to")} {e.GetProperty("actor").GetString()}")];

    public void Dispose() => folder.Dispose();

    private static string Word(JsonElement element, string name)
    {
        var word = element.GetProperty(name).GetString()!;
        return $"{char.ToUpperInvariant(word[0])}{word[1..]}";
    }
}
