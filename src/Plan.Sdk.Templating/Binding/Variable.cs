namespace Plan.Sdk.Templating.Binding;

/// <summary>A variable: its name, its type that never changes, and its slot.</summary>
internal sealed record Variable(string Name, TemplateType Type, int Slot)
{
    /// <summary>Whether anything reads it.</summary>
    public bool IsUsed { get; set; }
}
