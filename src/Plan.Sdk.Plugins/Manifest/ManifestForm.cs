using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Plugins.Manifest;

/// <summary>How a text has to be formed.</summary>
/// <param name="Words">What it is, with an example.</param>
/// <param name="Pattern">The form as a pattern for the schema.</param>
/// <param name="Accepts">The form as the reader checks it; a test holds both together.</param>
/// <param name="Meant">What was probably meant; <c>null</c> when nothing comes near.</param>
internal sealed record ManifestForm(LocalizedText Words, string Pattern, Func<string, bool> Accepts, Func<string, string?> Meant);
