namespace Plan.Sdk.Plugins;

/// <summary>What a setting holds.</summary>
public enum SettingType
{
    /// <summary>A <see cref="string"/>.</summary>
    Text,

    /// <summary>A <see cref="decimal"/>.</summary>
    Number,

    /// <summary>A <see cref="bool"/>.</summary>
    Flag,

    /// <summary>A <see cref="DateOnly"/>.</summary>
    Date,

    /// <summary>One of the words offered, a <see cref="string"/>.</summary>
    Choice,

    /// <summary>A list of texts.</summary>
    Texts,

    /// <summary>A <see cref="Extensibility.SecretHandle"/>.</summary>
    Secret,

    /// <summary>A file of the workspace; its absolute path.</summary>
    File,

    /// <summary>A list of settings of their own.</summary>
    Items,
}
