using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Plugins;

namespace Plan.Sdk.Benchmarks.Plugins;

/// <summary>How much longer a host takes to start with fifty packs than with none: files verified, settings bound, queries read, templates opened.</summary>
internal static partial class HostJobs
{
    private const int Packs = 50;
    private const int Starts = 20;

    public static async Task Measure()
    {
        var folder = Directory.CreateTempSubdirectory("plan-bench-");
        try
        {
            var none = folder.CreateSubdirectory("none").FullName;
            var many = folder.CreateSubdirectory("many").FullName;
            foreach (var workspace in (string[])[none, many])
            {
                File.WriteAllText(Path.Combine(workspace, "workspace.yaml"), "apiVersion: plan/v1\nkind: Workspace\n");
                Directory.CreateDirectory(Path.Combine(workspace, "organizations"));
                foreach (var file in Directory.GetFiles(RepositoryRoot.PathOf("examples/huong-an/organizations"))) File.Copy(file, Path.Combine(workspace, "organizations", Path.GetFileName(file)));
            }

            await InstallAsync(many);
            var engine = PlanEngine.CreateDefault();
            var first = (await StartAsync(engine, none), await StartAsync(engine, many));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"host start, the first in its process: none {first.Item1:0.0} ms, {Packs} packs {first.Item2:0.0} ms"));
            var times = new List<(double None, double Many)>();
            for (var i = 0; i < Starts; i++) times.Add((await StartAsync(engine, none), await StartAsync(engine, many)));
            Print("none", times.ConvertAll(t => t.None));
            Print($"{Packs} packs", times.ConvertAll(t => t.Many));
            Print("difference", times.ConvertAll(t => t.Many - t.None));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<double> StartAsync(PlanEngine engine, string workspace)
    {
        var before = Stopwatch.GetTimestamp();
        await using var host = await PluginHost.OpenAsync(workspace);
        await host.StartAsync();
        var opened = engine.OpenWorkspaceOf(workspace, host);
        var taken = Stopwatch.GetElapsedTime(before).TotalMilliseconds;
        return opened.Diagnostics.Count == 0 ? taken : throw new InvalidOperationException(string.Join('\n', opened.Diagnostics));
    }

    /// <summary>Packs as wards have them: every other one of queries, the others of templates.</summary>
    private static async Task InstallAsync(string workspace)
    {
        var installer = new PackageInstaller(Path.Combine(workspace, PluginHost.FolderName), TimeProvider.System);
        var lines = new List<string> { "apiVersion: plan/v1", "kind: Plugins", "plugins:" };
        for (var i = 0; i < Packs; i++)
        {
            var id = string.Create(CultureInfo.InvariantCulture, $"phuong.goi-{i + 1:00}");
            var made = Path.Combine(workspace, "..", id);
            Make(i % 2 == 0 ? "plugins/Sql" : "plugins/HuongAn.BaoCao", made, id);
            var findings = new DiagnosticBag();
            if (await installer.InstallAsync(made, "bench", findings) is null) throw new InvalidOperationException(string.Join('\n', findings.ToSorted()));
            lines.Add(i % 2 == 0 ? $"  - {{id: {id}, settings: {{source: nguon-{i}, connection: so}}}}" : $"  - {{id: {id}}}");
        }

        File.WriteAllText(Path.Combine(workspace, "so.db"), "");
        var ids = string.Join(", ", Enumerable.Range(1, Packs).Select(i => string.Create(CultureInfo.InvariantCulture, $"phuong.goi-{i:00}")));
        lines.Add($"connections:\n  - {{name: so, driver: sqlite, file: so.db, plugins: [{ids}]}}");
        File.WriteAllLines(Path.Combine(workspace, PluginsFileReader.FileName), lines);
    }

    private static void Make(string plugin, string to, string id)
    {
        var from = RepositoryRoot.PathOf(plugin);
        foreach (var file in Directory.GetFiles(from, "*", SearchOption.AllDirectories))
        {
            var path = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.Copy(file, path);
        }

        var manifest = Path.Combine(to, PluginManifest.FileName);
        File.WriteAllText(manifest, Id().Replace(File.ReadAllText(manifest), $"\"id\": \"{id}\"", 1));
    }

    private static void Print(string what, List<double> values)
    {
        values.Sort();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"host start, {what}: {values[values.Count / 2]:0.0} ms median of {values.Count} ({values[0]:0.0} - {values[^1]:0.0})"));
    }

    [GeneratedRegex("\"id\": *\"[^\"]*\"")]
    private static partial Regex Id();
}
