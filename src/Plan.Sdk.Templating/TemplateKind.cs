namespace Plan.Sdk.Templating;

/// <summary>What a template makes.</summary>
public enum TemplateKind
{
    /// <summary>An official paper, with head, signature and recipients.</summary>
    Paper,

    /// <summary>An article for a portal.</summary>
    Article,

    /// <summary>Plain text: a message, a mail.</summary>
    Text,

    /// <summary>A fragment of HTML, for a portal's page.</summary>
    Html,

    /// <summary>A part that other templates include.</summary>
    Part,
}
