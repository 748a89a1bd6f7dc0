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
        var after = new Argument<string?>("B")
        {
            Description = "Kế hoạch sau; không ghi thì chính kế hoạch A, giữa hai ngày --from và --to. / The second plan; A itself between two days unless given.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var from = CommonOptions.Day("--from", "Kế hoạch A như đã được sửa đổi đến ngày này. / Plan A as amended on this day.");
        var to = CommonOptions.Day("--to", "Kế hoạch sau như đã được sửa đổi đến ngày này. / The second plan as amended on this day.");
        var format = new Option<string>("--format") { Description = "Dạng kết quả: text, json, table. / Form of the result.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json", "table");
        var lang = CommonOptions.Lang();
        var command = new Verb("diff", Texts.Diff, "plan diff cu/plans/79.yaml plans/79.yaml", "plan diff cu/plans/79.yaml plans/79.yaml --format table", "plan diff plans/08.yaml --from 2026-12-31 --to 2027-12-31") { before, after, from, to, format, lang };
        command.Validators.Add(result =>
        {
            var (hasAfter, hasFrom, hasTo) = (result.GetResult(after) is { Tokens.Count: > 0 }, result.GetResult(from) is not null, result.GetResult(to) is not null);
            if (hasFrom != hasTo || hasAfter == hasFrom) result.AddError(Texts.DiffNeedsTwo);
        });
        command.SetAction(parsed =>
        {
            var findings = new DiagnosticBag();
            var engine = new PlanEngineBuilder().UseClock(clock).Build();
            var workspaces = new WorkspaceCache(engine);
            var old = Open(parsed.GetValue(before)!, workspaces, findings);
            var now = parsed.GetValue(after) is { } second ? Open(second, workspaces, findings) : null;
            var compared = old is null ? null
                : parsed.GetValue(from) is { } first && parsed.GetValue(to) is { } last ? engine.Compare(old, first, last)
                : now is null ? null : engine.Compare(old, now);
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
    private static PlanSource? Open(string path, WorkspaceCache workspaces, DiagnosticBag findings)
    {
        var files = PlanFiles.Find(path, findings);
        if (files.Count > 1) findings.Add(new(CliDiagnostics.SeveralPlans, null, path, string.Join(", ", files.Select(WorkspaceCache.Shown))));
        return files.Count == 1 ? workspaces.Open(files[0], findings) : null;
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
