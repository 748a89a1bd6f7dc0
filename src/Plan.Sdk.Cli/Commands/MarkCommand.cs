using System.CommandLine;
using Plan.Sdk.Cli.Output;
using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Model;
using Plan.Sdk.Receiving;

namespace Plan.Sdk.Cli.Commands;

/// <summary><c>plan mark</c>.</summary>
internal static class MarkCommand
{
    public static Command Create(CommandConsole console, TimeProvider clock)
    {
        var plan = new Argument<string>("PLAN") { Description = "Tệp kế hoạch, hoặc thư mục có một kế hoạch. / A plan's file, or a folder with one plan." };
        var rule = new Option<string>("--rule") { Description = "Mã chế độ báo cáo. / Id of the reporting rule.", Required = true };
        var unit = new Option<string>("--unit") { Description = "Mã đơn vị. / Id of the unit.", Required = true };
        var period = new Option<string>("--period") { Description = "Kỳ báo cáo. / The period.", Required = true };
        var back = new Option<string?>("--return") { Description = "Trả lại, với lý do. / Give it back, with the reason." };
        var extend = CommonOptions.Day("--extend", "Gia hạn đến ngày. / Move its last day to.");
        var waive = new Option<bool>("--waive") { Description = "Miễn báo cáo. / Ask for it no longer." };
        var decision = new Option<string?>("--decision") { Description = "Số, ký hiệu văn bản cho gia hạn hoặc miễn. / Number and symbol of the decision." };
        var on = CommonOptions.Day("--on", "Ngày việc xảy ra; không ghi thì hôm nay. / The day; today unless given.");
        var lang = CommonOptions.Lang();
        var command = new Verb("mark", Texts.Mark, "plan mark phuong-toi --rule nam --unit tram-y-te --period 2026 --return \"Thiếu số liệu quý IV\"", "plan mark phuong-toi --rule nam --unit tram-y-te --period 2026 --extend 2026-12-20 --decision 45/UBND-VX")
        {
            plan, rule, unit, period, back, extend, waive, decision, on, lang,
        };
        command.Validators.Add(result =>
        {
            var isExtended = result.GetResult(extend) is { Implicit: false };
            var isWaived = result.GetResult(waive) is { Implicit: false };
            if (new[] { result.GetResult(back) is not null, isExtended, isWaived }.Count(asked => asked) != 1) result.AddError(Texts.OneMark);
            else if ((isExtended || isWaived) && result.GetResult(decision) is null) result.AddError(Texts.MarkNeedsDecision);
        });
        command.SetAction(async (parsed, cancellation) =>
        {
            var engine = new PlanEngineBuilder().UseClock(clock).Build();
            var findings = new DiagnosticBag();
            var printer = new TextDiagnosticPrinter(parsed.GetValue(lang));
            var found = PlanFiles.Find(parsed.GetValue(plan)!, findings);
            if (found.Count > 1) findings.Add(new(CliDiagnostics.SeveralPlans, null, parsed.GetValue(plan)!, string.Join(", ", found.Select(WorkspaceCache.Shown))));
            using var intake = findings.HasErrors || new WorkspaceCache(engine).Open(found[0], findings) is not { } source ? null : await engine.OpenIntakeAsync(source, findings, cancellation);
            var receipt = intake?.Mark(new()
            {
                Rule = parsed.GetValue(rule)!,
                Unit = parsed.GetValue(unit)!,
                Period = parsed.GetValue(period)!,
                Action = parsed.GetValue(extend) is not null ? TimelineAction.Extended : parsed.GetValue(waive) ? TimelineAction.Waived : TimelineAction.Returned,
                On = parsed.GetValue(on) ?? engine.Today,
                Until = parsed.GetValue(extend),
                Decision = parsed.GetValue(decision),
                Reason = parsed.GetValue(back),
            });
            printer.Print([.. findings.ToSorted().Concat(receipt?.Diagnostics ?? ValueList<Diagnostic>.Empty).Where(d => d.Severity > DiagnosticSeverity.Info)], console.Error);
            if (receipt is null or { Status: ReceiptStatus.Refused }) return ExitCode.Errors;
            console.Out.WriteLine(ReceiptWords.Of(receipt, parsed.GetValue(lang)));
            return ExitCode.Done;
        });
        return command;
    }
}
