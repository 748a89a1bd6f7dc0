using System.Globalization;
using System.Text;

namespace Plan.Sdk.Benchmarks.Wards;

/// <summary>
/// The YAML of one ward's plan: about as long as the real plan in <c>examples/huong-an</c>, with tasks that have leads and
/// dates, and a yearly annex. Wards differ in how many targets, tasks and duties they have, and in their figures.
/// </summary>
internal static class WardPlan
{
    /// <summary>The file's text.</summary>
    public static string Yaml(Ward ward)
    {
        var y = new StringBuilder(16 * 1024);
        Head(y, ward);
        Objectives(y, ward);
        Tasks(y, ward);
        Assignments(y, ward);
        Rest(y, ward);
        return y.ToString();
    }

    private static void Head(StringBuilder y, Ward w)
    {
        var day = new DateOnly(2026, 1, 5).AddDays(w.Index % 60);
        y.Append(CultureInfo.InvariantCulture, $$"""
            # Sinh tự động để đo tốc độ: đơn vị và số liệu được đặt ra, không có thật.
            apiVersion: plan/v1
            kind: ActionPlan
            id: ke-hoach-tre-em-{{w.Code}}
            document:
              type: KH
              number: {{1 + (w.Index * 7 % 180)}}
              date: {{day:yyyy-MM-dd}}
              issuer: {{w.IssuerId}}
              subject: Thực hiện Đề án chăm sóc vì sự phát triển toàn diện trẻ em trong những năm đầu đời tại gia đình và cộng đồng trên địa bàn {{w.Noun}} giai đoạn 2026 - 2030
              signature: {authority: [TM, KT], for: Chủ tịch, position: Phó Chủ tịch, name: {{WardTexts.Signer}}}
              recipients:
                - {unit: {{w.ProvinceId}}, purpose: để báo cáo}
                - Thường trực Đảng ủy, Hội đồng nhân dân {{w.Noun}}
                - Chủ tịch, các Phó Chủ tịch Ủy ban nhân dân {{w.Noun}}
                - {unit: mat-tran}
                - Các đơn vị được phân công tại Kế hoạch này
              archive: {keepers: [VT, VHXH]}

            period: {from: 2026, to: 2030}
            implements: [qd-1437-2018, {{Ward.ProvincePaperIdOf(w.Index % Ward.Provinces)}}]
            bases:
              - {id: luat, cites: luat-tccqdp-2025}
              - {id: qd-1437, cites: qd-1437-2018}
              - {id: kh-tinh, cites: {{Ward.ProvincePaperIdOf(w.Index % Ward.Provinces)}}}


            """);
    }

    private static void Objectives(StringBuilder y, Ward w)
    {
        y.Append("objectives:\n  general: Bảo đảm cho trẻ em đến 8 tuổi được phát triển toàn diện về thể chất, trí tuệ, tinh thần; được bình đẳng tiếp cận với các dịch vụ hỗ trợ chăm sóc phát triển toàn diện theo độ tuổi nhằm thực hiện các quyền của trẻ em, góp phần phát triển nguồn nhân lực quốc gia.\n  stages:\n");
        Stage(y, w, 2026, 2027, 0);
        Stage(y, w, 2028, 2030, 6);
        y.Append("\naudiences:\n  - Trẻ em đến 8 tuổi.\n  - Các cơ quan, tổ chức, cá nhân có liên quan.\n\n");
    }

    private static void Stage(StringBuilder y, Ward w, int from, int to, int more)
    {
        y.Append(CultureInfo.InvariantCulture, $"    - id: giai-doan-{from}-{to}\n      title: Mục tiêu cụ thể giai đoạn {{period}}\n      period: {{from: {from}, to: {to}}}\n      targets:\n");
        for (var i = 0; i < 3 + (w.Index % 4); i++)
        {
            var (id, unit, text) = WardTexts.Targets[i];
            var figure = unit == "%" ? 80 + (((w.Index * 3) + (i * 5)) % 13) + more : 2 + ((w.Index + i) % 5) + more;
            y.Append(CultureInfo.InvariantCulture, $"        - id: {id}-{to}\n          indicator: {id}\n          atLeast: {figure}\n          unit: \"{unit}\"\n          text: {text}\n");
        }
    }

