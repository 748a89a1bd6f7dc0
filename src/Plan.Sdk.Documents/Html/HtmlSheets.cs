using Plan.Sdk.Documents.Markup;

namespace Plan.Sdk.Documents.Html;

/// <summary>Opens and closes sheets of paper on the page; a sheet on which nothing stands is never opened. Not thread-safe.</summary>
internal sealed class HtmlSheets(MarkupBuffer o)
{
    private bool isOpen;
    private bool isLandscape;

    /// <summary>Makes sure that what comes next stands on a sheet of the given kind.</summary>
    public void Enter(bool landscape)
    {
        if (isOpen && isLandscape == landscape) return;
        Close();
        o.Raw(landscape ? "<div class=\"sheet landscape\">\n"u8 : "<div class=\"sheet\">\n"u8);
        isOpen = true;
        isLandscape = landscape;
    }

    /// <summary>Closes the sheet that is open, if one is.</summary>
    public void Close()
    {
        if (isOpen) o.Raw("</div>\n"u8);
        isOpen = false;
    }
}
