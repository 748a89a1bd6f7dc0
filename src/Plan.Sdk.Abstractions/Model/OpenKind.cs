namespace Plan.Sdk.Model;

/// <summary>What an <see cref="OpenValue"/> is.</summary>
public enum OpenKind
{
    /// <summary>Nothing was written.</summary>
    Blank,

    /// <summary>A text, number, date or truth value, as it was written.</summary>
    Scalar,

    /// <summary>A list.</summary>
    List,

    /// <summary>A group of keys.</summary>
    Group,
}
