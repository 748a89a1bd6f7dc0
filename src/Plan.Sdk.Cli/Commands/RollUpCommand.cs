using System.CommandLine;
using System.Globalization;
using Plan.Sdk.Cli.Output;
using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Model;
using Plan.Sdk.Model.Description;
using Plan.Sdk.Yaml;

namespace Plan.Sdk.Cli.Commands;

/// <summary><c>plan rollup</c>.</summary>
internal static class RollUpCommand
{
    private static readonly ChoiceShape Levels = (ChoiceShape)ModelDescription.Of(typeof(Organization)).Find("level")!.Shape;

    public static Command Create(CommandConsole console, TimeProvider clock)
    {
        var paths = CommonOptions.Paths();
        var indicator = new Option<string>("--indicator") { Description = "Mã chỉ số. / Id of the indicator.", Required = true };
        var period = new Option<string>("--period") { Description = "Kỳ: 2026, 2026-Q1, 2026-H1, 2026-9M, 2026-03. / Period.", Required = true };
        var by = new Option<string[]>("--by") { Description = $"Chỉ in các cấp này: {LevelNames}. / Show these levels only.", AllowMultipleArgumentsPerToken = true };
        by.AcceptOnlyFromAmong([.. Levels.Choices.Select(c => c.Key)]);
        var on = CommonOptions.Day("--on", "Tổ chức các cấp tại ngày nào; không ghi thì ngày cuối kỳ. / The day whose organizations count; the period's last unless given.");
        var format = new Option<string>("--format") { Description = "Dạng kết quả: table, json, csv. / Form of the result.", DefaultValueFactory = _ => "table" };
        format.AcceptOnlyFromAmong("table", "json", "csv");
        var lang = CommonOptions.Lang();
        var command = new Verb("rollup", Texts.RollUp, "plan rollup phuong-toi --indicator ty-le-tre-em-tiep-can --period 2026", "plan rollup tinh --indicator so-tre --period 2026-Q1 --by tinh --format csv") { paths, indicator, period, by, on, format, lang };
        command.SetAction(async (parsed, cancellation) =>
        {
            var findings = new DiagnosticBag();
            var engine = new PlanEngineBuilder().UseClock(clock).Build();
            await using var workspaces = new WorkspaceCache(engine);
            var known = new Dictionary<string, ReportingFiles>(StringComparer.Ordinal);
            var options = new RollUpOptions
            {
                Indicator = parsed.GetValue(indicator)!,
                Period = parsed.GetValue(period)!,
                On = parsed.GetValue(on),
                Levels = (parsed.GetValue(by) ?? []).Select(name => (AdministrativeLevel)Levels.Find(name)!.Value).ToValueList(),
            };
            var results = new List<RollUpResult>();
            var plans = parsed.GetValue(paths)!.SelectMany(p => PlanFiles.Find(p, findings)).ToList();
            await workspaces.AttachAsync(plans, PluginNeeds.Figures, clock, cancellation);
            foreach (var file in plans)
            {
                if (workspaces.Open(file, findings) is not { } source) continue;
                var root = source.Workspace.Files.Root ?? "";
                if (!known.TryGetValue(root, out var files)) known[root] = files = ReportingReader.ReadAll(root, findings);
                results.Add(await engine.RollUpAsync(source, files, options, cancellation));
            }

            findings.AddRange(workspaces.Diagnostics);
            var found = results.Where(r => r.Root is not null).ToList();
            // Among several plans, those that do not measure it are no mistake while another one does.
            foreach (var result in results.Where(r => r.Root is not null || r.Plan is null || found.Count == 0)) findings.AddRange(result.Diagnostics);
            Print(found, options, parsed.GetValue(format)!, parsed.GetValue(lang), console.Out);
            new TextDiagnosticPrinter(parsed.GetValue(lang)).Print(findings.ToSorted().Where(d => d.Severity > DiagnosticSeverity.Info).ToList(), console.Error);
            return findings.HasErrors ? ExitCode.Errors : ExitCode.Done;
        });
        return command;
    }

    private static string LevelNames => string.Join(", ", Levels.Choices.Select(c => c.Key));

    private static void Print(IReadOnlyList<RollUpResult> results, RollUpOptions options, string format, Language language, TextWriter output)
    {
        switch (format)
        {
            case "json":
                RollUpJsonPrinter.Print(results, options, output);
                break;
            case "csv":
                RollUpCsvPrinter.Print(results, output);
                break;
            default:
                new RollUpTablePrinter(language).Print(results, output);
                break;
        }
    }
}
