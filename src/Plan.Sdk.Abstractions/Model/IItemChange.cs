using Plan.Sdk.Collections;

namespace Plan.Sdk.Model;

/// <summary>New values of one item of a plan.</summary>
public interface IItemChange
{
    /// <summary>The id of the item.</summary>
    string Id { get; }

    /// <summary>The new values, in the order in which the item's keys are described.</summary>
    ValueList<FieldChange> Values { get; }
}
