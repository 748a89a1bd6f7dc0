namespace Plan.Sdk.Model.Description;

/// <summary>A group of keys that only a later reader knows. Value: <see cref="OpenValue"/>.</summary>
public sealed class OpenShape : ValueShape
{
    private OpenShape()
    {
    }

    /// <summary>The one instance.</summary>
    public static OpenShape Instance { get; } = new();
}
