using Plan.Sdk.Origins;

namespace Plan.Sdk.Yaml.Events;

/// <summary>
/// The way from the root to the value being read: pushed and popped at every value, written out only for a message.
/// </summary>
internal sealed class ReadPath
{
    private readonly List<(string? Key, int Index)> steps = new(16);

    public void Push(string key) => steps.Add((key, -1));

    public void Push(int index) => steps.Add((null, index));

    public void Pop() => steps.RemoveAt(steps.Count - 1);

    /// <summary>The path so far.</summary>
    public ModelPath ToModelPath()
    {
        var path = ModelPath.Root;
        foreach (var (key, index) in steps) path = key is null ? path.Item(index) : path.Field(key);
        return path;
    }

    /// <inheritdoc/>
    public override string ToString() => ToModelPath().ToString();
}
