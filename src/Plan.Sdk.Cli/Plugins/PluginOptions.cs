using System.CommandLine;

namespace Plan.Sdk.Cli.Plugins;

/// <summary>What the verbs of plugins share.</summary>
internal static class PluginOptions
{
    /// <summary>Who works, for the journal.</summary>
    public static string Actor => Environment.UserName is { Length: > 0 } name ? name : "operator";

    public static Option<string?> Workspace() => new("--workspace")
    {
        Description = "Thư mục làm việc; không ghi thì nơi gần nhất có workspace.yaml. / The workspace; the nearest one unless given.",
    };
}
