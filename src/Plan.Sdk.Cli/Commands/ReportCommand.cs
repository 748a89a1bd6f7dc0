using System.CommandLine;
using Plan.Sdk.Cli.Output;
using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Yaml;

namespace Plan.Sdk.Cli.Commands;

/// <summary><c>plan report</c>.</summary>
internal static class ReportCommand
{
    public static Command Create(CommandConsole console, TimeProvider clock)
    {
        var path = new Argument<string>("PLAN") { Description = "Tệp kế hoạch, hoặc thư mục có một kế hoạch. / A plan's file, or a folder with one plan." };
        var rule = new Option<string?>("--rule") { Description = "Mã chế độ báo cáo; kế hoạch chỉ có một thì không cần. / Id of the reporting rule, where there are several." };
        var period = new Option<string?>("--period") { Description = "Kỳ: 2026, 2026-Q1, 2026-H1, 2026-9M, 2026-03; không ghi thì kỳ vừa qua. / The period; the last one that is over unless given." };
        var template = CommonOptions.ReportTemplate();
        var unit = new Option<string?>("--unit") { Description = "Mã đơn vị: kế hoạch của đơn vị đó, hoặc công văn cho riêng đơn vị đó. / Id of a unit: its own plan, or the letter to it alone." };
        var each = new Option<bool>("--each") { Description = "Mỗi đơn vị chậm một công văn. / One letter for each late unit." };
        var on = CommonOptions.On();
        var format = CommonOptions.Formats("Các định dạng, cách nhau dấu phẩy: docx,html,txt, và json là số liệu của báo cáo; không ghi thì docx. / Formats, joined by commas; json is the figures.");
        var output = CommonOptions.Output();
        var all = CommonOptions.All();
        var lang = CommonOptions.Lang();
        var command = new Verb("report", Texts.Report, "plan report phuong-toi --rule nam --period 2026 --format docx,html", "plan report phuong-toi --rule nam --template cong-van-don-doc --each --on 2026-12-20")
        {
            path, rule, period, template, unit, each, on, format, output, all, lang,
        };
        command.SetAction(async (parsed, cancellation) =>
        {
            var findings = new DiagnosticBag();
            var shown = new FindingsOptions(parsed.GetValue(lang), parsed.GetValue(all));
            var engine = new PlanEngineBuilder().UseClock(clock).Build();
            await using var workspaces = new WorkspaceCache(engine);
            var found = PlanFiles.Find(parsed.GetValue(path)!, findings);
            if (found.Count > 1) findings.Add(new(CliDiagnostics.SeveralPlans, null, WorkspaceCache.Shown(parsed.GetValue(path)!), string.Join(", ", found.Select(WorkspaceCache.Shown))));
            if (!findings.HasErrors) await workspaces.AttachAsync(found, PluginNeeds.Reports, clock, cancellation);
            if (findings.HasErrors || workspaces.Open(found[0], findings) is not { } source) return Finish(findings, workspaces, shown, console);
            var files = ReportingReader.ReadAll(source.Workspace.Files.Root ?? "", findings);
            var outcome = await engine.ReportAsync(source, files, new()
            {
                Rule = parsed.GetValue(rule),
                Period = parsed.GetValue(period),
                Template = parsed.GetValue(template),
                Unit = parsed.GetValue(unit),
                Each = parsed.GetValue(each),
                On = parsed.GetValue(on),
                Formats = parsed.GetValue(format) is { Length: > 0 } given ? given.ToValueList() : null,
            }, cancellation);
            findings.AddRange(outcome.Diagnostics);
            return OutputFiles.Write(outcome.Outputs, parsed.GetValue(output)!, findings, console) | Finish(findings, workspaces, shown, console);
        });
        return command;
    }

    private static int Finish(DiagnosticBag findings, WorkspaceCache workspaces, FindingsOptions shown, CommandConsole console)
    {
        findings.AddRange(workspaces.Diagnostics);
        var told = findings.ToSorted().Distinct().Where(d => shown.All || d.Severity > DiagnosticSeverity.Info).ToList();
        if (told.Count > 0) new TextDiagnosticPrinter(shown.Language).Print(told, console.Error);
        return findings.HasErrors ? ExitCode.Errors : ExitCode.Done;
    }
}
