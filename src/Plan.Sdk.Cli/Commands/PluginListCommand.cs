using System.CommandLine;
using Plan.Sdk.Cli.Output;
using Plan.Sdk.Cli.Plugins;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Plugins;

namespace Plan.Sdk.Cli.Commands;

/// <summary><c>plan plugin list</c>.</summary>
internal static class PluginListCommand
{
    public static Verb Create(CommandConsole console, TimeProvider clock)
    {
        var workspace = PluginOptions.Workspace();
        var format = new Option<string>("--format") { Description = "Dạng kết quả: text, json. / Form of the result.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        var lang = CommonOptions.Lang();
        var command = new Verb("list", Texts.PluginList, "plan plugin list", "plan plugin list --workspace phuong-toi --format json") { workspace, format, lang };
        command.SetAction(async (parsed, cancellation) =>
        {
            var findings = new DiagnosticBag();
            var language = parsed.GetValue(lang);
            if (PluginWorkspace.Find(parsed.GetValue(workspace), findings) is { } place)
            {
                using var states = await PluginStates.OpenAsync(place.Folder, clock, findings, cancellation);
                var plugins = PluginListing.Of(states, place, findings);
                if (parsed.GetValue(format) == "json") PluginListPrinter.PrintJson(plugins, console.Out);
                else if (plugins.Count > 0) PluginListPrinter.PrintTable(plugins, language, console.Out);
                else if (states.IsReadable) console.Out.WriteLine(PluginWords.None(language));
            }

            new TextDiagnosticPrinter(language).Print(findings.ToSorted(), console.Error);
            return findings.HasErrors ? ExitCode.Errors : ExitCode.Done;
        });
        return command;
    }
}
