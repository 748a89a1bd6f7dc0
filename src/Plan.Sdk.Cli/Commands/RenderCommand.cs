using System.CommandLine;
using Plan.Sdk.Cli.Output;
using Plan.Sdk.Collections;

namespace Plan.Sdk.Cli.Commands;

/// <summary><c>plan render</c>.</summary>
internal static class RenderCommand
{
    public static Command Create(CommandConsole console, TimeProvider clock)
    {
        var paths = CommonOptions.Paths();
        var format = CommonOptions.Formats(
            "Các định dạng, cách nhau dấu phẩy: docx,html,txt; không ghi thì docx, mẫu text ra txt, mẫu html ra html. / Formats, joined by commas; docx unless the template makes a text.");
        var template = CommonOptions.TemplateId();
        var output = CommonOptions.Output();
        var asOf = CommonOptions.AsOf();
        var issued = CommonOptions.Issued();
        var all = CommonOptions.All();
        var lang = CommonOptions.Lang();
        var command = new Verb("render", Texts.Render, "plan render plans/79.yaml --format docx,html,txt --output van-ban", "plan render plans/ --template tin-bai --format html") { paths, format, template, output, asOf, issued, all, lang };
        command.SetAction(async (parsed, cancellation) =>
        {
            var options = new RenderOptions
            {
                Formats = parsed.GetValue(format) is { Length: > 0 } given ? given.ToValueList() : null,
                Template = parsed.GetValue(template),
                AsOf = parsed.GetValue(asOf),
                Issued = parsed.GetValue(issued),
            };
            var engine = new PlanEngineBuilder().UseClock(clock).Build();
            await using var workspaces = new WorkspaceCache(engine);
            var batch = new RenderBatch(engine, workspaces, options, parsed.GetValue(output)!, new(parsed.GetValue(lang), parsed.GetValue(all)));
            var files = batch.Find(parsed.GetValue(paths)!);
            await workspaces.AttachAsync(files.Select(f => f.File), PluginNeeds.Papers, clock, cancellation);
            string[] formats = [.. engine.Formats.Union(workspaces.PluginFormats, StringComparer.OrdinalIgnoreCase)];
            if (options.Formats?.FirstOrDefault(f => !formats.Contains(f, StringComparer.OrdinalIgnoreCase)) is { } unknown)
                return Usage.Refuse(new(EngineDiagnostics.UnknownFormat, null, unknown, string.Join(", ", formats)), parsed.GetValue(lang), console);
            return batch.Run(files, console, cancellation);
        });
        return command;
    }
}
