using Plan.Sdk.Collections;

namespace Plan.Sdk.Templating;

/// <summary>What a template says about itself, between the lines <c>---</c> at its beginning.</summary>
public sealed record TemplateHead
{
    /// <summary>The id, equal to the file's name without ending.</summary>
    public string Id { get; init; } = "";

    /// <summary>What it is called.</summary>
    public string Title { get; init; } = "";

    /// <summary>What it makes.</summary>
    public TemplateKind Kind { get; init; }

    /// <summary>The type of paper, such as <c>KH</c>; <c>null</c>: the plan's own.</summary>
    public string? DocumentType { get; init; }

    /// <summary>The model it takes.</summary>
    public string Model { get; init; } = "ActionPlan";

    /// <summary>What a part asks for; empty when its head does not say, and then an <c>include</c> gives what it likes.</summary>
    public ValueList<TemplateParameter> Takes { get; init; } = [];
}
