using Plan.Sdk.Origins;
using Plan.Sdk.Templating.Evaluation;

namespace Plan.Sdk.Templating.Binding;

/// <summary>A name that a template sees from the beginning.</summary>
/// <param name="Name">The name.</param>
/// <param name="Type">The type of its value.</param>
/// <param name="Path">Where the value stands in the file it comes from.</param>
/// <param name="Get">Finds the value; <c>null</c> when absent.</param>
internal sealed record TemplateRoot(string Name, TemplateType Type, ModelPath Path, Func<RenderInput, object?> Get);
