using System.CommandLine;

namespace Plan.Sdk.Cli.Commands;

/// <summary><c>plan plugin</c>: a class for each of its verbs.</summary>
internal static class PluginCommand
{
    public static Command Create(CommandConsole console, TimeProvider clock) =>
        new("plugin", Texts.Plugin)
        {
            PluginNewCommand.Create(console),
            PluginPackCommand.Create(console),
            PluginVerifyCommand.Create(console),
            PluginInstallCommand.Create(console, clock),
            PluginListCommand.Create(console, clock),
            PluginDoctorCommand.Create(console, clock),
            PluginStateCommands.Rollback(console, clock),
            PluginStateCommands.Reset(console, clock),
            PluginStateCommands.Enable(console, clock),
            PluginStateCommands.Disable(console, clock),
        };
}
