using Plan.Sdk.Model;

namespace Plan.Sdk.Templating.Tests;

/// <summary>Made-up plans for tests of the engine.</summary>
internal static class Samples
{
    public const string Head = """
        apiVersion: plan/v1
        kind: ActionPlan
        id: thu-nghiem
        document:
          type: KH
          issuer: ubnd-phuong
          subject: Chăm sóc cây xanh

        """;

    private static readonly Lazy<PlanContext> SmallPlan = new(() => Examples.Of(Head + """
        period: {from: 2026, to: 2030}
        opening: {style: implementing}
        objectives:
          general: Giữ {amount} cây
          stages:
            - id: s1
              targets:
                - {id: t1, indicator: Số cây trồng mới, exactly: 1234.5, unit: cây, text: "Trồng {amount} trong năm"}
                - {id: t2, indicator: Tỷ lệ cây sống, atLeast: 90, unit: "%"}
        tasks:
          - {id: mot, text: Việc một, lead: vhxh, partners: [kthtdt, tram-y-te], before: 2026-12-20}
          - {id: hai, title: Việc hai, outputs: [Báo cáo, Bản đồ]}
          - {id: ba, text: Việc ba}
        """.Replace("general: Giữ {amount} cây", "general: Giữ cây", StringComparison.Ordinal)));

    /// <summary>A draft with three tasks and two targets.</summary>
    public static PlanContext Small => SmallPlan.Value;

    private static readonly Lazy<PlanContext> FullPlan = new(() => Examples.Of("""
        apiVersion: plan/v1
        kind: ActionPlan
        id: day-du
        note: Kế hoạch bịa ra để kiểm thử.
        document:
          type: KH
          number: 5
          date: 2026-03-05
          issuer: ubnd-phuong
          subject: Nâng cao chất lượng dân số năm 2026
          signature: {authority: [TM, KT], for: Chủ tịch, position: Phó Chủ tịch, name: (Họ và tên)}
          recipients:
            - {unit: thu-tuong, purpose: để báo cáo}
            - Các đơn vị có liên quan
          archive: {keepers: [VT, VHXH], copies: 3}
        period: {from: 2026, to: 2030}
        bases:
          - {id: luat, type: Luật, date: 2025-06-16, subject: Tổ chức chính quyền địa phương}
          - {id: qd, type: QĐ, number: 12/QĐ-TTg, date: 2026-01-09, issuer: thu-tuong, subject: Phê duyệt Chương trình}
        objectives:
          purposes: [Mục đích một., Mục đích hai.]
          requirements: [Yêu cầu một.]
          general: Nâng cao chất lượng dân số.
          targets:
            - {id: a, indicator: tỷ lệ bao phủ, exactly: 90, unit: "%"}
            - {id: b, indicator: tỷ lệ tiêm chủng, moreThan: 98, unit: "%", horizon: 2027}
            - {id: c, indicator: tỷ lệ tái nghèo, lessThan: 12, unit: "%", baseline: {value: 15.5, at: 2025}}
            - {id: d, indicator: tỷ suất tử vong, values: [{atMost: 8.5, horizon: 2025}, {atMost: 8, horizon: 2030}], unit: "%"}
            - {id: e, indicator: số ca, exactly: 400, per: 100000, unit: trẻ em}
            - {id: g, indicator: số vụ, decreaseBy: 15, unit: "%"}
            - {id: h, indicator: số hộ nghèo, decreaseBy: [3, 6], unit: "%", yearly: true}
            - {id: i, indicator: số nhà xây mới, exactly: 20000, unit: ngôi nhà}
            - {id: k, indicator: tỷ lệ nước sạch, values: [{atLeast: 99, area: nội thành}, {atLeast: 90, area: ngoại thành}], unit: "%"}
            - {id: l, indicator: mức hỗ trợ, exactly: 2.5, unit: triệu đồng/hộ}
            - {id: m, indicator: người dân hài lòng hơn với dịch vụ, qualitative: true}
          stages:
            - id: s1
              period: {to: 2027}
              targets: [{id: s1a, indicator: tỷ lệ một, atLeast: 50, unit: "%"}]
            - id: s2
              period: {from: 2028, to: 2030}
              targets: [{id: s2a, indicator: tỷ lệ một, atLeast: 80, unit: "%"}]
        tasks:
          - {id: t1, text: Rà soát dân số., lead: vhxh, partners: [tram-y-te, kthtdt], before: 2026-12-20, outputs: [Báo cáo, Danh sách]}
          - id: t2
            title: Truyền thông
            text: Truyền thông đến từng hộ.
            lead: vhxh
            by: 2026-Q4
            subtasks:
              - {id: t2a, text: Phát tờ rơi., when: thường xuyên}
              - id: t2b
                title: Nói chuyện
                text: Mỗi quý một buổi.
                by: 11-30
                subtasks: [{id: t2b1, text: Mời báo cáo viên.}]
          - {id: t3, text: "{lead} chủ trì kiểm tra.", lead: kthtdt}
        funding:
          sources:
            - {id: f1, source: Ngân sách phường, amount: 1250.5, unit: triệu đồng}
            - {id: f2, source: Nguồn khác}
        assignments:
          - {unit: vhxh, role: lead, duties: [Theo dõi chung., Tổng hợp báo cáo.]}
          - {unit: [tram-y-te, kthtdt], text: phối hợp thực hiện.}
        reporting:
          - {id: r1, content: kết quả quý, from: [tram-y-te, kthtdt], to: ubnd-phuong, through: vhxh, every: quarter}
          - {id: r2, content: kết quả năm, from: vhxh, partners: van-phong, to: ubnd-phuong, every: year, before: 12-10}
        supervision:
          - {id: p1, lead: van-phong, partners: vhxh, when: hằng năm}
        closing: Trong quá trình thực hiện, nếu có vướng mắc, các đơn vị báo cáo Ủy ban nhân dân phường.
        annexes:
          - {id: x, title: Chỉ tiêu, paragraphs: [Đơn vị tính ghi ở cột ba.], columns: [TT, Tên, Số], rows: [["1", Một, "1,5"], ["2", Hai, "20"]], landscape: true}
        """));

    /// <summary>An issued plan in which hardly anything has words of its own: all shapes of targets, tasks, reports.</summary>
    public static PlanContext Full => FullPlan.Value;
}
