namespace Plan.Sdk.Model.Description;

/// <summary>A text of at least one character that is not white space. Value: <see cref="string"/>.</summary>
public sealed class TextShape : ValueShape
{
    /// <summary>The one instance.</summary>
    public static TextShape Instance { get; } = new();
}
