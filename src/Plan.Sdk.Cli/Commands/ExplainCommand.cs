using System.CommandLine;
using System.Globalization;
using Plan.Sdk.Cli.Output;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Templating;

namespace Plan.Sdk.Cli.Commands;

/// <summary><c>plan explain</c>.</summary>
internal static class ExplainCommand
{
    public static Command Create(CommandConsole console)
    {
        var id = new Argument<string>("ID") { Description = "Mã thông báo, ví dụ PLAN2001. / ID of a diagnostic." };
        var lang = CommonOptions.Lang();
        var command = new Verb("explain", Texts.Explain, "plan explain PLAN2001") { id, lang };
        command.SetAction(parsed =>
        {
            var wanted = parsed.GetValue(id)!.ToUpperInvariant();
            if (wanted.Length > 0 && wanted.All(char.IsAsciiDigit)) wanted = Prefix + wanted;
            if ((BuiltInRules.Pages.Find(wanted) ?? TemplatePages.Find(wanted)) is { } page)
            {
                console.Out.WriteLine(page.TrimEnd());
                return ExitCode.Done;
            }

            var known = DiagnosticCatalogue.All;
            if (known.TryGetValue(wanted, out var descriptor))
            {
                Print(descriptor, console.Out);
                return ExitCode.Done;
            }

            var nearest = NearestName.Find(wanted, known.Keys) ?? known.Keys.Order(StringComparer.Ordinal).First();
            return Usage.Refuse(new(CliDiagnostics.UnknownId, null, wanted, nearest), parsed.GetValue(lang), console);
        });
        return command;
    }

    private const string Prefix = "PLAN";

    private static void Print(DiagnosticDescriptor descriptor, TextWriter output)
    {
        output.WriteLine($"# {descriptor.Id}: {descriptor.Title.Vi} / {descriptor.Title.En}");
        output.WriteLine();
        output.WriteLine(Bare(descriptor.Message.Vi));
        output.WriteLine();
        output.WriteLine(Bare(descriptor.Message.En));
    }

    // The places that a finding fills are dots; doubled braces are braces.
    private static string Bare(string format) =>
        string.Format(CultureInfo.InvariantCulture, format, Enumerable.Repeat<object>("…", MostArguments).ToArray());

    private const int MostArguments = 10;
}
