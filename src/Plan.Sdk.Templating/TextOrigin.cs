using Plan.Sdk.Origins;

namespace Plan.Sdk.Templating;

/// <summary>A range of a rendered text and where it came from.</summary>
/// <param name="Start">Its first UTF-16 code unit, from 0.</param>
/// <param name="Length">How many code units it has; over 0.</param>
/// <param name="Origin">The place in the template that wrote it, and the value that it shows.</param>
public readonly record struct TextOrigin(int Start, int Length, Origin Origin);
