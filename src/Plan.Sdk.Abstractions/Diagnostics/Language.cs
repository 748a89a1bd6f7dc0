namespace Plan.Sdk.Diagnostics;

/// <summary>The two languages that messages are written in.</summary>
public enum Language
{
    /// <summary>Vietnamese, the default: officers read it.</summary>
    Vietnamese,

    /// <summary>English.</summary>
    English,
}
