namespace Plan.Sdk.Model.Description;

/// <summary>True or false. Value: <see cref="bool"/>.</summary>
public sealed class BooleanShape : ValueShape
{
    /// <summary>The one instance.</summary>
    public static BooleanShape Instance { get; } = new();
}
