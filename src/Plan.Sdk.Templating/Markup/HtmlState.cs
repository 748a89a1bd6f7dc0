using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Templating.Markup;

/// <summary>Where in its HTML a template is, known before there is data. Immutable; compares by value.</summary>
/// <param name="Place">The place.</param>
/// <param name="Tag">The tag's name in small letters, of an end tag with its slash; of raw text the element's.</param>
/// <param name="Attribute">The attribute's name in small letters.</param>
/// <param name="Address">What an attribute that leads somewhere has so far: empty for nothing, the text of the template while its
/// scheme is open, <c>null</c> once no value can change the scheme, <see cref="Uncertain"/> when it depends on the data.</param>
internal sealed record HtmlState(HtmlPlace Place, string Tag = "", string Attribute = "", string? Address = "")
{
    public const string Uncertain = "?";

    // What a browser runs, loads or lets rule the page: nothing about these may come from a value.
    private static readonly HashSet<string> Active = new(StringComparer.Ordinal)
    {
        "script", "style", "link", "base", "meta", "iframe", "frame", "object", "embed", "applet", "animate", "animatetransform", "animatemotion", "set",
    };

    private static readonly HashSet<string> Addresses = new(StringComparer.Ordinal)
    {
        "href", "src", "action", "formaction", "poster", "cite", "background", "longdesc", "data", "manifest", "xlink:href",
    };

    private static readonly HashSet<string> Code = new(StringComparer.Ordinal) { "style", "srcdoc", "srcset", "ping" };

    /// <summary>Whether it is inside an attribute that leads somewhere.</summary>
    public bool IsAddress => Place is HtmlPlace.DoubleQuoted or HtmlPlace.SingleQuoted && Addresses.Contains(Attribute);

    private bool IsInTag => Place is HtmlPlace.Tag or HtmlPlace.Attributes or HtmlPlace.Between or HtmlPlace.Name or HtmlPlace.AfterName;

    /// <summary>How a value is encoded here; <c>null</c> where none may stand.</summary>
    public ValuePlace? ValuePlace => Place switch
    {
        HtmlPlace.Text => Markup.ValuePlace.Words,
        HtmlPlace.RawText when Tag is "title" or "textarea" => Markup.ValuePlace.Words,
        HtmlPlace.DoubleQuoted or HtmlPlace.SingleQuoted when !Active.Contains(Tag) && !Code.Contains(Attribute) && !Attribute.StartsWith("on", StringComparison.Ordinal) =>
            !IsAddress ? Markup.ValuePlace.Attribute : Address switch { "" => Markup.ValuePlace.LinkTarget, Uncertain => null, _ => Markup.ValuePlace.LinkPiece },
        _ => null,
    };

    /// <summary>What the place is called in messages.</summary>
    public LocalizedText Name => Place switch
    {
        HtmlPlace.RawText => new($"<{Tag}>", $"<{Tag}>"),
        HtmlPlace.Comment or HtmlPlace.Declaration => new("chú thích hoặc khai báo", "a comment or declaration"),
        HtmlPlace.DoubleQuoted or HtmlPlace.SingleQuoted when Address == Uncertain => new($"{Attribute} có phần đầu tùy dữ liệu", $"{Attribute} whose beginning depends on the data"),
        HtmlPlace.DoubleQuoted or HtmlPlace.SingleQuoted => new($"{Attribute} của <{Tag}>", $"{Attribute} of <{Tag}>"),
        HtmlPlace.BeforeValue or HtmlPlace.Unquoted => new($"{Attribute} không có nháy", $"{Attribute} without quotes"),
        HtmlPlace.Unknown => new("chỗ tùy dữ liệu", "a place that depends on the data"),
        _ => new("tên thẻ hoặc tên thuộc tính", "a tag's or attribute's name"),
    };

    /// <summary>What is known after a value was printed.</summary>
    public HtmlState AfterValue() => IsAddress ? this with { Address = null } : this;

    /// <summary>What is known when either may be the case.</summary>
    public static HtmlState Join(HtmlState a, HtmlState b)
    {
        if (a == b) return a;
        if (a with { Address = "" } == b with { Address = "" }) return a with { Address = Uncertain };
        return a.IsInTag && b.IsInTag && string.Equals(a.Tag, b.Tag, StringComparison.Ordinal) ? new(HtmlPlace.Between, a.Tag) : new(HtmlPlace.Unknown);
    }
}
