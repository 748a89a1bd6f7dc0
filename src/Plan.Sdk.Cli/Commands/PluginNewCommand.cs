using System.CommandLine;
using Plan.Sdk.Cli.Output;
using Plan.Sdk.Cli.Plugins;
using Plan.Sdk.Plugins;

namespace Plan.Sdk.Cli.Commands;

/// <summary><c>plan plugin new</c>.</summary>
internal static class PluginNewCommand
{
    public static Verb Create(CommandConsole console)
    {
        var folder = new Argument<string>("DIR") { Description = "Thư mục mới của phần mở rộng. / The plugin's new folder." };
        var kind = new Option<string>("--kind")
        {
            Description = "pack: mẫu và truy vấn, không có mã; assembly: mã C#. / pack: templates and queries without code; assembly: code.",
            DefaultValueFactory = _ => StarterPlugin.Pack,
        };
        kind.AcceptOnlyFromAmong(StarterPlugin.Pack, StarterPlugin.Assembly);
        var id = new Option<string?>("--id") { Description = "Mã, như huong-an.so-lieu; không ghi thì theo tên thư mục. / Id; from the folder's name unless given." };
        var lang = CommonOptions.Lang();
        var command = new Verb("new", Texts.PluginNew, "plan plugin new mau-phuong --id huong-an.mau-phuong", "plan plugin new so-lieu --kind assembly --id huong-an.so-lieu") { folder, kind, id, lang };
        command.SetAction(parsed =>
        {
            var root = parsed.GetValue(folder) is { Length: > 0 } named ? named : ".";
            var wanted = parsed.GetValue(id) ?? new DirectoryInfo(root).Name;
            if (!PluginId.IsId(wanted)) return Usage.Refuse(new(CliDiagnostics.PluginIdWrong, null, wanted), parsed.GetValue(lang), console);
            var starter = new StarterPlugin(wanted, parsed.GetValue(kind)!);
            if (!NewFiles.Write(starter.Files(root), console, parsed.GetValue(lang))) return ExitCode.Errors;
            console.Error.WriteLine(starter.NextSteps(WorkspaceCache.Shown(root)));
            return ExitCode.Done;
        });
        return command;
    }
}
