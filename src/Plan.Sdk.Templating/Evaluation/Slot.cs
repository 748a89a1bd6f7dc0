using Plan.Sdk.Origins;

namespace Plan.Sdk.Templating.Evaluation;

/// <summary>The value of a variable while a template is rendered. A loop's variable makes its path only when asked.</summary>
internal struct Slot
{
    public object? Value;
    public ModelPath? Path;
    public ModelPath? ListPath;
    public int Index;
    public int Round;
    public int Length;
    public bool HasChanged;

    public ModelPath? FindPath() => Path ??= ListPath?.Item(Index);
}
