using Plan.Sdk.Plugins;
using Plan.Sdk.Yaml;

namespace Plan.Sdk.Tests.Plugins;

/// <summary>A copy of an example with the packages installed that its <c>plugins.vi-du.yaml</c> names, and its plugins attached.</summary>
internal sealed class AttachedExample : IAsyncDisposable
{
    private static readonly Dictionary<string, (string Plan, string Rule, string[] Packages)> Known = new(StringComparer.Ordinal)
    {
        ["huong-an"] = (Examples.HuongAn, "bao-cao-nam", ["Csv", "Sql", "HuongAn.BaoCao"]),
        ["thanh-xuan"] = (Examples.ThanhXuan, "nam", ["Excel", "ThanhXuan.CongThongTin"]),
    };

    private readonly TemporaryFolder folder;
    private readonly PluginHost host;
    private readonly string rule;

    private AttachedExample(TemporaryFolder folder, PluginHost host, PlanSource source, string rule) => (this.folder, this.host, Source, this.rule) = (folder, host, source, rule);

    public string Folder => folder.Path;

    public PlanSource Source { get; }

    public string PlanId => Source.Workspace.Files.PlanFiles.Single().Key;

    public static async Task<AttachedExample> OfAsync(string example)
    {
        var (plan, asked, packages) = Known[example];
        var copy = new TemporaryFolder();
        copy.CopyFrom(Repository.PathOf($"examples/{example}"));
        File.Move(Path.Combine(copy.Path, "plugins.vi-du.yaml"), Path.Combine(copy.Path, "plugins.yaml"));
        foreach (var name in packages) await InstallAsync($"plugins/{name}", copy.Path);
        var attached = await PluginHost.OpenAsync(copy.Path);
        await attached.StartAsync();
        attached.Diagnostics.ShouldBeEmpty();
        var file = Path.Combine(copy.Path, "plans", Path.GetFileName(plan));
        return new(copy, attached, new(file, await File.ReadAllBytesAsync(file), Examples.Engine.OpenWorkspaceOf(file, attached)), asked);
    }

    /// <summary>A pack lies in the repository as it is installed; code is packed from what its project built.</summary>
    private static async Task InstallAsync(string project, string workspace)
    {
        using var made = new TemporaryFolder();
        var isPack = Directory.GetFiles(Repository.PathOf(project), "*.csproj").Length == 0;
        await TestPackage.InstallAsync(isPack ? Repository.PathOf(project) : TestPackage.Make(TestPackage.BuiltBy(project), Path.Combine(made.Path, "goi")), workspace);
    }

    public async Task<ReportOutcome> ReportAsync(string period, DateOnly on)
    {
        var outcome = await Examples.Engine.ReportAsync(Source, ReportingReader.ReadAll(Folder, new()), new() { Rule = rule, Period = period, On = on, Formats = ["txt", "html"] });
        outcome.Status.ShouldBe(RenderStatus.Done, string.Join('\n', outcome.Diagnostics));
        return outcome;
    }

    public async ValueTask DisposeAsync()
    {
        await host.DisposeAsync();
        folder.Dispose();
    }
}
