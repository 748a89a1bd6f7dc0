using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Plugins;

/// <summary>A setting that a plugin asks for. Immutable; compares by value.</summary>
public sealed record SettingDescription
{
    /// <summary>Its key in YAML: letters and digits, the first a small letter.</summary>
    public required string Name { get; init; }

    /// <summary>What it holds.</summary>
    public required SettingType Type { get; init; }

    /// <summary>What it means.</summary>
    public required LocalizedText Description { get; init; }

    /// <summary>Whether it has to be there.</summary>
    public bool Required { get; init; }

    /// <summary>The value when the ward writes none, as <see cref="Extensibility.PluginSettings"/> holds it; <c>null</c>: none.</summary>
    public object? Default { get; init; }

    /// <summary>The least number, the least length of a text, or the least count of texts and items; <c>null</c>: any.</summary>
    public decimal? Min { get; init; }

    /// <summary>The greatest number, length or count; <c>null</c>: any.</summary>
    public decimal? Max { get; init; }

    /// <summary>The words of a <see cref="SettingType.Choice"/>.</summary>
    public ValueList<SettingChoice> Choices { get; init; } = [];

    /// <summary>The settings of each of the <see cref="SettingType.Items"/>.</summary>
    public ValueList<SettingDescription> Items { get; init; } = [];
}
