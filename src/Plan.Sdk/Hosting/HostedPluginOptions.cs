namespace Plan.Sdk;

/// <summary>What a program says about the plugins of its workspace. Checked when the program starts.</summary>
public sealed class HostedPluginOptions
{
    /// <summary>The workspace's folder, which has to be there.</summary>
    public string Workspace { get; set; } = "";

    /// <summary>The ids of plugins without which the program may not start; all others may be missing, and are not waited for.</summary>
    public IList<string> Required { get; } = [];
}
