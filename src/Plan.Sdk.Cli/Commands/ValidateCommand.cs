using System.CommandLine;
using Plan.Sdk.Cli.Output;
using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Cli.Commands;

/// <summary><c>plan validate</c>.</summary>
internal static class ValidateCommand
{
    public static Command Create(CommandConsole console, TimeProvider clock)
    {
        var paths = CommonOptions.Paths();
        var all = CommonOptions.All();
        var issued = CommonOptions.Issued();
        var lang = CommonOptions.Lang();
        var format = new Option<string>("--format")
        {
            Description = "Dạng kết quả: text, json, sarif. / Form of the result.",
            DefaultValueFactory = _ => "text",
        };
        format.AcceptOnlyFromAmong("text", "json", "sarif");
        var command = new Verb("validate", Texts.Validate, "plan validate plans/ --all", "plan validate plans/79.yaml --issued --format sarif") { paths, all, issued, format, lang };
        command.SetAction(parsed =>
        {
            var findings = new DiagnosticBag();
            var engine = new PlanEngineBuilder().UseClock(clock).Build();
            var workspaces = new WorkspaceCache(engine);
            var plans = 0;
            foreach (var file in parsed.GetValue(paths)!.SelectMany(p => PlanFiles.Find(p, findings)))
            {
                plans++;
                if (workspaces.Open(file, findings) is { } source) findings.AddRange(engine.Validate(source, parsed.GetValue(issued)));
            }

            findings.AddRange(workspaces.Diagnostics);
            findings.AddRange(workspaces.Opened.SelectMany(w => (IEnumerable<Diagnostic>)PlanEngine.ValidateTemplates(w)));
            var shown = findings.ToSorted().Where(d => parsed.GetValue(all) || d.Severity > DiagnosticSeverity.Info).ToList();
            IDiagnosticPrinter printer = parsed.GetValue(format) switch
            {
                "json" => new JsonDiagnosticPrinter(),
                "sarif" => new SarifDiagnosticPrinter(),
                _ => new TextDiagnosticPrinter(parsed.GetValue(lang), plans),
            };
            printer.Print(shown, console.Out);
            return findings.HasErrors ? ExitCode.Errors : ExitCode.Done;
        });
        return command;
    }
}
