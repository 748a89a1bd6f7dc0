namespace Plan.Sdk.Templating.Binding;

/// <summary>A named value of a plain object.</summary>
internal sealed record TemplateMember(string Name, TemplateType Type);
