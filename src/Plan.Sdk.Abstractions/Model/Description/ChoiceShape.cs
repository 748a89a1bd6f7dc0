using Plan.Sdk.Collections;

namespace Plan.Sdk.Model.Description;

/// <summary>One word of a list. Value: the <see cref="Choice.Value"/>.</summary>
public sealed class ChoiceShape(params ReadOnlySpan<Choice> choices) : ValueShape
{
    /// <summary>The words, in the order they are offered.</summary>
    public ValueList<Choice> Choices { get; } = ValueList.Create(choices);

    /// <summary>The choice of a word, letter case counting; <c>null</c> when there is none.</summary>
    public Choice? Find(string key)
    {
        foreach (var choice in Choices)
        {
            if (string.Equals(choice.Key, key, StringComparison.Ordinal)) return choice;
        }

        return null;
    }

    /// <summary>The word of a value.</summary>
    /// <exception cref="InvalidOperationException">No word has this value.</exception>
    public string KeyOf(object value) => Choices.First(c => c.Value.Equals(value)).Key;
}
