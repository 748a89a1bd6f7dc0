namespace Plan.Sdk.Diagnostics;

/// <summary>One text in Vietnamese and in English. As an argument of a message it is printed in the message's language.</summary>
/// <param name="Vi">The Vietnamese text.</param>
/// <param name="En">The English text.</param>
public sealed record LocalizedText(string Vi, string En)
{
    /// <summary>The text in one language.</summary>
    public string In(Language language) => language == Language.English ? En : Vi;
}
