namespace Plan.Sdk.Origins;

/// <summary>Collects where the values of a made record came from. Not thread-safe.</summary>
/// <param name="root">The name under which templates see the record.</param>
public sealed class MadeOriginsBuilder(string root)
{
    private readonly Dictionary<ModelPath, Origin> byPath = [];

    /// <summary>The path of the record itself.</summary>
    public ModelPath Root { get; } = ModelPath.Root.Field(root);

    /// <summary>Says where a value came from; what was said first stays.</summary>
    /// <param name="path">The value, below <see cref="Root"/>.</param>
    /// <param name="plan">The value of the plan that it is about, or <c>null</c>.</param>
    /// <param name="source">The submissions or files that it was read from, in words with file and line; <c>null</c>: none.</param>
    public void Add(ModelPath path, ModelPath? plan, string? source = null) => byPath.TryAdd(path, new(null, plan, source));

    /// <summary>The finished origins.</summary>
    public MadeOrigins Build() => new(root, byPath);
}
