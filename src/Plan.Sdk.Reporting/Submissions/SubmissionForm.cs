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
    /// <summary>The YAML of the form of an obligation. As it is it counts as not sent; what has to be filled in stands in remarks: the figures,
    /// mandatory ones first, each with its target and what was reported for the period before; the unit's tasks; the sources of money.</summary>
    /// <param name="context">The plan.</param>
    /// <param name="obligation">What the unit owes.</param>
    /// <param name="before">The unit's report for the period before; <c>null</c> when there is none.</param>
    public static string Print(PlanContext context, Obligation obligation, Submission? before = null)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(obligation);
        var text = new StringBuilder();
        var (from, to) = obligation.Period.DataDays(obligation.CutOff);
        Line(text, "# yaml-language-server: $schema=../../plan.schema.json");
        Line(text, $"# {context.FindOrganization(obligation.Unit)?.Name ?? obligation.Unit}: báo cáo {obligation.Rule.Content ?? obligation.Rule.Id}, kỳ {obligation.Period.Name},");
        Line(text, $"# chậm nhất ngày {OfficialDate.Short(obligation.LastDay)}. Điền xong thì bỏ dấu # ở các dòng cần dùng; ghi ngày gửi rồi mới tính là đã gửi.");
        Line(text, $"# Số liệu từ ngày {OfficialDate.Short(from)} đến hết ngày {OfficialDate.Short(to)}.");
        Line(text, $"apiVersion: {ModelDescription.ApiVersion}");
        Line(text, $"kind: {nameof(Submission)}");
        Line(text, $"plan: {obligation.Plan}");
        Line(text, $"rule: {obligation.Rule.Id}");
        Line(text, $"unit: {obligation.Unit}");
        Line(text, $"period: {obligation.Period.Name}");
        Line(text, $"# sent: {obligation.LastDay:yyyy-MM-dd}        # ngày gửi");
        Line(text, "# results: Kết quả thực hiện, bằng lời.");
        Line(text, "# difficulties: Khó khăn, vướng mắc và nguyên nhân.");
        Line(text, "# proposals: Kiến nghị, đề xuất.");
        Line(text, "# nextWork: Phương hướng, nhiệm vụ kỳ tới.");
        Figures(text, context.Plan, obligation, before, isEstimate: obligation.LastDay < to);
        Tasks(text, context, obligation.Unit);
        Spending(text, context.Plan);
        Line(text, "# evidence:");
        Line(text, $"#   # Đặt tệp vào thư mục {FiledName.Of(obligation.Unit, obligation.Rule.Id)} cạnh tệp này; mã băm và cỡ tệp do chương trình ghi khi nhận.");
        Line(text, "#   - {file: danh-sach.xlsx}");
        return text.ToString();
    }

    private static void Figures(StringBuilder text, ActionPlan plan, Obligation obligation, Submission? before, bool isEstimate)
    {
        var indicators = PlanIndicators.Of(plan);
        var meant = TargetsIn(plan, obligation.Period.Year).ToLookup(PlanIndicators.IdOf, StringComparer.Ordinal);
        var asked = indicators.All.Where(i => i.Formula is null && (i.Required || meant.Contains(i.Id) || !indicators.TargetsOf(i.Id).Any())).OrderByDescending(i => i.Required).ToList();
        if (asked.Count == 0) return;
        Line(text, "# figures:");
        foreach (var indicator in asked)
        {
            var remark = new StringBuilder(indicator.Name);
            if (indicator.Per is { } per) remark.Append($", trên {OfficialNumber.Figure(per)}");
            if (indicator.Unit is { } unit) remark.Append($" ({unit})");
            if (indicator.Required) remark.Append("; bắt buộc");
            if (meant[indicator.Id].FirstOrDefault() is { } target) remark.Append($"; chỉ tiêu: {OfficialTarget.Figure(target)}");
            if (Earlier(before, indicator) is { } earlier) remark.Append($"; kỳ {before!.Period}: {earlier}");
            Line(text, $"#   # {remark}");
            if (indicator.Numerator is not null || indicator.Denominator is not null) Line(text, $"#   # numerator: {indicator.Numerator ?? "tử số"}; denominator: {indicator.Denominator ?? "mẫu số"}");
            var isPair = indicator is { Unit: "%" } or { Per: not null } or { Denominator: not null };
            Line(text, $"#   - {{indicator: {indicator.Id}, {(isPair ? "numerator: , denominator: " : "value: ")}{(isEstimate ? ", estimate: true" : "")}}}");
        }
    }

    private static string? Earlier(Submission? before, Indicator indicator)
    {
        if (before?.Figures.FirstOrDefault(f => string.Equals(f.Indicator, indicator.Id, StringComparison.Ordinal)) is not { } figure) return null;
        if (FigureValue.Of(figure, indicator) is not { } value) return null;
        var shown = OfficialNumber.Figure(Math.Round(value, indicator.Decimals, MidpointRounding.AwayFromZero));
        return figure is { Numerator: { } above, Denominator: { } below } ? $"{shown} ({OfficialNumber.Figure(above)}/{OfficialNumber.Figure(below)})" : shown;
    }

    private static void Tasks(StringBuilder text, PlanContext context, string unit)
    {
        var description = ModelDescription.Of(typeof(PlanTask));
        var tasks = UnitTasks.Of(context).OwnedBy(unit).ToList();
        if (tasks.Count == 0) return;
        var states = ((ChoiceShape)ModelDescription.Of(typeof(SubmittedTask)).Find("state")!.Shape).Choices;
        Line(text, "# tasks:");
        Line(text, $"#   # state: {string.Join(", ", states.Select(c => $"{c.Key} ({c.Description.Vi})"))}");
        foreach (var task in tasks)
        {
            Line(text, $"#   # {task.Title ?? (task.Text is { } words ? context.WordAll(task, description, words) : task.Id)}");
            Line(text, $"#   - {{task: {task.Id}, state: , result: }}");
        }
    }

    private static void Spending(StringBuilder text, ActionPlan plan)
    {
        if (plan.Funding is not { Sources.Count: > 0 } funding) return;
        Line(text, "# spending:");
        foreach (var source in (IEnumerable<FundingSource>)funding.Sources)
        {
            Line(text, $"#   # {source.Source}{(source.Unit is { } unit ? $", {unit}" : "")}");
            Line(text, $"#   - {{source: {source.Id ?? $"\"{source.Source}\""}, planned: , spent: }}");
        }
    }

    private static IEnumerable<Target> TargetsIn(ActionPlan plan, int year)
    {
        var stages = (IEnumerable<Stage>)(plan.Objectives?.Stages ?? []);
        return ((IEnumerable<Target>)(plan.Objectives?.Targets ?? [])).Concat(stages.Where(s => Includes(s.Period, year)).SelectMany(s => (IEnumerable<Target>)s.Targets))
            .Where(t => t is { Qualitative: false, Amount: not null });
    }

    private static bool Includes(PlanPeriod? stage, int year) =>
        (stage?.From?.Year is not { } from || year >= from) && (stage?.To?.Year is not { } to || year <= to);

    private static void Line(StringBuilder text, string line) => text.Append(line.ReplaceLineEndings(" ")).Append('\n');
}
