namespace Plan.Sdk.Templating;

/// <summary>A file of a template pack.</summary>
/// <param name="Name">The file's name, such as <c>ke-hoach.md</c>.</param>
/// <param name="Text">Its text.</param>
public sealed record TemplateFile(string Name, string Text);
