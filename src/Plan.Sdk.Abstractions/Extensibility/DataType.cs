namespace Plan.Sdk.Extensibility;

/// <summary>What the cells of a column hold when they are not <c>null</c>.</summary>
public enum DataType
{
    /// <summary>A <see cref="string"/>.</summary>
    Text,

    /// <summary>A <see cref="decimal"/>. Sources turn whatever they read into it; of a fraction that has no end they keep at most nine decimals.</summary>
    Number,

    /// <summary>A <see cref="DateOnly"/>.</summary>
    Date,

    /// <summary>A <see cref="bool"/>.</summary>
    Boolean,
}
