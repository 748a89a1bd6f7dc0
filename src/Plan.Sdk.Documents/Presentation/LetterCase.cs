namespace Plan.Sdk.Documents.Presentation;

/// <summary>The letter case of a component.</summary>
public enum LetterCase
{
    /// <summary>As written ("in thường").</summary>
    AsWritten,

    /// <summary>Capitals ("in hoa").</summary>
    Capitals,
}
