using System.CommandLine;
using Plan.Sdk.Cli.Output;
using Plan.Sdk.Cli.Plugins;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Plugins;

namespace Plan.Sdk.Cli.Commands;

/// <summary><c>plan plugin verify</c>.</summary>
internal static class PluginVerifyCommand
{
    public static Verb Create(CommandConsole console)
    {
        var path = new Argument<string>("PACKAGE") { Description = "Gói: tệp .zip hoặc thư mục. / A package: file or folder." };
        var format = new Option<string>("--format") { Description = "Dạng kết quả: text, json. / Form of the result.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        var lang = CommonOptions.Lang();
        var command = new Verb("verify", Texts.PluginVerify, "plan plugin verify huong-an.mau-phuong-1.0.0.zip", "plan plugin verify so-lieu --format json") { path, format, lang };
        command.SetAction((parsed, cancellation) =>
        {
            var findings = new DiagnosticBag();
            var named = parsed.GetValue(path)!;
            using var package = Open(named, findings, cancellation);
            if (package is not null) PackageCheck.Check(package, named, [], findings, cancellation);
            var shown = findings.ToSorted();
            if (parsed.GetValue(format) == "json") new JsonDiagnosticPrinter().Print(shown, console.Out);
            else Print(shown, package, parsed.GetValue(lang), console.Out);
            return Task.FromResult(findings.HasErrors ? ExitCode.Errors : ExitCode.Done);
        });
        return command;
    }

    // A folder without a list of files is its author's, who has not packed it yet.
    private static UnpackedPackage? Open(string named, DiagnosticBag findings, CancellationToken cancellation)
    {
        if (!File.Exists(Path.Combine(named, PluginManifest.FileName)) || File.Exists(Path.Combine(named, PackageFiles.FileName))) return UnpackedPackage.Open(named, findings, cancellation);
        return PublishedFolder.Of(named, findings) is { } published ? UnpackedPackage.Make(published, findings, cancellation) : null;
    }

    private static void Print(IReadOnlyList<Diagnostic> findings, UnpackedPackage? package, Language language, TextWriter output)
    {
        new TextDiagnosticPrinter(language).Print(findings, output);
        var errors = findings.Count(d => d.Severity == DiagnosticSeverity.Error);
        var warnings = findings.Count(d => d.Severity == DiagnosticSeverity.Warning);
        var name = package is null ? "" : $"{package.Manifest.Identity}: ";
        output.WriteLine(name + (language == Language.English ? $"{errors} error(s), {warnings} warning(s)." : $"{errors} lỗi, {warnings} cảnh báo."));
    }
}
