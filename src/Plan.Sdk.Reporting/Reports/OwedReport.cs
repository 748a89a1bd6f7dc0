using Plan.Sdk.Model;
using Plan.Sdk.Origins;
using Plan.Sdk.Reporting.Obligations;

namespace Plan.Sdk.Reporting.Reports;

/// <summary>A report that a unit owes, how it stands, and what was sent.</summary>
/// <param name="Obligation">What is owed.</param>
/// <param name="Standing">How it stands on the day of the report.</param>
/// <param name="Document">What was sent and counts; <c>null</c> while there is nothing.</param>
public sealed record OwedReport(Obligation Obligation, ObligationStanding Standing, PlanDocument<Submission>? Document);
