using System.CommandLine;
using Plan.Sdk.Cli.Output;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Templating;
using Plan.Sdk.Yaml;

namespace Plan.Sdk.Cli.Commands;

/// <summary><c>plan validate</c>.</summary>
internal static class ValidateCommand
{
    public static Command Create(CommandConsole console, TimeProvider clock)
    {
        var paths = CommonOptions.Paths();
        var all = CommonOptions.All();
        var asOf = CommonOptions.AsOf();
        var issued = CommonOptions.Issued();
        var data = new Option<bool>("--data") { Description = "Hỏi cả các nguồn số liệu mà kế hoạch dùng. / Ask the data sources of the plans too." };
        var lang = CommonOptions.Lang();
        var format = new Option<string>("--format")
        {
            Description = "Dạng kết quả: text, json, sarif. / Form of the result.",
            DefaultValueFactory = _ => "text",
        };
        format.AcceptOnlyFromAmong("text", "json", "sarif");
        var command = new Verb("validate", Texts.Validate, "plan validate plans/ --all", "plan validate plans/79.yaml --issued --format sarif", "plan validate templates/ke-hoach.md") { paths, all, asOf, issued, data, format, lang };
        command.SetAction(async (parsed, cancellation) =>
        {
            var findings = new DiagnosticBag();
            var engine = new PlanEngineBuilder().UseClock(clock).Build();
            await using var workspaces = new WorkspaceCache(engine);
            var looked = new Checked();
            var templates = parsed.GetValue(paths)!.Where(TemplateFiles.IsTemplate).ToList();
            var files = parsed.GetValue(paths)!.Where(p => !TemplateFiles.IsTemplate(p)).SelectMany(p => PlanFiles.Find(p, findings, amendments: true)).ToList();
            await workspaces.AttachAsync(files.Concat(templates), parsed.GetValue(data) ? PluginNeeds.Judging.Union(PluginNeeds.Figures).ToHashSet() : PluginNeeds.Judging, clock, cancellation);
            foreach (var path in templates) looked = looked with { Templates = looked.Templates + TemplateFiles.Check(path, findings, workspaces.PluginTemplatesOf(path, findings)) };
            foreach (var (source, found) in new ValidateBatch(engine, parsed.GetValue(issued), parsed.GetValue(asOf)).Run(files, workspaces, cancellation))
            {
                looked = source is not null && AmendmentReader.IsAmendment(source.Content.Span) ? looked with { Amendments = looked.Amendments + 1 } : looked with { Plans = looked.Plans + 1 };
                findings.AddRange(found);
                if (source is not null && parsed.GetValue(data)) findings.AddRange(await engine.CheckDataAsync(source, cancellation));
            }

            findings.AddRange(workspaces.Diagnostics);
            foreach (var workspace in workspaces.Opened.Where(w => w.Templates != TemplatePack.BuiltIn))
            {
                looked = looked with { Templates = looked.Templates + workspace.Templates.Files.Count };
                workspace.Templates.Check(findings);
            }

            var shown = findings.ToSorted().Distinct().Where(d => parsed.GetValue(all) || d.Severity > DiagnosticSeverity.Info).ToList();
            IDiagnosticPrinter printer = parsed.GetValue(format) switch
            {
                "json" => new JsonDiagnosticPrinter(),
                "sarif" => new SarifDiagnosticPrinter(),
                _ => new TextDiagnosticPrinter(parsed.GetValue(lang), looked),
            };
            printer.Print(shown, console.Out);
            return findings.HasErrors ? ExitCode.Errors : ExitCode.Done;
        });
        return command;
    }
}
