using Plan.Sdk.Templating.Binding;

namespace Plan.Sdk.Templating.Functions;

/// <summary>What a function takes.</summary>
/// <param name="Name">The name, for messages and the manual.</param>
/// <param name="Type">The type; an optional type takes absent values too.</param>
/// <param name="IsOptional">Whether it may be left out.</param>
internal sealed record FunctionParameter(string Name, TemplateType Type, bool IsOptional = false);
