namespace Plan.Sdk.Templating.Markup;

/// <summary>A stretch of raw words with its own emphasis and link.</summary>
internal readonly record struct RawRun(string Text, Emphasis Emphasis, string? Link);
