namespace Plan.Sdk.Model.Description;

/// <summary>The id of something else in the workspace. Value: <see cref="string"/>.</summary>
public sealed class ReferenceShape(ReferenceTarget target) : ValueShape
{
    /// <summary>What it refers to.</summary>
    public ReferenceTarget Target { get; } = target;
}
