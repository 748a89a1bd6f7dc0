namespace Plan.Sdk.Cli.Tests.Plugins;

/// <summary>A workspace and the folders of plugins beside it, gone after the test.</summary>
internal sealed class Ward : IDisposable
{
    public const string Id = "huong-an.mau-phuong";

    private readonly TemporaryFolder folder = new();

    private Ward()
    {
    }

    /// <summary>The workspace.</summary>
    public string Workspace => At("phường tôi");

    /// <summary>The folder of a new pack.</summary>
    public string Pack => At("mau");

    public static async Task<Ward> WithPackAsync()
    {
        var ward = new Ward();
        (await Run.Of("init", ward.Workspace)).Code.ShouldBe(0);
        (await Run.Of("plugin", "new", ward.Pack, "--id", Id)).Code.ShouldBe(0);
        return ward;
    }

    public string At(string name) => Path.Combine(folder.Path, name);

    /// <summary>Packs the pack; the package.</summary>
    public async Task<string> PackAsync(string version = "0.1.0")
    {
        Change(Path.Combine(Pack, "plan-plugin.json"), text => System.Text.RegularExpressions.Regex.Replace(text, "\"version\": \"[^\"]*\"", $"\"version\": \"{version}\"", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1)));
        var file = At($"{Id}-{version}.zip");
        var run = await Run.Of("plugin", "pack", Pack, "--output", file);
        run.Code.ShouldBe(0, run.Error);
        return file;
    }

    public Task<Run> InstallAsync(string package) => Run.Of("plugin", "install", package, "--workspace", Workspace);

    public Task<Run> InWorkspaceAsync(params string[] words) => Run.Of(["plugin", .. words, "--workspace", Workspace]);

    public static void Change(string file, Func<string, string> change) => File.WriteAllText(file, change(File.ReadAllText(file)));

    /// <summary>What a run says, without the folder of this test.</summary>
    public string Shown(string text) => text.Replace('\\', '/').Replace(folder.Path.Replace('\\', '/'), "…", StringComparison.Ordinal);

    public void Dispose() => folder.Dispose();
}
