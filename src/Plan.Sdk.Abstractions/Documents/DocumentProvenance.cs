namespace Plan.Sdk.Documents;

/// <summary>What a document was made from, so that it can be made again.</summary>
/// <param name="PlanId">The plan's id.</param>
/// <param name="PlanHash">SHA-256 of the plan's text, lower-case hex.</param>
/// <param name="TemplateId">The template's id.</param>
/// <param name="TemplateHash">SHA-256 of the template's text, lower-case hex.</param>
/// <param name="SdkVersion">The version of this SDK.</param>
public sealed record DocumentProvenance(string PlanId, string PlanHash, string TemplateId, string TemplateHash, string SdkVersion);
