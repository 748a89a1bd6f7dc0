using Plan.Sdk.Documents.Composition;
using Plan.Sdk.Documents.Markup;
using Plan.Sdk.Documents.Presentation;

namespace Plan.Sdk.Documents.Text;

/// <summary>Writes an annex.</summary>
internal static class AnnexWriter
{
    public static void Write(MarkupBuffer o, ComposedAnnex annex, NumberingRules numbering)
    {
        LineWriter.EnsureBlank(o);
        o.Raw("\n"u8);
        LineWriter.WriteCentered(o, annex.Label);
        LineWriter.WriteCentered(o, annex.Title);
        if (annex.Reference is { } reference) LineWriter.WriteCentered(o, reference);
        o.Raw("\n"u8);
        BlockWriter.Write(o, annex.Blocks, numbering);
    }
}
