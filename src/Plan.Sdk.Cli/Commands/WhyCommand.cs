using System.CommandLine;
using Plan.Sdk.Cli.Output;
using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Cli.Commands;

/// <summary><c>plan why</c>.</summary>
internal static class WhyCommand
{
    public static Command Create(CommandConsole console, TimeProvider clock)
    {
        var value = new Argument<string>("FILE#PATH") { Description = "Tệp, dấu #, rồi đường dẫn hoặc mã của giá trị. / File, #, and the path or id of the value." };
        var format = new Option<string>("--format") { Description = "Dạng kết quả: text, json. / Form of the result.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        var lang = CommonOptions.Lang();
        var command = new Verb("why", Texts.Why, "plan why plans/08.yaml#kham-suc-khoe-2027", "plan why plans/08.yaml#objectives.stages[0].targets[1].atLeast --format json") { value, format, lang };
        command.SetAction(parsed =>
        {
            var language = parsed.GetValue(lang);
            var asked = parsed.GetValue(value)!;
            var mark = asked.LastIndexOf('#');
            if (mark <= 0 || mark == asked.Length - 1) return Usage.Refuse(new(CliDiagnostics.NoValueNamed, null, asked), language, console);

            var findings = new DiagnosticBag();
            var engine = new PlanEngineBuilder().UseClock(clock).Build();
            var workspaces = new WorkspaceCache(engine);
            var file = asked[..mark];
            if (!File.Exists(file)) findings.Add(new(EngineDiagnostics.NotFound, null, file));
            else if (workspaces.Open(file, findings) is { } source)
            {
                var why = engine.Why(source, asked[(mark + 1)..]);
                if (why.Diagnostics.FirstOrDefault(d => d.Descriptor == EngineDiagnostics.UnknownValue) is { } missing) return Usage.Refuse(missing, language, console);
                findings.AddRange(why.Diagnostics);
                if (parsed.GetValue(format) == "json") WhyJsonPrinter.Print(why.Hops, console.Out);
                else new WhyTextPrinter(language).Print(why.Hops, console.Out);
            }

            findings.AddRange(workspaces.Diagnostics);
            new TextDiagnosticPrinter(language).Print(findings.ToSorted().Where(d => d.Severity > DiagnosticSeverity.Info).ToList(), console.Error);
            return findings.HasErrors ? ExitCode.Errors : ExitCode.Done;
        });
        return command;
    }
}
