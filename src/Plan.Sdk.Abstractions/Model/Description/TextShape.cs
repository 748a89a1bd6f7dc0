namespace Plan.Sdk.Model.Description;

/// <summary>A text. Value: <see cref="string"/>.</summary>
public sealed class TextShape : ValueShape
{
    private TextShape(bool mayBeEmpty) => MayBeEmpty = mayBeEmpty;

    /// <summary>A text of at least one character that is not white space.</summary>
    public static TextShape Instance { get; } = new(mayBeEmpty: false);

    /// <summary>The text of a table's cell, which may be empty.</summary>
    public static TextShape Cell { get; } = new(mayBeEmpty: true);

    /// <summary>Whether nothing may stand there.</summary>
    public bool MayBeEmpty { get; }
}
