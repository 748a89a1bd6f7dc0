namespace Plan.Sdk.Documents.Html;

/// <summary>Writes blocks of pages that lie on the long side; they lie so when printed, on screen they flow on.</summary>
internal static class LandscapeWriter
{
    public static void Write(HtmlContext context, Landscape landscape)
    {
        context.Out.Raw("<section class=\"landscape\">\n"u8);
        BlockWriter.Write(context, landscape.Blocks);
        context.Out.Raw("</section>\n"u8);
    }
}
