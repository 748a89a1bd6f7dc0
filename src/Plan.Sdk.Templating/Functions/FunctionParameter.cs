using Plan.Sdk.Diagnostics;
using Plan.Sdk.Templating.Binding;

namespace Plan.Sdk.Templating.Functions;

/// <summary>What a function takes.</summary>
/// <param name="Name">The name, for messages, named arguments and the manual: Scriban's where it has the function.</param>
/// <param name="Type">The type; an optional type takes absent values too.</param>
/// <param name="IsOptional">Whether it may be left out.</param>
internal sealed record FunctionParameter(string Name, TemplateType Type, bool IsOptional = false)
{
    /// <summary>What it means, for the manual; <c>null</c> when the name says it.</summary>
    public LocalizedText? Description { get; init; }
}
