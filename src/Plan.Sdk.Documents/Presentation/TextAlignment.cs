namespace Plan.Sdk.Documents.Presentation;

/// <summary>How the lines of a component stand.</summary>
public enum TextAlignment
{
    /// <summary>Left.</summary>
    Left,

    /// <summary>Centred in its box.</summary>
    Center,

    /// <summary>Right.</summary>
    Right,

    /// <summary>Even on both sides.</summary>
    Justified,
}
