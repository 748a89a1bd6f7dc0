using System.CommandLine;
using Plan.Sdk.Cli.Output;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Yaml;

namespace Plan.Sdk.Cli.Commands;

/// <summary><c>plan due</c>.</summary>
internal static class DueCommand
{
    public static Command Create(CommandConsole console, TimeProvider clock)
    {
        var paths = CommonOptions.Paths();
        var on = CommonOptions.Day("--on", "Tính đến ngày nào, viết 2026-11-22; không ghi thì hôm nay. / The day, as 2026-11-22; today unless given.");
        var format = new Option<string>("--format") { Description = "Dạng kết quả: text, json, ics. / Form of the result.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json", "ics");
        var all = new Option<bool>("--all") { Description = "In cả báo cáo đã gửi và của các năm sau. / Show what was sent and later years too." };
        var lang = CommonOptions.Lang();
        var command = new Verb("due", Texts.Due, "plan due phuong-toi", "plan due phuong-toi --on 2026-12-01 --format ics") { paths, on, format, all, lang };
        command.SetAction(parsed =>
        {
            var findings = new DiagnosticBag();
            var engine = new PlanEngineBuilder().UseClock(clock).Build();
            var workspaces = new WorkspaceCache(engine);
            var known = new Dictionary<string, ReportingFiles>(StringComparer.Ordinal);
            var reports = new List<DueReport>();
            var day = parsed.GetValue(on) ?? default;
            foreach (var file in parsed.GetValue(paths)!.SelectMany(p => PlanFiles.Find(p, findings)))
            {
                if (workspaces.Open(file, findings) is not { } source) continue;
                var root = source.Workspace.Files.Root ?? "";
                if (!known.TryGetValue(root, out var files)) known[root] = files = ReportingReader.ReadAll(root, findings);
                var due = engine.Due(source, files, parsed.GetValue(on));
                day = due.Day;
                findings.AddRange(due.Diagnostics);
                reports.AddRange(due.Reports);
            }

            findings.AddRange(workspaces.Diagnostics);
            var shown = reports.Where(r => parsed.GetValue(all) || (r.IsOpen && r.Obligation.LastDay.Year <= day.Year))
                .OrderBy(r => r.Obligation.LastDay).ThenBy(r => r.Obligation.Key.ToString(), StringComparer.Ordinal).ToList();
            switch (parsed.GetValue(format))
            {
                case "json":
                    DueJsonPrinter.Print(day, shown, console.Out);
                    break;
                case "ics":
                    DueCalendarPrinter.Print(day, shown, console.Out);
                    break;
                default:
                    new DueTablePrinter(parsed.GetValue(lang)).Print(shown, console.Out);
                    break;
            }

            var told = findings.ToSorted().Where(d => d.Severity > DiagnosticSeverity.Info).ToList();
            new TextDiagnosticPrinter(parsed.GetValue(lang)).Print(told, console.Error);
            return findings.HasErrors ? ExitCode.Errors : ExitCode.Done;
        });
        return command;
    }
}
