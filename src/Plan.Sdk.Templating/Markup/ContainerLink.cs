using Plan.Sdk.Templating.Syntax;

namespace Plan.Sdk.Templating.Markup;

/// <summary>An open container and those around it.</summary>
internal sealed record ContainerLink(ContainerKind Kind, TextRange Range, ContainerLink? Outer);
