using Plan.Sdk.Templating.Evaluation;

namespace Plan.Sdk.Templating.Binding;

/// <summary>What binding makes of a template.</summary>
internal sealed record BoundTemplate(BoundStatement[] Statements, int SlotCount, ParsedTemplate[] Included);
