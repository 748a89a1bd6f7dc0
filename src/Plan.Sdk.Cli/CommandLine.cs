using System.CommandLine;
using System.CommandLine.Help;
using Plan.Sdk.Cli.Commands;
using Plan.Sdk.Cli.Output;
using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Cli;

/// <summary>The command line: verbs, options, exit codes. Each verb is one class of <c>Commands/</c>.</summary>
public static class CommandLine
{
    /// <summary>Runs a command line.</summary>
    /// <param name="args">The words after the program's name.</param>
    /// <param name="console">The streams.</param>
    /// <param name="clock">The clock that drafts are judged by.</param>
    /// <param name="cancellation">Ends the run early.</param>
    /// <returns>0 done, 1 findings with errors, 2 wrong usage, 3 an outside part failed.</returns>
    public static async Task<int> RunAsync(IReadOnlyList<string> args, CommandConsole console, TimeProvider clock, CancellationToken cancellation)
    {
        var root = new RootCommand(Texts.Program)
        {
            InitCommand.Create(console, clock),
            ValidateCommand.Create(console, clock),
            RenderCommand.Create(console, clock),
            DueCommand.Create(console, clock),
            ReceiveCommand.Create(console, clock),
            MarkCommand.Create(console, clock),
            RollUpCommand.Create(console, clock),
            ReportCommand.Create(console, clock),
            DiffCommand.Create(console, clock),
            WhyCommand.Create(console, clock),
            SchemaCommand.Create(console),
            ExplainCommand.Create(console),
            TemplateCommand.Create(console, clock),
            PluginCommand.Create(console, clock),
        };
        foreach (var help in root.Options.OfType<HelpOption>()) help.Action = new HelpPage(console);
        var parsed = root.Parse(args.Count == 0 ? ["--help"] : args);
        if (parsed.Errors.Count > 0 && parsed.Action is not HelpPage) return Refuse(parsed, console);

        try
        {
            var streams = new InvocationConfiguration { Output = console.Out, Error = console.Error, EnableDefaultExceptionHandler = false };
            return await parsed.InvokeAsync(streams, cancellation);
        }
        catch (OperationCanceledException)
        {
            await console.Error.WriteLineAsync(Texts.Interrupted);
            return ExitCode.OutsideFailed;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            await console.Error.WriteLineAsync(Texts.OutsideFailed(e.Message));
            return ExitCode.OutsideFailed;
        }
    }

    private static int Refuse(ParseResult parsed, CommandConsole console)
    {
        var command = parsed.CommandResult.Command;
        var known = command.Subcommands.Select(c => c.Name).Concat(command.Options.Select(o => o.Name)).ToList();
        foreach (var word in parsed.UnmatchedTokens) console.Error.WriteLine(Texts.UnknownWord(word, NearestName.Find(word, known)));
        var missing = parsed.UnmatchedTokens.Count == 0 ? command.Arguments.FirstOrDefault(a => a.Arity.MinimumNumberOfValues > 0 && parsed.GetResult(a) is not { Tokens.Count: > 0 }) : null;
        if (command is not (Verb or RootCommand) && parsed.UnmatchedTokens.Count == 0) console.Error.WriteLine(Texts.MissingCommand(command.Subcommands.Select(c => c.Name)));
        else if (missing is not null) console.Error.WriteLine(Texts.MissingArgument(missing.Name));
        else if (parsed.UnmatchedTokens.Count == 0)
        {
            foreach (var error in parsed.Errors) console.Error.WriteLine(Texts.WrongArgument(error.Message));
        }

        console.Error.WriteLine(Texts.SeeHelp(command is RootCommand ? "plan" : $"plan {string.Join(' ', Path(command))}"));
        return ExitCode.Usage;
    }

    private static IEnumerable<string> Path(Command command) =>
        command.Parents.OfType<Command>().Where(parent => parent is not RootCommand).SelectMany(Path).Append(command.Name);
}
