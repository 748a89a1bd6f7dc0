namespace Plan.Sdk.Documents;

/// <summary>How the cells of a column stand.</summary>
public enum ColumnAlignment
{
    /// <summary>Left.</summary>
    Left,

    /// <summary>Centred.</summary>
    Center,

    /// <summary>Right, for figures.</summary>
    Right,
}
