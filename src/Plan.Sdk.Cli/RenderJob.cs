namespace Plan.Sdk.Cli;

/// <summary>One plan to render.</summary>
/// <param name="File">Its file.</param>
/// <param name="Workspace">Its workspace.</param>
/// <param name="Below">The folder of its results below the output folder; empty: that folder itself.</param>
internal sealed record RenderJob(string File, OpenWorkspace Workspace, string Below);
