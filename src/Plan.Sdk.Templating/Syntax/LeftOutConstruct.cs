using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Templating.Syntax;

/// <summary>What Scriban has and this language leaves out on purpose.</summary>
/// <param name="Name">What is written, such as <c>while</c> or <c>+=</c>.</param>
/// <param name="Reason">Why, and what to write instead.</param>
/// <param name="HasBody">Whether it begins a block that ends with <c>end</c>.</param>
internal sealed record LeftOutConstruct(string Name, LocalizedText Reason, bool HasBody = false);
