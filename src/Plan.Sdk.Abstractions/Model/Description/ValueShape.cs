namespace Plan.Sdk.Model.Description;

/// <summary>
/// The shape of a value: what the reader accepts, the schema says and the template checker knows about it. The shapes are
/// the sealed classes beside this one. Immutable; thread-safe.
/// </summary>
public abstract class ValueShape
{
    private protected ValueShape()
    {
    }
}