    private static void Tasks(StringBuilder y, Ward w)
    {
        y.Append("tasks:\n");
        for (var i = 0; i < 6 + (w.Index % 4); i++)
        {
            var (id, text) = WardTexts.Tasks[i];
            var lead = WardUnits.All[1 + (i % 4)].Id;
            var partner = WardUnits.All[5 + (i % 4)].Id;
            y.Append(CultureInfo.InvariantCulture, $"  - id: {id}\n    text: {text}\n    lead: {lead}\n    partners: [{partner}, khu-dan-cu]\n    by: 2026-{6 + (i % 6):00}\n");
            if (i % 2 == 0) y.Append("    outputs: [Báo cáo kết quả thực hiện]\n");
        }

        y.Append("\nfunding: Ngoài nguồn ngân sách Nhà nước, các cơ quan, ban ngành, đoàn thể tham gia hoạt động công tác trẻ em tích cực vận động kinh phí từ các tổ chức, cá nhân trong và ngoài nước tài trợ cho công tác này.\n\n");
    }

    private static void Assignments(StringBuilder y, Ward w)
    {
        y.Append("assignments:\n");
        for (var i = 0; i < WardUnits.All.Count; i++)
        {
            y.Append(CultureInfo.InvariantCulture, $"  - unit: {WardUnits.All[i].Id}\n    text: {WardTexts.Duties[i]}\n");
            if (i != 1) continue;
            y.Append("    duties:\n");
            for (var line = 0; line < 2 + (w.Index % 3); line++) y.Append("      - ").Append(WardTexts.Lines[line]).Append('\n');
        }
    }

    private static void Rest(StringBuilder y, Ward w)
    {
        y.Append(CultureInfo.InvariantCulture, $$"""

            reporting:
              - id: bao-cao-6-thang
                content: kết quả thực hiện 6 tháng đầu năm
                from: [kinh-te, tram-y-te, cong-an, truong-hoc, mat-tran]
                to: {{w.IssuerId}}
                through: van-hoa-xa-hoi
                every: half
                by: 06-14
              - id: bao-cao-nam
                content: kết quả thực hiện năm
                from: [kinh-te, hanh-chinh-cong, tram-y-te, cong-an, truong-hoc, mat-tran, khu-dan-cu]
                to: {{w.IssuerId}}
                through: van-hoa-xa-hoi
                every: year
                before: 11-30
            supervision:
              - {lead: van-hoa-xa-hoi, partners: [mat-tran, van-phong], when: hằng năm}

            annexes:
              - id: chi-tieu-hang-nam
                title: Chỉ tiêu hằng năm giai đoạn 2026 - 2030
                columns: [TT, Chỉ tiêu, ĐVT, "2026", "2027", "2028", "2029", "2030"]
                rows:

            """);
        for (var i = 0; i < 4; i++)
        {
            var first = 70 + ((w.Index + (i * 11)) % 20);
            y.Append(CultureInfo.InvariantCulture, $"      - [\"{i + 1}\", \"{AnnexRows[i]}\", \"%\", \"{first}\", \"{first + 2}\", \"{first + 4}\", \"{first + 6}\", \"{first + 8}\"]\n");
        }

        y.Append("    landscape: true\n");
    }

    private static readonly string[] AnnexRows = ["Trẻ em được khám sức khỏe định kỳ", "Học sinh tiểu học biết bơi", "Cha mẹ, người chăm sóc trẻ em được tư vấn", "Trẻ em dưới 1 tuổi được tiêm chủng đầy đủ"];
}
