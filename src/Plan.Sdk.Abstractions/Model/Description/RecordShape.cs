namespace Plan.Sdk.Model.Description;

/// <summary>A mapping with known keys. Value: an instance of the described record.</summary>
public sealed class RecordShape(Func<RecordDescription> description) : ValueShape
{
    private readonly Lazy<RecordDescription> description = new(description);

    /// <summary>The keys.</summary>
    public RecordDescription Description => description.Value;
}
