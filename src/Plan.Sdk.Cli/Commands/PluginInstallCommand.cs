using System.CommandLine;
using System.Text;
using Plan.Sdk.Cli.Output;
using Plan.Sdk.Cli.Plugins;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Plugins;
using Plan.Sdk.Yaml;

namespace Plan.Sdk.Cli.Commands;

/// <summary><c>plan plugin install</c>.</summary>
internal static class PluginInstallCommand
{
    public static Verb Create(CommandConsole console, TimeProvider clock)
    {
        var package = new Argument<string>("PACKAGE") { Description = "Gói: tệp .zip, thư mục, hoặc mã của gói đi kèm chương trình. / A package: file, folder, or the id of one that comes with the program." };
        var workspace = PluginOptions.Workspace();
        var lang = CommonOptions.Lang();
        var command = new Verb("install", Texts.PluginInstall, "plan plugin install plan.csv", "plan plugin install huong-an.mau-phuong-1.0.0.zip --workspace phuong-toi") { package, workspace, lang };
        command.SetAction(async (parsed, cancellation) =>
        {
            var findings = new DiagnosticBag();
            var language = parsed.GetValue(lang);
            var place = PluginWorkspace.Find(parsed.GetValue(workspace), findings);
            var file = BundledPackages.Find(parsed.GetValue(package)!, findings);
            var installed = place is not null && file is not null ? await InstallAsync(file, place, clock, findings, cancellation) : null;
            new TextDiagnosticPrinter(language).Print(findings.ToSorted(), console.Error);
            if (installed is null) return ExitCode.Errors;
            console.Out.WriteLine(PluginWords.Installed(installed, language));
            Tell(installed.Manifest, place!, console, language);
            return ExitCode.Done;
        });
        return command;
    }

    // What does not fit this program is told now, not when a report is due.
    private static async Task<InstalledPackage?> InstallAsync(string file, PluginWorkspace workspace, TimeProvider clock, DiagnosticBag findings, CancellationToken cancellation)
    {
        using (var package = UnpackedPackage.Open(file, findings, cancellation))
        {
            if (package is null) return null;
            PackageCheck.Check(package, file, workspace.InstalledManifests(package.Manifest.Id), findings, cancellation);
            if (findings.HasErrors) return null;
        }

        return await new PackageInstaller(workspace.Folder, clock).InstallAsync(file, PluginOptions.Actor, findings, cancellation);
    }

    private static void Tell(PluginManifest manifest, PluginWorkspace workspace, CommandConsole console, Language language)
    {
        var lines = new SettingLines(manifest, language);
        if (!File.Exists(workspace.File))
        {
            WholeFile.Write(workspace.File, Encoding.UTF8.GetBytes(lines.File()));
            console.Out.WriteLine(WorkspaceCache.Shown(workspace.File));
            console.Error.WriteLine(PluginWords.FileWritten(WorkspaceCache.Shown(workspace.File), manifest.Settings.Any(s => s.Required), language));
            return;
        }

        var findings = new DiagnosticBag();
        var known = workspace.ReadFile(findings);
        new TextDiagnosticPrinter(language).Print(findings.ToSorted(), console.Error);
        if (known?.Model.Plugins.Any(p => string.Equals(p.Id, manifest.Id, StringComparison.Ordinal)) == true) return;
        console.Error.WriteLine(PluginWords.LinesToAdd(WorkspaceCache.Shown(workspace.File), language));
        console.Out.Write(lines.Entry());
    }
}
