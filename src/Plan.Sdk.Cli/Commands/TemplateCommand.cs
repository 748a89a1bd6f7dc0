using System.CommandLine;
using Plan.Sdk.Cli.Output;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Templating;
using Plan.Sdk.Templating.Manual;

namespace Plan.Sdk.Cli.Commands;

/// <summary><c>plan template eject</c>, <c>plan template trace</c> and <c>plan template manual</c>.</summary>
internal static class TemplateCommand
{
    public static Command Create(CommandConsole console, TimeProvider clock) =>
        new("template", Texts.Template) { Eject(console), Trace(console, clock), Manual(console) };

    private static Verb Eject(CommandConsole console)
    {
        var id = new Argument<string>("ID") { Description = "Mã mẫu: ke-hoach, tin-bai. / Template id." };
        var folder = new Argument<string>("DIR") { Description = "Thư mục nhận mẫu. / Folder to copy to." };
        var lang = CommonOptions.Lang();
        var command = new Verb("eject", Texts.Eject, "plan template eject ke-hoach templates") { id, folder, lang };
        command.SetAction(parsed =>
        {
            var wanted = parsed.GetValue(id)!;
            if (TemplatePack.BuiltIn.Find(wanted) is null)
                return Usage.Refuse(new(EngineDiagnostics.UnknownTemplate, null, wanted, string.Join(", ", TemplatePack.BuiltIn.Ids)), parsed.GetValue(lang), console);
            return TemplateEjector.Eject(wanted, parsed.GetValue(folder)!, console, parsed.GetValue(lang)) ? ExitCode.Done : ExitCode.Errors;
        });
        return command;
    }

    private static Verb Manual(CommandConsole console)
    {
        var lang = CommonOptions.Lang();
        var command = new Verb("manual", Texts.Manual, "plan template manual > ngon-ngu-mau.md") { lang };
        command.SetAction(parsed =>
        {
            console.Out.Write(TemplateManual.Print(parsed.GetValue(lang)));
            return ExitCode.Done;
        });
        return command;
    }

    private static Verb Trace(CommandConsole console, TimeProvider clock)
    {
        var file = new Argument<string>("FILE") { Description = "Tệp kế hoạch. / Plan file." };
        var template = CommonOptions.TemplateId();
        var lang = CommonOptions.Lang();
        var command = new Verb("trace", Texts.Trace, "plan template trace plans/79.yaml") { file, template, lang };
        command.SetAction(async (parsed, cancellation) =>
        {
            var findings = new DiagnosticBag();
            var engine = new PlanEngineBuilder().UseClock(clock).Build();
            await using var workspaces = new WorkspaceCache(engine);
            var plans = PlanFiles.Find(parsed.GetValue(file)!, findings);
            await workspaces.AttachAsync(plans, PluginNeeds.Papers, clock, cancellation);
            foreach (var path in (IEnumerable<string>)plans)
            {
                if (workspaces.Open(path, findings) is not { } source) continue;
                var result = await engine.RenderAsync(source, new() { Formats = [], Template = parsed.GetValue(template) }, cancellation);
                findings.AddRange(result.Diagnostics);
                if (result.Document is { } document) TracePrinter.Print(document, source, console.Out);
                if (result.Text is { } text) TracePrinter.Print(text, source, console.Out);
            }

            var errors = findings.ToSorted().Where(d => d.Severity == DiagnosticSeverity.Error).ToList();
            new TextDiagnosticPrinter(parsed.GetValue(lang)).Print(errors, console.Error);
            return errors.Count > 0 ? ExitCode.Errors : ExitCode.Done;
        });
        return command;
    }
}
