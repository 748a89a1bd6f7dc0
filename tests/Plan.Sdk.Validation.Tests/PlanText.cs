using Plan.Sdk.Diagnostics;
using Plan.Sdk.Yaml;

namespace Plan.Sdk.Validation.Tests;

/// <summary>Plans as a user writes them: text that is read and judged by all rules, with its own lines that switch rules off.</summary>
internal static class PlanText
{
    private const string Head = """
        apiVersion: plan/v1
        kind: ActionPlan
        id: huong-an-79-2019
        document:
          type: KH
          number: 79
          date: 2019-02-26
          issuer: ubnd-phuong-huong-an
          subject: Chăm sóc vì sự phát triển toàn diện trẻ em
          signature: {authority: TM, position: Chủ tịch, name: (Họ và tên)}
          recipients: [Thường trực Đảng ủy phường]
          archive: {keepers: [VT, LĐTBXH]}
        objectives: {general: Bảo đảm cho trẻ em đến 8 tuổi được phát triển toàn diện.}

        """;

    /// <summary>What is found in a careful plan that goes on with these lines: line of the text given (from 1), column, tier, ID, path.</summary>
    public static string[] Find(string text)
    {
        var bag = new DiagnosticBag();
        var document = PlanYamlReader.Read(System.Text.Encoding.UTF8.GetBytes(Head + text), "plan.yaml", bag).ShouldNotBeNull();
        new PlanValidator(PlanRules.BuiltIn).Validate(new(document.Model, TestPlan.Workspace, TestPlan.Today), document, issued: false, bag);
        return [.. bag.ToSorted().Select(d => $"{d.Span!.Start.Line - Head.Count(c => c == '\n')}:{d.Span.Start.Column} {d.Severity} {d.Id} {d.Path}")];
    }
}
