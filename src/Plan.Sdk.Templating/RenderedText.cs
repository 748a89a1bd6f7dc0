using Plan.Sdk.Collections;

namespace Plan.Sdk.Templating;

/// <summary>What a template of kind <c>text</c> or <c>html</c> made. Immutable; compares by value.</summary>
/// <param name="Text">The text: composed letters (NFC), line ends as line feeds.</param>
/// <param name="Origins">Where it came from: ranges in order, without gaps, over the whole text.</param>
public sealed record RenderedText(string Text, ValueList<TextOrigin> Origins);
