using Plan.Sdk.Model;

namespace Plan.Sdk.Reporting.Obligations;

/// <summary>A unit under the id by which a plan can name it.</summary>
/// <param name="Id">The id.</param>
/// <param name="Organization">The unit; <c>null</c> when the workspace does not know it.</param>
/// <param name="Home">The organization among whose units its own references are looked for first.</param>
internal readonly record struct NamedUnit(string Id, Organization? Organization, string? Home);
