using System.CommandLine;
using Plan.Sdk.Cli.Output;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Model.Description;
using Plan.Sdk.Plugins;
using Plan.Sdk.Yaml;

namespace Plan.Sdk.Cli.Commands;

/// <summary><c>plan schema</c>.</summary>
internal static class SchemaCommand
{
    private const string Manifest = "plugin";

    public static Command Create(CommandConsole console)
    {
        var kind = new Argument<string?>("KIND")
        {
            Description = "Loại tệp: ActionPlan, Organization …, hoặc plugin (tệp khai báo của phần mở rộng); không ghi thì in tất cả. / Kind of file, or plugin for plan-plugin.json; all kinds unless given.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var output = new Option<string?>("--output")
        {
            Description = "Lược đồ của kết quả --format json của một lệnh: diff … / Schema of a verb's JSON output.",
        };
        var lang = CommonOptions.Lang();
        var command = new Verb("schema", Texts.Schema, "plan schema > plan.schema.json", "plan schema Organization", "plan schema plugin", "plan schema --output diff") { kind, output, lang };
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(output) is { } verb)
            {
                if (OutputSchemas.Find(verb) is not { } schema)
                    return Usage.Refuse(new(CliDiagnostics.UnknownOutput, null, verb, string.Join(", ", OutputSchemas.Names)), parsed.GetValue(lang), console);
                console.Out.Write(schema);
                return ExitCode.Done;
            }

            if (parsed.GetValue(kind) is not { } name)
            {
                console.Out.WriteLine(JsonSchemaPrinter.PrintAll());
                return ExitCode.Done;
            }

            if (name is Manifest)
            {
                console.Out.WriteLine(ManifestSchema.Print());
                return ExitCode.Done;
            }

            if (ModelDescription.FindKind(name) is { } found)
            {
                console.Out.WriteLine(JsonSchemaPrinter.Print(found));
                return ExitCode.Done;
            }

            var known = string.Join(", ", ModelDescription.Kinds.Select(k => k.Name).Append(Manifest));
            return Usage.Refuse(new(CliDiagnostics.UnknownKind, null, name, known), parsed.GetValue(lang), console);
        });
        return command;
    }
}
