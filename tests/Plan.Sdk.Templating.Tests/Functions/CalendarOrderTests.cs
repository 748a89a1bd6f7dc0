using Plan.Sdk.Diagnostics;
using Plan.Sdk.Model;

namespace Plan.Sdk.Templating.Tests.Functions;

/// <summary>Points of the calendar and amounts go by what they mean, not by how they are printed.</summary>
public sealed class CalendarOrderTests
{
    private static readonly Lazy<PlanContext> Plan = new(() => Examples.Of("""
        apiVersion: plan/v1
        kind: ActionPlan
        id: thu
        document: {type: KH, number: 1, date: 2026-03-05, issuer: ubnd-phuong, subject: Thử, signature: {authority: TM, position: Chủ tịch}}
        period: {from: 2026, to: 2030}
        objectives:
          targets:
            - {id: muoi, indicator: a, exactly: 10, horizon: 2027}
            - {id: chin, indicator: b, exactly: 9, horizon: 2026}
            - {id: khoang, indicator: c, exactly: [9, 11], horizon: 2028}
        tasks:
          - {id: hang-nam, text: A., before: 11-30}
          - {id: sang-nam, text: B., before: 2027-01-02}
          - {id: quy-4, text: C., before: 2026-Q4}
          - {id: thang-10, text: D., before: 2026-10}
          - {id: ngay-5-12, text: E., before: 2026-12-05}
          - {id: khong-han, text: G.}
        """));

    [Theory]
    [InlineData("array.sort")]
    [InlineData("vn.sort")]
    public void Sort_PointsOfTheCalendar_GoByFirstDayThenLast(string sort) =>
        Text($"{{{{ for t in (plan.tasks | {sort} 'before') }}}}{{{{ t.id }}}} {{{{ end }}}}").ShouldBe("khong-han thang-10 quy-4 ngay-5-12 sang-nam hang-nam ");

    [Theory]
    [InlineData("array.sort")]
    [InlineData("vn.sort")]
    public void Sort_Amounts_GoByValue(string sort) =>
        Text($"{{{{ for t in ((plan.objectives?.targets ?? []) | {sort} 'exactly') }}}}{{{{ t.id }}}} {{{{ end }}}}").ShouldBe("chin khoang muoi ");

    [Fact]
    public void VietnameseSort_Days_GoByTime() =>
        Text("{{ [date.parse '2027-01-02', date.parse '2026-12-05'] | vn.sort | array.join '; ' }}").ShouldBe("05 tháng 12 năm 2026; 02 tháng 01 năm 2027");

    [Theory]
    [InlineData("vn.short_date t.before", "30/11;02/01/2027;quý IV/2026;tháng 10/2026;05/12/2026;")]
    [InlineData("vn.date t.before", "30/11;02 tháng 01 năm 2027;quý IV/2026;tháng 10/2026;05 tháng 12 năm 2026;")]
    [InlineData("(vn.year t.before) ?? '-'", "-;2027;2026;2026;2026;")]
    [InlineData("((vn.first_day t.before) ?? date.now) | vn.short_date", "05/3/2026;02/01/2027;01/10/2026;01/10/2026;05/12/2026;")]
    [InlineData("((vn.last_day t.before) ?? date.now) | vn.short_date", "05/3/2026;02/01/2027;31/12/2026;31/10/2026;05/12/2026;")]
    public void Functions_PointOfTheCalendar_TakeIt(string call, string expected) =>
        Text($"{{{{ for t in plan.tasks }}}}{{{{ if t.before }}}}{{{{ {call} }}}};{{{{ end }}}}{{{{ end }}}}").ShouldBe(expected);

    private static string Text(string body)
    {
        var diagnostics = new DiagnosticBag();
        var template = Template.Compile("---\nid: thu\nkind: text\n---\n" + body, "thu.md", Run.NoPack, diagnostics);
        var rendered = template is null ? null : TemplateRenderer.RenderText(template, Plan.Value, new(), diagnostics);
        diagnostics.ToSorted().Select(d => d.ToString()).ShouldBeEmpty();
        return rendered!.Text;
    }
}
