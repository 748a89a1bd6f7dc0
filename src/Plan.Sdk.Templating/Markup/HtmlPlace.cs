namespace Plan.Sdk.Templating.Markup;

/// <summary>Where in HTML a template is; the states of a browser's tokenizer, as far as values need them.</summary>
internal enum HtmlPlace
{
    /// <summary>Text between tags.</summary>
    Text,

    /// <summary>Behind <c>&lt;</c>.</summary>
    Open,

    /// <summary>In a tag's name.</summary>
    Tag,

    /// <summary>In a tag, before an attribute.</summary>
    Attributes,

    /// <summary>In a tag, where a name may or may not be over: a blank or the tag's end has to follow.</summary>
    Between,

    /// <summary>In an attribute's name.</summary>
    Name,

    /// <summary>Behind an attribute's name.</summary>
    AfterName,

    /// <summary>Behind an equals sign.</summary>
    BeforeValue,

    /// <summary>In a value without quotes.</summary>
    Unquoted,

    /// <summary>In a value in double quotes.</summary>
    DoubleQuoted,

    /// <summary>In a value in single quotes.</summary>
    SingleQuoted,

    /// <summary>In a comment.</summary>
    Comment,

    /// <summary>In <c>&lt;!…&gt;</c> or <c>&lt;?…&gt;</c>.</summary>
    Declaration,

    /// <summary>In an element whose content is no markup: <c>script</c>, <c>style</c>, <c>title</c> …</summary>
    RawText,

    /// <summary>It depends on the data.</summary>
    Unknown,
}
