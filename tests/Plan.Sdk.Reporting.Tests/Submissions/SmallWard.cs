using System.Globalization;
using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Model;
using Plan.Sdk.Reporting.Calendars;
using Plan.Sdk.Reporting.Obligations;
using Plan.Sdk.Yaml;

namespace Plan.Sdk.Reporting.Tests.Submissions;

/// <summary>A made-up plan with an indicator of each kind, and valid reports for it.</summary>
internal static class SmallWard
{
    private const string Workspace = """
        apiVersion: plan/v1
        kind: Organization
        id: ubnd
        name: Ủy ban nhân dân phường Thử
        symbol: UBND
        units:
          - {id: tram-y-te, name: Trạm y tế}
          - {id: truong-hoc, name: Trường học}
          - {id: van-hoa, name: Văn hóa}
          - {id: don-vi, name: Các đơn vị, members: [tram-y-te, truong-hoc]}

        """;

    private const string Plan = """
        apiVersion: plan/v1
        kind: ActionPlan
        id: thu
        document: {type: KH, number: 1, date: 2025-01-10, issuer: ubnd, subject: Thử}
        period: {from: 2025, to: 2027}
        indicators:
          - {id: ty-le-kham, name: Tỷ lệ trẻ được khám, unit: "%", numerator: trẻ được khám, denominator: trẻ trên địa bàn, required: true, jump: 20}
          - {id: so-tre, name: Số trẻ, unit: trẻ em, required: true}
          - {id: tai-nan, name: Tỷ suất tai nạn, unit: vụ, per: 100000, decimals: 2}
          - {id: so-lop, name: Số lớp, unit: lớp, range: [1, 50]}
          - {id: gap-doi, name: Số trẻ gấp đôi, unit: trẻ em, formula: "{so-tre} * 2"}
        objectives:
          general: Thử.
          targets:
            - {id: giam-nghe, indicator: so-vu, decreaseBy: 5, unit: "%"}
        tasks:
          - {id: kham, text: Khám., lead: don-vi}
          - {id: boi, text: Dạy bơi., subtasks: [{id: lop-boi, text: Mở lớp., lead: van-hoa}]}
          - {id: chung, text: Việc chung.}
        funding:
          text: "Kinh phí:"
          sources:
            - {id: ngan-sach, source: Ngân sách phường, amount: 100, unit: triệu đồng}
            - {id: huy-dong, source: Nguồn huy động}
        assignments: [{unit: tram-y-te, text: Khám.}]
        reporting:
          - {id: quy, content: kết quả, from: [tram-y-te, truong-hoc], to: ubnd, every: quarter, by: [04-10, 07-10, 10-10, 01-10]}

        """;

    public static PlanContext Context { get; } = Read();

    public static ValueList<Obligation> Obligations { get; } = ObligationList.Of(Context, WorkingDays.Plain);

    /// <summary>A report that is right in all, other for each seed.</summary>
    public static string Report(int seed, string period = "2026-Q2", string sent = "2026-07-08")
    {
        var random = new Random(seed);
        var all = random.Next(200, 3_000);
        var examined = random.Next(all * 8 / 10, all + 1);
        var accidents = random.Next(0, 30);
        return string.Create(CultureInfo.InvariantCulture, $"""
            apiVersion: plan/v1
            kind: Submission
            plan: thu
            rule: quy
            unit: tram-y-te
            period: {period}
            sent: {sent}
            figures:
              - {"{"}indicator: ty-le-kham, numerator: {examined}, denominator: {all}, value: {Math.Round(100m * examined / all, random.Next(0, 3), MidpointRounding.AwayFromZero)}{"}"}
              - {"{"}indicator: so-tre, value: {all}, unit: trẻ em{"}"}
              - {"{"}indicator: tai-nan, numerator: {accidents}, denominator: {all}, value: {Math.Round(100_000m * accidents / all, 2, MidpointRounding.AwayFromZero)}{"}"}
              - {"{"}indicator: so-lop, value: {random.Next(1, 51)}{"}"}
              - {"{"}indicator: giam-nghe, value: {random.Next(0, 300)}, comment: Số đặt ra để thử{"}"}
            results: Đã khám “đủ” các lớp, có lớp nghỉ học.
            tasks:
              - {"{"}task: kham, state: done, result: xong{"}"}
              - {"{"}task: chung, state: inProgress{"}"}
            spending:
              - {"{"}source: ngan-sach, planned: 50, spent: {random.Next(0, 500) / 10m}{"}"}
              - {"{"}source: Nguồn huy động, spent: 3, unit: triệu đồng{"}"}

            """).Replace("indicator: giam-nghe", "indicator: so-vu", StringComparison.Ordinal);
    }

    private static PlanContext Read()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(Path.Combine(folder.Path, "organizations"));
        File.WriteAllText(Path.Combine(folder.Path, "organizations", "ubnd.yaml"), Workspace);
        var diagnostics = new DiagnosticBag();
        var workspace = WorkspaceReader.Read(folder.Path, diagnostics);
        var plan = PlanLinker.Link(PlanYamlReader.Read(System.Text.Encoding.UTF8.GetBytes(Plan), "thu.yaml", diagnostics)!, workspace, diagnostics);
        diagnostics.ToSorted().Select(d => d.ToString()).ShouldBeEmpty();
        return new(plan.Model, workspace.Workspace, new(2026, 11, 22));
    }
}
