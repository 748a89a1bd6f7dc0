using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Cli;

/// <summary>What came of one plan: what is left to show and to write. The document tree is let go.</summary>
/// <param name="Job">The plan.</param>
/// <param name="Diagnostics">All findings.</param>
/// <param name="Outputs">The files to write.</param>
internal sealed record RenderedJob(RenderJob Job, ValueList<Diagnostic> Diagnostics, ValueList<RenderedFile> Outputs);
