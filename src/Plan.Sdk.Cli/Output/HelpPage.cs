using System.CommandLine;
using System.CommandLine.Invocation;

namespace Plan.Sdk.Cli.Output;

/// <summary>Prints a verb's help: what it does, how it is called, examples, arguments and options, in both languages.</summary>
internal sealed class HelpPage(CommandConsole console) : SynchronousCommandLineAction
{
    private const int NameWidth = 24;

    public override int Invoke(ParseResult parseResult)
    {
        var command = parseResult.CommandResult.Command;
        var output = console.Out;
        output.WriteLine(command.Description);
        output.WriteLine();
        output.WriteLine("Cách dùng / Usage:");
        output.WriteLine($"  {Usage(command)}");
        Section("Ví dụ / Examples:", ExamplesOf(command).Select(e => (e, "")));
        Section("Lệnh / Commands:", command.Subcommands.Select(c => (c.Name, c.Description ?? "")));
        Section("Tham số / Arguments:", command.Arguments.Select(a => (a.Name, a.Description ?? "")));
        Section("Tùy chọn / Options:", command.Options.Select(o => (o is System.CommandLine.Help.HelpOption ? "--help, -h" : string.Join(", ", [o.Name, .. o.Aliases]), Describe(o))));
        return ExitCode.Done;
    }

    private static IEnumerable<string> ExamplesOf(Command command) => command switch
    {
        Verb verb => verb.Examples,
        RootCommand => Texts.ProgramExamples,
        _ => command.Subcommands.SelectMany(ExamplesOf),
    };

    private void Section(string title, IEnumerable<(string Name, string Description)> rows)
    {
        var list = rows.ToList();
        if (list.Count == 0) return;
        console.Out.WriteLine();
        console.Out.WriteLine(title);
        foreach (var (name, description) in list) console.Out.WriteLine($"  {(description.Length == 0 ? name : name.PadRight(NameWidth))}{description}");
    }

    private static string Describe(Option option) => option switch
    {
        System.CommandLine.Help.HelpOption => "In trợ giúp này. / Show this help.",
        VersionOption => "In phiên bản. / Show the version.",
        _ => option.Description ?? "",
    };

    private static string Usage(Command command)
    {
        var words = new List<string>();
        for (Command? at = command; at is not null; at = at.Parents.OfType<Command>().FirstOrDefault())
            words.Insert(0, at is RootCommand ? "plan" : at.Name);
        if (command.Subcommands.Count > 0) words.Add("<lệnh / command>");
        words.AddRange(command.Arguments.Select(a => a.Arity.MaximumNumberOfValues > 1 ? $"{a.Name}…" : a.Arity.MinimumNumberOfValues == 0 ? $"[{a.Name}]" : a.Name));
        words.Add("[--…]");
        return string.Join(' ', words);
    }
}
