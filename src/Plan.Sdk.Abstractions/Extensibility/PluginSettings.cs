using System.Collections.Frozen;
using Plan.Sdk.Collections;

namespace Plan.Sdk.Extensibility;

/// <summary>
/// The settings of a plugin as the ward wrote them, checked against what the manifest asks for, so that a required one is there and a value has its type.
/// Immutable; thread-safe.
/// </summary>
/// <param name="values">The values by name: text, <see cref="decimal"/>, <see cref="bool"/>, <see cref="DateOnly"/>, <see cref="SecretHandle"/>, a list of texts, or a list of
/// settings.</param>
public sealed class PluginSettings(IReadOnlyDictionary<string, object> values)
{
    private readonly FrozenDictionary<string, object> values = values.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>No settings.</summary>
    public static PluginSettings None { get; } = new(new Dictionary<string, object>(StringComparer.Ordinal));

    /// <summary>The names of the settings that are there, in ordinal order.</summary>
    public IEnumerable<string> Names => values.Keys.Order(StringComparer.Ordinal);

    /// <summary>A text, a choice, or the absolute path of a file of the workspace; <c>null</c> when it is not there.</summary>
    public string? Text(string name) => Find<string>(name);

    /// <summary>A number; <c>null</c> when it is not there.</summary>
    public decimal? Number(string name) => Find(name) is decimal number ? number : null;

    /// <summary>A yes or no; <c>null</c> when it is not there.</summary>
    public bool? Flag(string name) => Find(name) is bool flag ? flag : null;

    /// <summary>A day; <c>null</c> when it is not there.</summary>
    public DateOnly? Date(string name) => Find(name) is DateOnly date ? date : null;

    /// <summary>A secret; <c>null</c> when it is not there.</summary>
    public SecretHandle? Secret(string name) => Find<SecretHandle>(name);

    /// <summary>A list of texts; empty when it is not there.</summary>
    public ValueList<string> Texts(string name) => Find<ValueList<string>>(name) ?? [];

    /// <summary>A list of settings of their own; empty when it is not there.</summary>
    public ValueList<PluginSettings> Items(string name) => Find<ValueList<PluginSettings>>(name) ?? [];

    private object? Find(string name) => values.GetValueOrDefault(name);

    private T? Find<T>(string name)
        where T : class => Find(name) as T;
}
