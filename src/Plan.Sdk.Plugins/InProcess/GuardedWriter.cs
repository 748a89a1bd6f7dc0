using System.Diagnostics.CodeAnalysis;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Documents;
using Plan.Sdk.Extensibility;

namespace Plan.Sdk.Plugins.InProcess;

/// <summary>A writer of documents in this process. What it throws is a diagnostic.</summary>
internal sealed class GuardedWriter(CallGuard guard, IDocumentWriter writer) : GuardedPart, IDocumentWriter
{
    private volatile IDocumentWriter? inner = writer;

    /// <inheritdoc/>
    public string Format { get; } = writer.Format;

    /// <inheritdoc/>
    [SuppressMessage("Design", "CA1031", Justification = "A plugin's faults end at its border.")]
    public void Write(OfficialDocument document, Stream output, DiagnosticBag diagnostics)
    {
        try
        {
            if (inner is { } running) running.Write(document, output, diagnostics);
            else diagnostics.Add(new(PluginDiagnostics.Stopped, null, guard.Plugin));
        }
        catch (Exception e)
        {
            diagnostics.Add(guard.Thrown(e));
        }
    }

    /// <inheritdoc/>
    public override void Drop() => inner = null;
}
