using System.CommandLine;

namespace Plan.Sdk.Cli.Commands;

/// <summary><c>plan init</c>.</summary>
internal static class InitCommand
{
    public static Command Create(CommandConsole console, TimeProvider clock)
    {
        var folder = new Argument<string>("DIR") { Description = "Thư mục làm việc mới. / The new workspace." };
        var withTemplates = new Option<bool>("--with-templates") { Description = "Sao chép cả các mẫu có sẵn để sửa. / Copy the built-in templates too." };
        var submission = new Option<string[]>("--submission")
        {
            Description = "Tạo mẫu báo cáo trống: mã đơn vị và kỳ. / Write the empty form of a report: unit and period.",
            Arity = new(2, 2),
            AllowMultipleArgumentsPerToken = true,
        };
        var lang = CommonOptions.Lang();
        var command = new Verb("init", Texts.Init, "plan init phuong-toi", "plan init phuong-toi --with-templates", "plan init phuong-toi --submission tram-y-te 2026") { folder, withTemplates, submission, lang };
        command.SetAction(parsed =>
        {
            var root = parsed.GetValue(folder)!;
            if (parsed.GetValue(submission) is [var unit, var period]) return SubmissionForms.Write(root, unit, period, console, clock, parsed.GetValue(lang)) ? ExitCode.Done : ExitCode.Errors;
            if (!NewFiles.Write(StarterWorkspace.Files(root, parsed.GetValue(withTemplates)), console, parsed.GetValue(lang))) return ExitCode.Errors;
            console.Error.WriteLine(Texts.InitDone(WorkspaceCache.Shown(root)));
            return ExitCode.Done;
        });
        return command;
    }
}
