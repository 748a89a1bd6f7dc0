using System.CommandLine;
using Plan.Sdk.Cli.Output;
using Plan.Sdk.Cli.Plugins;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Plugins;
using Plan.Sdk.Yaml;

namespace Plan.Sdk.Cli.Commands;

/// <summary><c>plan plugin pack</c>.</summary>
internal static class PluginPackCommand
{
    public static Verb Create(CommandConsole console)
    {
        var folder = new Argument<string>("DIR") { Description = "Thư mục của phần mở rộng. / The plugin's folder." };
        var output = new Option<string?>("--output", "-o") { Description = "Tệp gói; không ghi thì ID-PHIÊN-BẢN.zip. / The package; ID-VERSION.zip unless given." };
        var lang = CommonOptions.Lang();
        var command = new Verb("pack", Texts.PluginPack, "plan plugin pack mau-phuong", "dotnet publish so-lieu && plan plugin pack so-lieu") { folder, output, lang };
        command.SetAction((parsed, cancellation) =>
        {
            var findings = new DiagnosticBag();
            var written = false;
            if (PublishedFolder.Of(parsed.GetValue(folder)!, findings) is { } published)
            {
                using var package = UnpackedPackage.Make(published, findings, cancellation);
                if (package is not null)
                {
                    PackageCheck.Check(package, published, [], findings, cancellation);
                    if (!findings.HasErrors) written = Write(package, parsed.GetValue(output), findings, console);
                }
            }

            new TextDiagnosticPrinter(parsed.GetValue(lang)).Print(findings.ToSorted(), console.Error);
            return Task.FromResult(written ? ExitCode.Done : ExitCode.Errors);
        });
        return command;
    }

    private static bool Write(UnpackedPackage package, string? output, DiagnosticBag findings, CommandConsole console)
    {
        var file = output ?? $"{package.Manifest.Id}-{package.Manifest.Version}.zip";
        using var bytes = new MemoryStream();
        package.Pack(bytes);
        try
        {
            if (Path.GetDirectoryName(file) is { Length: > 0 } parent) Directory.CreateDirectory(parent);
            WholeFile.Write(file, bytes.ToArray());
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            findings.Add(new(CliDiagnostics.Unwritable, null, WorkspaceCache.Shown(file), fault.Message));
            return false;
        }

        console.Out.WriteLine(WorkspaceCache.Shown(file));
        console.Error.WriteLine(Texts.PluginPacked(WorkspaceCache.Shown(file)));
        return true;
    }
}
