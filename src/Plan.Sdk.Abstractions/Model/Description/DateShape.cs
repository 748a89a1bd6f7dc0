namespace Plan.Sdk.Model.Description;

/// <summary>A day, <c>2019-02-26</c>. Value: <see cref="DateOnly"/>.</summary>
public sealed class DateShape : ValueShape
{
    /// <summary>The one instance.</summary>
    public static DateShape Instance { get; } = new();
}
