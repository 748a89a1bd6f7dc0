namespace Plan.Sdk.Templating.Binding;

/// <summary>What a value of a template can be.</summary>
internal enum TypeKind
{
    /// <summary>Not known because of an error that is already reported; fits everywhere.</summary>
    Error,
    Null,
    Text,
    Number,
    Boolean,
    Date,
    Calendar,
    Amount,
    Choice,
    Record,

    /// <summary>A plain object: named values without a description.</summary>
    Object,
    List,
}
