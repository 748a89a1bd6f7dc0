using System.Diagnostics;
using Plan.Sdk.Diagnostics;
using Xunit.Abstractions;

namespace Plan.Sdk.Plugins.Tests.Packages;

/// <summary>
/// The host is killed at random moments while it installs one version after another: the old or the new one counts, whole, what it had acknowledged is there, and
/// the next installation sweeps what is left. 20 kills; 200 with <c>PLAN_KILLS=long</c> in the environment.
/// </summary>
public sealed class InstallKillTests(ITestOutputHelper output)
{
    private const int Versions = 8;
    private static readonly int Kills = Environment.GetEnvironmentVariable("PLAN_KILLS") == "long" ? 200 : 20;

    [Fact]
    public async Task Install_KilledAtAnyMoment_LeavesOldOrNewWhole()
    {
        using var temporary = new TemporaryFolder();
        var packages = Enumerable.Range(0, Versions).Select(i => PackageExamples.Folder(temporary.Path, $"1.{i}.0", fillers: 30)).Select((f, i) => i % 2 == 0 ? f : PackageExamples.Zip(f)).ToList();
        var random = new Random(3);
        var plugins = Path.Combine(temporary.Path, "plugins");
        var (inStaging, unswitched, acknowledged) = (0, 0, 0);
        for (var kill = 0; kill < Kills; kill++)
        {
            var acks = await InstallAndKill(plugins, packages, random.Next(1, Versions), random.Next(0, 60_000));
            var record = PackageExamples.Current(plugins);
            var last = acks.Count == 0 ? null : acks[^1];
            var counts = record?.Current.Version.ToString();
            if (last is not null && counts != last) counts.ShouldBe($"1.{int.Parse(last.Split('.')[1]) + 1}.0");
            if (Directory.Exists(Path.Combine(plugins, ".staging", "package"))) inStaging++;
            if (Directory.Exists(Path.Combine(plugins, PackageExamples.Id)) && Directory.GetDirectories(Path.Combine(plugins, PackageExamples.Id)).Length > (record is null ? 0 : record.Previous is null ? 1 : 2)) unswitched++;
            acknowledged += acks.Count;
            var diagnostics = new DiagnosticBag();
            (await new PackageInstaller(plugins, TimeProvider.System).InstallAsync(packages[kill % 2], "thử", diagnostics)).ShouldNotBeNull(string.Join('\n', diagnostics.ToSorted()));
            PackageExamples.Current(plugins)!.Current.Version.ToString().ShouldBe($"1.{kill % 2}.0");
            Directory.Exists(Path.Combine(plugins, ".staging")).ShouldBeFalse();
            Directory.GetDirectories(Path.Combine(plugins, PackageExamples.Id)).Length.ShouldBeLessThanOrEqualTo(2);
        }

        output.WriteLine($"{Kills} kills: {inStaging} with a package in staging, {unswitched} with one in its place that did not count yet or any more, {acknowledged} versions acknowledged before, 0 lost");
    }

    private static async Task<List<string>> InstallAndKill(string plugins, List<string> packages, int lines, int microseconds)
    {
        var start = new ProcessStartInfo("dotnet", ["exec", typeof(InstallKillTests).Assembly.Location, "install", plugins, .. packages]) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        using var host = Process.Start(start)!;
        var errors = host.StandardError.ReadToEndAsync();
        var printed = new List<string>();
        while (printed.Count < lines && await host.StandardOutput.ReadLineAsync() is { } line) printed.Add(line);
        var watch = Stopwatch.StartNew();
        while (watch.Elapsed.TotalMicroseconds < microseconds) Thread.SpinWait(50);
        host.Kill();
        while (await host.StandardOutput.ReadLineAsync() is { } line) printed.Add(line);
        await host.WaitForExitAsync();
        (await errors).ShouldBeEmpty();
        return [.. printed.Where(l => l.StartsWith("done ", StringComparison.Ordinal)).Select(l => l["done ".Length..])];
    }
}
