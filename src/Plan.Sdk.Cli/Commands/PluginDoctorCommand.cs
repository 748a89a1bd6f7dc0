using System.CommandLine;
using Plan.Sdk.Cli.Output;
using Plan.Sdk.Cli.Plugins;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Plugins;
using Plan.Sdk.Templating;

namespace Plan.Sdk.Cli.Commands;

/// <summary><c>plan plugin doctor</c>: everything is started and asked, and what stands in the way is told.</summary>
internal static class PluginDoctorCommand
{
    public static Verb Create(CommandConsole console, TimeProvider clock)
    {
        var workspace = PluginOptions.Workspace();
        var lang = CommonOptions.Lang();
        var command = new Verb("doctor", Texts.PluginDoctor, "plan plugin doctor", "plan plugin doctor --workspace phuong-toi") { workspace, lang };
        command.SetAction(async (parsed, cancellation) =>
        {
            var findings = new DiagnosticBag();
            var language = parsed.GetValue(lang);
            if (PluginWorkspace.Find(parsed.GetValue(workspace), findings) is not { } place)
            {
                new TextDiagnosticPrinter(language).Print(findings.ToSorted(), console.Error);
                return ExitCode.Errors;
            }

            await using var host = await PluginHost.OpenAsync(place.Root, new() { Clock = clock }, cancellation);
            await host.StartAsync(cancellation: cancellation);
            host.CheckSecrets(findings);
            foreach (var package in host.TemplatePackages) TemplatePack.LoadPackage(package, findings).Check(findings);
            var isWell = await PluginDoctorPrinter.PrintAsync(host, language, console.Out, cancellation);
            findings.AddRange(host.Diagnostics);
            var told = findings.ToSorted().Distinct().Where(d => d.Severity > DiagnosticSeverity.Info).ToList();
            new TextDiagnosticPrinter(language).Print(told, console.Error);
            return isWell && told.Count == 0 ? ExitCode.Done : ExitCode.Errors;
        });
        return command;
    }
}
