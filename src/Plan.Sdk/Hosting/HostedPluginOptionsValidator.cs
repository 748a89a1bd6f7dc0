using Microsoft.Extensions.Options;

namespace Plan.Sdk.Hosting;

/// <summary>Checks <see cref="HostedPluginOptions"/>.</summary>
internal sealed class HostedPluginOptionsValidator : IValidateOptions<HostedPluginOptions>
{
    /// <inheritdoc/>
    public ValidateOptionsResult Validate(string? name, HostedPluginOptions options)
    {
        var wrong = new List<string>();
        if (string.IsNullOrWhiteSpace(options.Workspace)) wrong.Add("HostedPluginOptions.Workspace is empty: write the folder of the workspace.");
        else if (!Directory.Exists(options.Workspace)) wrong.Add($"HostedPluginOptions.Workspace: there is no folder \"{Path.GetFullPath(options.Workspace)}\".");
        foreach (var id in options.Required.Where(string.IsNullOrWhiteSpace)) wrong.Add("HostedPluginOptions.Required has an empty id: take it out.");
        return wrong.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(wrong);
    }
}
