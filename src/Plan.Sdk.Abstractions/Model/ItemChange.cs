using Plan.Sdk.Collections;

namespace Plan.Sdk.Model;

/// <summary>New values of one item of a plan; what is not named stays.</summary>
/// <typeparam name="T">The kind of item.</typeparam>
/// <param name="Id">The id of the item.</param>
/// <param name="Values">The new values, in the order in which the item's keys are described.</param>
public sealed record ItemChange<T>(string Id, ValueList<FieldChange> Values) : IItemChange
    where T : class;
