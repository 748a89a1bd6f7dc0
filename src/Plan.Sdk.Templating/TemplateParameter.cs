namespace Plan.Sdk.Templating;

/// <summary>A value that a part asks for: a line below <c>takes:</c> in its head.</summary>
/// <param name="Name">The name; the part reads it as <c>$.name</c>.</param>
/// <param name="Type">The type as it is written: <c>text</c>, <c>number</c>, <c>boolean</c>, <c>date</c> or a record of the model such as
/// <c>PlanTask</c>; <c>[]</c> behind it makes a list, <c>?</c> at the end a value that may be absent.</param>
public sealed record TemplateParameter(string Name, string Type);
