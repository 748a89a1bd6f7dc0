namespace Plan.Sdk.Origins;

/// <summary>A record that was made from a plan and other files, with where its values came from.</summary>
/// <typeparam name="T">The record, such as a <c>Report</c>.</typeparam>
/// <param name="Model">The record.</param>
/// <param name="Origins">Where its values came from.</param>
public sealed record MadeRecord<T>(T Model, MadeOrigins Origins)
    where T : class;
