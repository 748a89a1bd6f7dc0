using System.CommandLine;
using Plan.Sdk.Cli.Output;
using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Yaml;

namespace Plan.Sdk.Cli.Commands;

/// <summary><c>plan due</c>.</summary>
internal static class DueCommand
{
    public static Command Create(CommandConsole console, TimeProvider clock)
    {
        var paths = CommonOptions.Paths();
        var on = CommonOptions.On();
        var format = new Option<string>("--format") { Description = "Dạng kết quả: table, json, ics. / Form of the result.", DefaultValueFactory = _ => "table" };
        format.AcceptOnlyFromAmong("table", "json", "ics");
        var all = new Option<bool>("--all") { Description = "In cả báo cáo đã gửi và của các năm sau. / Show what was sent and later years too." };
        var lang = CommonOptions.Lang();
        var command = new Verb("due", Texts.Due, "plan due phuong-toi", "plan due phuong-toi --on 2026-12-01 --format ics") { paths, on, format, all, lang };
        command.SetAction(parsed =>
        {
            var findings = new DiagnosticBag();
            var engine = new PlanEngineBuilder().UseClock(clock).Build();
            var workspaces = new WorkspaceCache(engine);
            var known = new Dictionary<string, ReportingFiles>(StringComparer.Ordinal);
            var results = new List<DueResult>();
            foreach (var file in parsed.GetValue(paths)!.SelectMany(p => PlanFiles.Find(p, findings)).DistinctBy(Path.GetFullPath, StringComparer.Ordinal))
            {
                if (workspaces.Open(file, findings) is not { } source) continue;
                var root = source.Workspace.Files.Root ?? "";
                if (!known.TryGetValue(root, out var files)) known[root] = files = ReportingReader.ReadAll(root, findings);
                var due = engine.Due(source, files, parsed.GetValue(on));
                findings.AddRange(due.Diagnostics);
                results.Add(due);
            }

            findings.AddRange(workspaces.Diagnostics);
            var day = parsed.GetValue(on) ?? engine.Today;
            var words = new DueWords(parsed.GetValue(lang));
            var isCalendar = parsed.GetValue(format) == "ics";
            var shown = results.Select(r => r with { Reports = r.Reports.Where(o => parsed.GetValue(all) || IsAsked(o, day, isCalendar)).ToValueList() }).ToList();
            switch (parsed.GetValue(format))
            {
                case "json":
                    DueJsonPrinter.Print(day, shown, console.Out);
                    break;
                case "ics":
                    new DueCalendarPrinter(words, clock.GetUtcNow()).Print(day, shown, console.Out);
                    break;
                default:
                    new DueTablePrinter(parsed.GetValue(lang)).Print(shown, console.Out);
                    break;
            }

            var told = findings.ToSorted().Distinct().Where(d => d.Severity > DiagnosticSeverity.Info).ToList();
            new TextDiagnosticPrinter(parsed.GetValue(lang)).Print(told, console.Error);
            return findings.HasErrors ? ExitCode.Errors : ExitCode.Done;
        });
        return command;
    }

    /// <summary>What is open and due by the end of the year; a calendar also hears what it can let go of this year.</summary>
    private static bool IsAsked(DueReport report, DateOnly day, bool isCalendar) =>
        report.IsOpen ? report.Obligation.LastDay.Year <= day.Year : isCalendar && report.Obligation.LastDay.Year == day.Year;
}
