using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Documents;
using Plan.Sdk.Extensibility;
using Plan.Sdk.Origins;

namespace Plan.Sdk;

/// <summary>Writes documents in the formats that were asked for.</summary>
internal sealed class PaperWriters(ValueList<IDocumentWriter> writers)
{
    private static readonly ValueList<string> UsualFormats = ["docx"];

    /// <summary>The names of the formats.</summary>
    public IEnumerable<string> Formats => writers.Select(w => w.Format);

    /// <summary>The writers of some formats; of two for one format the one added last. Unknown formats are told.</summary>
    public IReadOnlyList<IDocumentWriter> Choose(ValueList<string>? formats, DiagnosticBag diagnostics)
    {
        var chosen = new List<IDocumentWriter>();
        foreach (var format in formats ?? UsualFormats)
        {
            if (writers.LastOrDefault(w => string.Equals(w.Format, format, StringComparison.OrdinalIgnoreCase)) is { } writer) chosen.Add(writer);
            else diagnostics.Add(new(EngineDiagnostics.UnknownFormat, null, format, string.Join(", ", Formats)));
        }

        return chosen;
    }

    /// <summary>A document in each format.</summary>
    /// <param name="chosen">The writers.</param>
    /// <param name="document">The document.</param>
    /// <param name="find">Where a value stands: a writer knows the path of what it can't lay out, not its place.</param>
    /// <param name="diagnostics">Where findings go; what several formats say is told once.</param>
    /// <param name="cancellation">Stops the work between two formats.</param>
    public static IReadOnlyList<RenderedFile> Write(
        IReadOnlyList<IDocumentWriter> chosen, OfficialDocument document, Func<ModelPath, SourceSpan> find, DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        var layout = new DiagnosticBag();
        var outputs = new List<RenderedFile>();
        foreach (var writer in chosen)
        {
            cancellation.ThrowIfCancellationRequested();
            var content = new MemoryStream();
            writer.Write(document, content, layout);
            outputs.Add(new($"{document.FileName}.{writer.Format}", writer.Format, content.GetBuffer().AsMemory(0, (int)content.Length)));
        }

        diagnostics.AddRange(FindingPlaces.Locate(layout, find));
        return outputs;
    }
}
