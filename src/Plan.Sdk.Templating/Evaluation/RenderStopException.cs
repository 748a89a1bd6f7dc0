using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Templating.Evaluation;

/// <summary>Ends a rendering that can't go on; the renderer turns it into its diagnostic. Never leaves this project.</summary>
internal sealed class RenderStopException(Diagnostic diagnostic) : Exception(diagnostic.Id)
{
    public Diagnostic Diagnostic { get; } = diagnostic;
}
