using System.CommandLine;

namespace Plan.Sdk.Cli.Commands;

/// <summary><c>plan init</c>.</summary>
internal static class InitCommand
{
    public static Command Create(CommandConsole console)
    {
        var folder = new Argument<string>("DIR") { Description = "Thư mục làm việc mới. / The new workspace." };
        var withTemplates = new Option<bool>("--with-templates") { Description = "Sao chép cả các mẫu có sẵn để sửa. / Copy the built-in templates too." };
        var lang = CommonOptions.Lang();
        var command = new Verb("init", Texts.Init, "plan init phuong-toi", "plan init phuong-toi --with-templates") { folder, withTemplates, lang };
        command.SetAction(parsed =>
        {
            var root = parsed.GetValue(folder)!;
            if (!NewFiles.Write(StarterWorkspace.Files(root, parsed.GetValue(withTemplates)), console, parsed.GetValue(lang))) return ExitCode.Errors;
            console.Error.WriteLine(Texts.InitDone(WorkspaceCache.Shown(root)));
            return ExitCode.Done;
        });
        return command;
    }
}
