using Plan.Sdk.Collections;
using Plan.Sdk.Model;
using Plan.Sdk.OfficialText;
using Plan.Sdk.Reporting.Periods;

namespace Plan.Sdk.Reporting.Reports;

/// <summary>What papers made from a plan need while nobody has written it down: drafts without number and date, signed and archived as the plan is.</summary>
public static class ReportHeads
{
    /// <summary>The type of an official letter.</summary>
    public const string Letter = "CV";

    /// <summary>What is reported when the rule does not say.</summary>
    public const string UsualContent = "kết quả thực hiện";

    /// <summary>Of the paper of a report: a letter is addressed to the units that are late, a report to the body above the issuer, if any.</summary>
    /// <param name="subject">The report.</param>
    /// <param name="type">The type of the paper.</param>
    /// <param name="late">The ids of the units that are late.</param>
    public static DocumentDetails Of(ReportSubject subject, string type, IEnumerable<string> late)
    {
        ArgumentNullException.ThrowIfNull(subject);
        var about = $"{PeriodWords.With(subject.Rule.Content ?? UsualContent, subject.Period)} theo {Citation(subject.Context)}";
        return type is Letter
            ? Draft(subject.Context, type, $"đôn đốc gửi báo cáo {about}") with
            {
                Symbol = SymbolOf(subject),
                Addressees = late.Select(u => new Recipient { Unit = u }).ToValueList(),
            }
            : Draft(subject.Context, type, OfficialCase.Sentence(about)) with { Addressees = Above(subject) };
    }

    /// <summary>Of a unit's own plan: issued by the unit, for the plan's issuer to know.</summary>
    /// <param name="context">The plan.</param>
    /// <param name="unit">The id of the unit.</param>
    /// <param name="type">The type of the paper.</param>
    public static DocumentDetails OfUnit(PlanContext context, string unit, string type)
    {
        ArgumentNullException.ThrowIfNull(context);
        return Draft(context, type, $"Thực hiện {Citation(context)} về {OfficialCase.LowerFirst(context.Plan.Document.Subject)}") with
        {
            Issuer = unit,
            Signature = null,
            Recipients = [new() { Unit = context.Plan.Document.Issuer, Purpose = "để báo cáo" }],
            Archive = null,
        };
    }

    private static DocumentDetails Draft(PlanContext context, string type, string subject) => context.Plan.Document with
    {
        Type = type,
        Number = null,
        Date = null,
        Symbol = null,
        Subject = subject,
        Addressees = [],
        Recipients = [],
        Presentation = null,
    };

    /// <summary><c>Kế hoạch số 79/KH-UBND</c>; a draft by its type alone.</summary>
    private static string Citation(PlanContext context) =>
        OfficialCitation.TypeName(context.Plan.Document.Type) + (context.Plan.Document.Number is null ? "" : $" số {OfficialNumber.Code(context)}");

    /// <summary>The issuer and the unit that drafts, <c>UBND-VHXH</c> (NĐ 30/2020, Phụ lục I, II.3), where the unit has an abbreviation.</summary>
    private static string? SymbolOf(ReportSubject subject) =>
        subject.Context.Issuer?.Symbol is { } issuer && subject.Rule.Through is { } through && subject.Context.FindOrganization(through)?.Symbol is { } drafting ? $"{issuer}-{drafting}" : null;

    private static ValueList<Recipient> Above(ReportSubject subject) =>
        subject.Context.Issuer is { } issuer && subject.Context.Workspace.Organizations.ParentOf(issuer, subject.Day) is { } parent ? [new() { Unit = parent.Id }] : [];
}
