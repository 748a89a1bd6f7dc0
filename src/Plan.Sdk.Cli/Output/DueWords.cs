using Plan.Sdk.Diagnostics;
using Plan.Sdk.Model;
using Plan.Sdk.Model.Reports;
using Plan.Sdk.OfficialText;

namespace Plan.Sdk.Cli.Output;

/// <summary>How a report that is owed stands, in words.</summary>
internal sealed class DueWords(Language language)
{
    /// <summary>The state in a few words.</summary>
    public string State(DueReport report) => report.State switch
    {
        ObligationState.Late => Late(report.WorkingDays),
        ObligationState.Returned => report.Standing.IsLate ? Say("bị trả lại, ", "given back, ") + Late(report.WorkingDays) : Say("bị trả lại, ", "given back, ") + Left(report.WorkingDays),
        ObligationState.DueSoon => Say("sắp đến hạn, ", "due soon, ") + Left(report.WorkingDays),
        ObligationState.Extended => Say("được gia hạn, ", "extended, ") + Left(report.WorkingDays),
        ObligationState.NotDue => Left(report.WorkingDays),
        ObligationState.OnTime => Say("đã gửi đúng hạn", "sent in time"),
        ObligationState.SentLate => Say("đã gửi, ", "sent, ") + Late(report.WorkingDays),
        ObligationState.Resubmitted => report.Standing.IsLate ? Say("đã gửi lại, ", "sent again, ") + Late(report.WorkingDays) : Say("đã gửi lại", "sent again"),
        _ => Say("được miễn", "waived"),
    };

    /// <summary>What else there is to know: days, decisions, who passed it on and who answers for it now.</summary>
    public IEnumerable<string> Remarks(DueReport report, PlanContext context)
    {
        var standing = report.Standing;
        if (standing.FirstSent is { } first) yield return Say($"gửi ngày {OfficialDate.Short(first)}", $"sent on {OfficialDate.Short(first)}");
        if (standing.Sent != standing.FirstSent) yield return Say($"gửi lại ngày {OfficialDate.Short(standing.Sent!.Value)}", $"again on {OfficialDate.Short(standing.Sent!.Value)}");
        if (standing.Extension is { Until: { } until } extension)
            yield return Say($"gia hạn đến ngày {OfficialDate.Short(until)}", $"extended until {OfficialDate.Short(until)}") + By(extension) + Why(extension);
        if (standing.Decision is { Action: TimelineAction.Returned } returned)
            yield return Say($"trả lại ngày {OfficialDate.Short(returned.On)}", $"given back on {OfficialDate.Short(returned.On)}") + By(returned) + Why(returned);
        if (standing.Decision is { Action: TimelineAction.Waived } waived)
            yield return Say($"miễn ngày {OfficialDate.Short(waived.On)}", $"waived on {OfficialDate.Short(waived.On)}") + By(waived) + Why(waived);
        if (report.Obligation.InheritedFrom.Count > 0)
            yield return Say("kế thừa từ ", "inherited from ") + Names(report.Obligation.InheritedFrom, context);
        if (!report.IsOpen || report.UnitEnded is not { } ended) yield break;
        yield return Say($"đơn vị kết thúc hoạt động ngày {OfficialDate.Short(ended)}, ", $"the unit ended on {OfficialDate.Short(ended)}, ")
            + (report.AnsweredBy.Count > 0 ? Say("nay là ", "now ") + Names(report.AnsweredBy, context) : Say("không có đơn vị kế thừa", "without a successor"));
    }

    /// <summary>One of two texts.</summary>
    public string Say(string vi, string en) => language == Language.English ? en : vi;

    private static string Names(IEnumerable<string> ids, PlanContext context) => string.Join(", ", ids.Select(id => context.FindOrganization(id)?.Name ?? id));

    private static string By(TimelineEvent entry) => entry.Decision is { } decision ? $" ({decision})" : "";

    private static string Why(TimelineEvent entry) => entry.Reason is { } reason ? $": {reason.ReplaceLineEndings(" ")}" : "";

    // A report may be late although no working day has passed yet: its last day was a Friday, and it is Saturday.
    private string Late(int days) => days == 0 ? Say("chậm chưa đến 1 ngày làm việc", "late by less than a working day") : Say($"chậm {days} ngày làm việc", $"late by {days} working days");

    private string Left(int days) => days == 0 ? Say("không còn ngày làm việc nào", "no working day left") : Say($"còn {days} ngày làm việc", $"{days} working days left");
}
