using System.CommandLine;
using Plan.Sdk.Cli.Output;
using Plan.Sdk.Cli.Plugins;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Plugins;

namespace Plan.Sdk.Cli.Commands;

/// <summary><c>plan plugin rollback</c>, <c>reset</c>, <c>enable</c> and <c>disable</c>.</summary>
internal static class PluginStateCommands
{
    public static Verb Rollback(CommandConsole console, TimeProvider clock) =>
        Create("rollback", Texts.PluginRollback, console, async (id, workspace, language, findings, cancellation) =>
            await new PackageInstaller(workspace.Folder, clock).RollbackAsync(id, PluginOptions.Actor, findings, cancellation) is { } now ? PluginWords.Installed(now, language) : null);

    public static Verb Reset(CommandConsole console, TimeProvider clock) => Change("reset", Texts.PluginReset, console, clock, (states, id, findings, cancellation) => states.ResetAsync(id, PluginOptions.Actor, findings, cancellation));

    public static Verb Enable(CommandConsole console, TimeProvider clock) => Change("enable", Texts.PluginEnable, console, clock, (states, id, findings, cancellation) => states.EnableAsync(id, PluginOptions.Actor, findings, cancellation));

    public static Verb Disable(CommandConsole console, TimeProvider clock) => Change("disable", Texts.PluginDisable, console, clock, (states, id, findings, cancellation) => states.DisableAsync(id, PluginOptions.Actor, findings, cancellation));

    private static Verb Change(string name, string description, CommandConsole console, TimeProvider clock, Func<PluginStates, string, DiagnosticBag, CancellationToken, Task<bool>> change) =>
        Create(name, description, console, async (id, workspace, language, findings, cancellation) =>
        {
            // Why others are quarantined is no matter here.
            using var states = await PluginStates.OpenAsync(workspace.Folder, clock, new(), cancellation);
            return await change(states, id, findings, cancellation) ? PluginWords.Changed(id, states.StatusOf(id).State, language) : null;
        });

    private static Verb Create(string name, string description, CommandConsole console, Func<string, PluginWorkspace, Language, DiagnosticBag, CancellationToken, Task<string?>> work)
    {
        var id = new Argument<string>("ID") { Description = "Mã phần mở rộng. / The plugin's id." };
        var workspace = PluginOptions.Workspace();
        var lang = CommonOptions.Lang();
        var command = new Verb(name, description, $"plan plugin {name} plan.csv") { id, workspace, lang };
        command.SetAction(async (parsed, cancellation) =>
        {
            var findings = new DiagnosticBag();
            var language = parsed.GetValue(lang);
            var done = PluginWorkspace.Find(parsed.GetValue(workspace), findings) is { } place ? await work(parsed.GetValue(id)!, place, language, findings, cancellation) : null;
            if (done is not null) console.Out.WriteLine(done);
            new TextDiagnosticPrinter(language).Print(findings.ToSorted(), console.Error);
            return done is null ? ExitCode.Errors : ExitCode.Done;
        });
        return command;
    }
}
