using System.CommandLine;
using Plan.Sdk.Cli.Output;
using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Cli.Commands;

/// <summary><c>plan diff</c>.</summary>
internal static class DiffCommand
{
    public static Command Create(CommandConsole console, TimeProvider clock)
    {
        var before = new Argument<string>("A") { Description = "Kế hoạch trước. / The first plan." };
        var after = new Argument<string>("B") { Description = "Kế hoạch sau. / The second plan." };
        var format = new Option<string>("--format") { Description = "Dạng kết quả: text, json, table. / Form of the result.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json", "table");
        var lang = CommonOptions.Lang();
        var command = new Verb("diff", Texts.Diff, "plan diff cu/plans/79.yaml plans/79.yaml", "plan diff cu/plans/79.yaml plans/79.yaml --format table") { before, after, format, lang };
        command.SetAction(parsed =>
        {
            var findings = new DiagnosticBag();
            var engine = new PlanEngineBuilder().UseClock(clock).Build();
            var workspaces = new WorkspaceCache(engine);
            var compared = Find(parsed.GetValue(before)!, findings) is { } old && Find(parsed.GetValue(after)!, findings) is { } now
                && workspaces.Open(old, findings) is { } from && workspaces.Open(now, findings) is { } to ? engine.Compare(from, to) : null;
            if (compared is not null) findings.AddRange(compared.Diagnostics);
            findings.AddRange(workspaces.Diagnostics);
            var language = parsed.GetValue(lang);
            if (compared is { Before: not null }) Print(compared, parsed.GetValue(format)!, language, console.Out);
            new TextDiagnosticPrinter(language).Print(findings.ToSorted().Where(d => d.Severity > DiagnosticSeverity.Info).ToList(), console.Error);
            return findings.HasErrors ? ExitCode.Errors : ExitCode.Done;
        });
        return command;
    }

    /// <summary>The one plan of a path; a folder with several is told, because which one is meant can't be known.</summary>
    private static string? Find(string path, DiagnosticBag findings)
    {
        var files = PlanFiles.Find(path, findings);
        if (files.Count > 1) findings.Add(new(CliDiagnostics.SeveralPlans, null, path, string.Join(", ", files.Select(WorkspaceCache.Shown))));
        return files.Count == 1 ? files[0] : null;
    }

    private static void Print(ComparisonResult compared, string format, Language language, TextWriter output)
    {
        switch (format)
        {
            case "json":
                DiffJsonPrinter.Print(compared, output);
                break;
            case "table":
                new DiffTablePrinter(language).Print(compared.Differences, output);
                break;
            default:
                new DiffTextPrinter(language).Print(compared.Differences, output);
                break;
        }
    }
}
