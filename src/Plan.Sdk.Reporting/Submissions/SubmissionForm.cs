using System.Text;
using Plan.Sdk.Model;
using Plan.Sdk.Model.Description;
using Plan.Sdk.OfficialText;
using Plan.Sdk.Reporting.Indicators;
using Plan.Sdk.Reporting.Obligations;

namespace Plan.Sdk.Reporting.Submissions;

/// <summary>Writes the empty form of a report: a file that is complete but for what only the unit knows.</summary>
public static class SubmissionForm
{
    /// <summary>The YAML of the form of an obligation. As it is it counts as not sent; what has to be filled in stands in remarks, one for
    /// each target with a figure whose time includes the period.</summary>
    /// <param name="context">The plan.</param>
    /// <param name="obligation">What the unit owes.</param>
    public static string Print(PlanContext context, Obligation obligation)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(obligation);
        var text = new StringBuilder();
        Line(text, "# yaml-language-server: $schema=../../plan.schema.json");
        Line(text, $"# {context.FindOrganization(obligation.Unit)?.Name ?? obligation.Unit}: báo cáo {obligation.Rule.Content ?? obligation.Rule.Id}, kỳ {obligation.Period.Name},");
        Line(text, $"# chậm nhất ngày {OfficialDate.Short(obligation.LastDay)}. Điền xong thì bỏ dấu # ở các dòng cần dùng; ghi ngày gửi rồi mới tính là đã gửi.");
        var (from, to) = obligation.Period.DataDays(obligation.CutOff);
        Line(text, $"# Số liệu từ ngày {OfficialDate.Short(from)} đến hết ngày {OfficialDate.Short(to)}.");
        Line(text, $"apiVersion: {ModelDescription.ApiVersion}");
        Line(text, $"kind: {nameof(Submission)}");
        Line(text, $"plan: {obligation.Plan}");
        Line(text, $"rule: {obligation.Rule.Id}");
        Line(text, $"unit: {obligation.Unit}");
        Line(text, $"period: {obligation.Period.Name}");
        Line(text, "# sent: 2026-11-25        # ngày gửi");
        Line(text, "# results: Kết quả thực hiện, bằng lời.");
        Line(text, "# difficulties: Khó khăn, vướng mắc và nguyên nhân.");
        Line(text, "# proposals: Kiến nghị, đề xuất.");
        Line(text, "# figures:");
        foreach (var target in Asked(context.Plan, obligation)) Figure(text, target);
        return text.ToString();
    }

    private static IEnumerable<Target> Asked(ActionPlan plan, Obligation obligation)
    {
        var stages = (IEnumerable<Stage>)(plan.Objectives?.Stages ?? []);
        return ((IEnumerable<Target>)(plan.Objectives?.Targets ?? [])).Concat(stages.Where(s => Includes(s.Period, obligation.Period.Year)).SelectMany(s => (IEnumerable<Target>)s.Targets))
            .Where(t => t is { Qualitative: false, Amount: not null });
    }

    private static bool Includes(PlanPeriod? stage, int year) =>
        (stage?.From?.Year is not { } from || year >= from) && (stage?.To?.Year is not { } to || year <= to);

    private static void Figure(StringBuilder text, Target target)
    {
        Line(text, $"#   # {target.Indicator ?? target.Id}: {OfficialTarget.Figure(target)}");
        Line(text, target.Unit is "%" ? $"#   - {{indicator: {PlanIndicators.IdOf(target)}, numerator: , denominator: }}" : $"#   - {{indicator: {PlanIndicators.IdOf(target)}, value: }}");
    }

    private static void Line(StringBuilder text, string line) => text.Append(line.ReplaceLineEndings(" ")).Append('\n');
}
