using System.Diagnostics;

namespace Plan.Sdk.Cli.Tests.Plugins;

/// <summary>A new plugin, built and tested as its author does, with the assemblies of this build in the place of the packages.</summary>
public sealed class StarterBuildTests
{
    private static readonly string[] Host = ["Plan.Sdk.Testing", "Plan.Sdk.Plugins", "Plan.Sdk.Yaml", "YamlDotNet", "Polly.Core", "Npgsql", "Microsoft.Data.Sqlite", "SQLitePCLRaw.core", "SQLitePCLRaw.batteries_v2", "SQLitePCLRaw.provider.e_sqlite3"];
    private static readonly string[] Contract = ["Plan.Sdk.Abstractions", "Microsoft.Extensions.Logging.Abstractions", "Microsoft.Extensions.DependencyInjection.Abstractions"];
    private static readonly string[] Worker = ["Plan.Sdk.PluginWorker.dll", "Plan.Sdk.PluginWorker.runtimeconfig.json"];

    [Fact]
    public async Task NewAssembly_TestsArePassedAndItsFigureStandsInAReport()
    {
        using var ward = await Ward.WithPackAsync();
        var project = ward.At("so-lieu");
        (await Run.Of("plugin", "new", project, "--kind", "assembly", "--id", "huong-an.so-lieu")).Code.ShouldBe(0);
        await File.WriteAllTextAsync(Path.Combine(project, "Directory.Build.targets"), $"""
            <Project>
              <ItemGroup>
                <PackageReference Remove="Plan.Sdk.Abstractions;Plan.Sdk.Testing" />
                {string.Concat(Contract.Select(n => Reference(n, "$(MSBuildProjectName.EndsWith('.Tests'))")))}
              </ItemGroup>
              <ItemGroup Condition="$(MSBuildProjectName.EndsWith('.Tests'))">
                {string.Concat(Host.Select(n => Reference(n, "true")))}
                {string.Concat(Worker.Select(n => $"<None Include=\"{Path.Combine(AppContext.BaseDirectory, n)}\" CopyToOutputDirectory=\"PreserveNewest\" />"))}
              </ItemGroup>
            </Project>
            """);

        var tests = await DotnetAsync(project, "test", "tests");
        tests.ShouldContain("Passed:     4");
        await DotnetAsync(project, "publish");
        Directory.GetFiles(Path.Combine(project, "package")).Select(Path.GetFileName).Order(StringComparer.Ordinal)
            .ShouldBe(["HuongAn.SoLieu.deps.json", "HuongAn.SoLieu.dll", "HuongAn.SoLieu.runtimeconfig.json", "README.md", "plan-plugin.json"]);
        var package = ward.At("so-lieu.zip");
        var pack = await Run.Of("plugin", "pack", project, "-o", package);
        pack.Code.ShouldBe(0, pack.Error);
        (await ward.InstallAsync(package)).Code.ShouldBe(0);
        (await ward.InWorkspaceAsync("list")).Out.ShouldMatch("huong-an.so-lieu +0.1.0 +– +worker +đã cài");
        await ReportAsync(ward, project);
    }

    // As the new plugin's README says, word by word.
    private static async Task ReportAsync(Ward ward, string project)
    {
        var said = (await File.ReadAllTextAsync(Path.Combine(project, "README.md"))).ReplaceLineEndings("\n").Split("```");
        string After(string fence) => said.First(s => s.StartsWith(fence, StringComparison.Ordinal))[(fence.IndexOf('\n', StringComparison.Ordinal) + 1)..];
        await File.WriteAllTextAsync(Path.Combine(ward.Workspace, "plugins.yaml"), $"apiVersion: plan/v1\nkind: Plugins\nplugins:\n{After("yaml\n  - id")}");
        Directory.CreateDirectory(Path.Combine(ward.Workspace, "data"));
        await File.WriteAllTextAsync(Path.Combine(ward.Workspace, "data", "so-lieu.txt"), After("\n# đơn vị"));
        Ward.Change(Path.Combine(ward.Workspace, "plans", "ke-hoach-dau-tien.yaml"), t => t.Replace("tasks:\n", $"{After("yaml\n    - {id")}tasks:\n", StringComparison.Ordinal) + After("yaml\nindicators"));

        (await ward.InWorkspaceAsync("doctor")).Code.ShouldBe(0);
        var report = await Run.Of("report", ward.Workspace, "--on", "2026-12-05", "--format", "txt", "--output", ward.At("out"));

        report.Code.ShouldBe(0, report.Error);
        (await File.ReadAllTextAsync(Directory.GetFiles(ward.At("out")).Single())).ShouldContain("| Trẻ em được khám | trẻ em | ít nhất 10 trẻ em | 12,5 trẻ em |");
    }

    private static string Reference(string name, string isPrivate) => $"<Reference Include=\"{Path.Combine(AppContext.BaseDirectory, $"{name}.dll")}\" Private=\"{isPrivate}\" />\n";

    // No process of it outlives the test.
    private static async Task<string> DotnetAsync(string folder, params string[] words)
    {
        using var dotnet = Process.Start(new ProcessStartInfo(Environment.ProcessPath!.EndsWith("dotnet", StringComparison.Ordinal) ? Environment.ProcessPath : "dotnet", [.. words, "-p:UseSharedCompilation=false", "-p:NuGetAudit=false", "-nodeReuse:false", "--nologo"])
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0", ["DOTNET_CLI_UI_LANGUAGE"] = "en", ["MSBuildSDKsPath"] = null, ["MSBUILD_EXE_PATH"] = null, ["MSBuildExtensionsPath"] = null },
        })!;
        var (output, error) = (dotnet.StandardOutput.ReadToEndAsync(), dotnet.StandardError.ReadToEndAsync());
        await dotnet.WaitForExitAsync();
        var said = await output + await error;
        dotnet.ExitCode.ShouldBe(0, said);
        return said;
    }
}
