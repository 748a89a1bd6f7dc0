using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Model;

namespace Plan.Sdk.Receiving;

/// <summary>What came of receiving a report, or of writing an entry into a timeline. Bad input never throws: it is told here.</summary>
/// <param name="Status">How it ended.</param>
/// <param name="Diagnostics">All findings, by place.</param>
/// <param name="Entry">The entry in the timeline; <c>null</c> when it was refused.</param>
public sealed record Receipt(ReceiptStatus Status, ValueList<Diagnostic> Diagnostics, TimelineEvent? Entry)
{
    internal static Receipt Refused(DiagnosticBag findings) => new(ReceiptStatus.Refused, findings.ToSorted(), null);
}
