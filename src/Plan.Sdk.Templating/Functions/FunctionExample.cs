namespace Plan.Sdk.Templating.Functions;

/// <summary>An example of the manual; a test runs it.</summary>
/// <param name="Template">The text of a template of kind <c>text</c>.</param>
/// <param name="Output">What it prints.</param>
internal sealed record FunctionExample(string Template, string Output);
