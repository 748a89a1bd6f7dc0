using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Model.Description;

/// <summary>One of the kinds of YAML file, told by its <c>kind:</c>.</summary>
/// <param name="Name">The word after <c>kind:</c>.</param>
/// <param name="Description">What it is.</param>
/// <param name="Record">The keys beside <c>apiVersion</c> and <c>kind</c>.</param>
public sealed record DocumentKind(string Name, LocalizedText Description, RecordDescription Record);
