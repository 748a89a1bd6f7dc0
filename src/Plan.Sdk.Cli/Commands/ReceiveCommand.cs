using System.CommandLine;
using Plan.Sdk.Cli.Output;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Receiving;
using Plan.Sdk.Yaml;

namespace Plan.Sdk.Cli.Commands;

/// <summary><c>plan receive</c>.</summary>
internal static class ReceiveCommand
{
    public static Command Create(CommandConsole console, TimeProvider clock)
    {
        var files = new Argument<string[]>("FILE") { Description = "Các tệp báo cáo. / Files of reports.", Arity = ArgumentArity.OneOrMore };
        var plan = new Option<string?>("--plan") { Description = "Tệp kế hoạch hoặc thư mục làm việc; không ghi thì thư mục chứa báo cáo, hoặc thư mục hiện tại. / Plan or workspace." };
        var on = CommonOptions.Day("--on", "Ngày nhận, viết 2026-11-22; không ghi thì theo ngày gửi ghi trong báo cáo. / The day of receipt; as the report says unless given.");
        var lang = CommonOptions.Lang();
        var command = new Verb("receive", Texts.Receive, "plan receive hop-thu/bao-cao-tram-y-te.yaml --plan phuong-toi", "plan receive phuong-toi/data/2026/*.yaml") { files, plan, on, lang };
        command.SetAction(async (parsed, cancellation) =>
        {
            var engine = new PlanEngineBuilder().UseClock(clock).Build();
            var language = parsed.GetValue(lang);
            var workspaces = new WorkspaceCache(engine);
            var isWhole = true;
            foreach (var ofPlan in parsed.GetValue(files)!.Select(f => (File: f, Plan: PlanOf(f, parsed.GetValue(plan), workspaces, Tell))).Where(f => f.Plan is not null).GroupBy(f => f.Plan, f => f.File, StringComparer.Ordinal))
            {
                var findings = new DiagnosticBag();
                using var intake = workspaces.Open(ofPlan.Key!, findings) is { } source ? await engine.OpenIntakeAsync(source, findings, cancellation) : null;
                Tell(findings.ToSorted());
                if (intake is null) isWhole = false;
                else foreach (var file in ofPlan) Show(file, intake.Receive(file, parsed.GetValue(on)));
            }

            return isWhole ? ExitCode.Done : ExitCode.Errors;

            void Show(string file, Receipt receipt)
            {
                Tell(receipt.Diagnostics);
                if (receipt.Status == ReceiptStatus.Refused) console.Error.WriteLine(ReceiptWords.Refused(file, language));
                else console.Out.WriteLine(ReceiptWords.Of(receipt, language));
                console.Out.Flush();
            }

            void Tell(IEnumerable<Diagnostic> findings)
            {
                var told = findings.Where(d => d.Severity > DiagnosticSeverity.Info).ToList();
                isWhole &= told.TrueForAll(d => d.Severity != DiagnosticSeverity.Error);
                new TextDiagnosticPrinter(language).Print(told, console.Error);
            }
        });
        return command;
    }

    /// <summary>The file of the plan that a report is for; <c>null</c> when it can't be found, which is told.</summary>
    private static string? PlanOf(string file, string? plan, WorkspaceCache workspaces, Action<IEnumerable<Diagnostic>> tell)
    {
        if (plan is not null && File.Exists(plan)) return plan;
        var findings = new DiagnosticBag();
        var bytes = PlanFiles.Read(file, findings);
        var report = bytes is null ? null : SubmissionReader.Read(bytes, WorkspaceCache.Shown(file), findings);
        var workspace = workspaces.WorkspaceOf(Path.Combine(plan ?? (WorkspaceReader.FindRoot(file) is not null ? Path.GetDirectoryName(file)! : "."), WorkspaceReader.SettingsFile)).Files;
        if (report is not null && workspace.PlanFiles.TryGetValue(report.Model.Plan, out var found)) return found;
        if (report is not null)
            findings.Add(new(CliDiagnostics.NoPlanOfReport, SourceSpan.StartOf(WorkspaceCache.Shown(file)), report.Model.Plan, workspace.Root ?? ".", string.Join(", ", workspace.PlanFiles.Keys.Order(StringComparer.Ordinal))));
        tell(findings.ToSorted());
        return null;
    }
}
