using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Documents;
using Plan.Sdk.Model.Reports;

namespace Plan.Sdk;

/// <summary>What came of making a report. Bad input never throws: it is told here.</summary>
/// <param name="Status">How it ended.</param>
/// <param name="Diagnostics">All findings, by place; a submission that does not count is one.</param>
/// <param name="Outputs">One file for each paper and format; empty unless <see cref="RenderStatus.Done"/>.</param>
/// <param name="Report">The figures; <c>null</c> unless done, and for a unit's plan.</param>
/// <param name="Documents">The papers that were written, none for templates that make a text.</param>
public sealed record ReportOutcome(
    RenderStatus Status, ValueList<Diagnostic> Diagnostics, ValueList<RenderedFile> Outputs, Report? Report, ValueList<OfficialDocument> Documents);
