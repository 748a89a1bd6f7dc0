namespace Plan.Sdk.Documents.Docx;

/// <summary>Writes blocks on pages that lie on the long side: a section of its own.</summary>
internal static class LandscapeWriter
{
    public static void Write(DocxContext context, Landscape landscape) =>
        BlockWriter.Write(context, landscape.Blocks, context.Layout.Landscape, closes: false);
}
