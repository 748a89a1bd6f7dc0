using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Extensibility;
using Plan.Sdk.Model;
using Plan.Sdk.Validation.Words;

namespace Plan.Sdk.Validation.Rules.Signing;

/// <summary>
/// The recipients lack the line "Lưu: VT" (NĐ 30/2020, Phụ lục I, II.9). A line typed among the recipients counts. Without
/// any recipient, <see cref="MissingRecipientsRule"/> has said it already.
/// </summary>
internal sealed class MissingArchiveRule : IPlanRule
{
    private const string Clerks = "VT";

    /// <inheritdoc/>
    public ValueList<DiagnosticDescriptor> Descriptors { get; } = [RuleDiagnostics.MissingArchive];

    /// <inheritdoc/>
    public void Check(PlanRuleContext context)
    {
        var document = context.Plan.Document;
        if (document.Recipients.Count == 0 || KeptByClerks(document)) return;
        context.Report(RuleDiagnostics.MissingArchive, PlanPaths.Document.Field("archive"));
    }

    private static bool KeptByClerks(DocumentDetails document) =>
        (document.Archive is { } archive && archive.Keepers.Contains(Clerks, StringComparer.Ordinal))
        || document.Recipients.Any(r => r.Text is { } text && WordMatch.At(text, 0, "Lưu") && WordMatch.IndexOf(text, Clerks) > 0);
}
