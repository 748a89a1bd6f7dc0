using Plan.Sdk.Documents.Markup;
using Plan.Sdk.Documents.Presentation;

namespace Plan.Sdk.Documents.Text;

/// <summary>Writes blocks of pages that lie on the long side: as any others, text has no pages.</summary>
internal static class LandscapeWriter
{
    public static void Write(MarkupBuffer o, Landscape landscape, NumberingRules numbering) => BlockWriter.Write(o, landscape.Blocks, numbering);
}
