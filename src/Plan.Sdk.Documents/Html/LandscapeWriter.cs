namespace Plan.Sdk.Documents.Html;

/// <summary>Writes blocks on sheets that lie on the long side.</summary>
internal static class LandscapeWriter
{
    public static void Write(HtmlContext context, Landscape landscape) => BlockWriter.Write(context, landscape.Blocks, isLandscape: true);
}
