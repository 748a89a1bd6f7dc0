using System.Globalization;
using System.Text;

namespace Plan.Sdk.Benchmarks.Wards;

/// <summary>The YAML of a province's plan above those of its communes: the targets that every one of them has, none of them lower than it.</summary>
internal static class ProvincePlan
{
    private const int SharedTargets = 3;

    /// <summary>The file's text.</summary>
    public static string Yaml(int province)
    {
        var y = new StringBuilder(4 * 1024);
        y.Append(CultureInfo.InvariantCulture, $$"""
            # Sinh tự động để đo tốc độ: đơn vị và số liệu được đặt ra, không có thật.
            apiVersion: plan/v1
            kind: ActionPlan
            id: {{Ward.ProvincePaperIdOf(province)}}
            document:
              type: KH
              number: {{province + 3}}
              date: 2026-01-02
              issuer: {{Ward.ProvinceIdOf(province)}}
              subject: Chăm sóc vì sự phát triển toàn diện trẻ em trong những năm đầu đời tại gia đình và cộng đồng giai đoạn 2026 - 2030
              signature: {authority: [TM, KT], for: Chủ tịch, position: Phó Chủ tịch, name: {{WardTexts.Signer}}}
              recipients: [Ủy ban nhân dân các xã, phường]
              archive: {keepers: [VT, VX]}
            period: {from: 2026, to: 2030}
            implements: qd-1437-2018
            bases:
              - {id: luat, cites: luat-tccqdp-2025}
              - {id: qd-1437, cites: qd-1437-2018}
            objectives:
              general: Bảo đảm cho trẻ em đến 8 tuổi được phát triển toàn diện về thể chất, trí tuệ, tinh thần.
              stages:

            """);
        Stage(y, 2026, 2027, 80);
        Stage(y, 2028, 2030, 86);
        y.Append("tasks:\n  - {id: truyen-thong, text: Truyền thông về chăm sóc phát triển toàn diện trẻ em., by: 2026-12-31}\n");
        return y.ToString();
    }

    private static void Stage(StringBuilder y, int from, int to, int figure)
    {
        y.Append(CultureInfo.InvariantCulture, $"    - id: giai-doan-{from}-{to}\n      period: {{from: {from}, to: {to}}}\n      targets:\n");
        foreach (var (id, unit, _) in WardTexts.Targets.Take(SharedTargets))
            y.Append(CultureInfo.InvariantCulture, $"        - {{id: {id}-{to}, indicator: {id}, atLeast: {figure}, unit: \"{unit}\"}}\n");
    }
}
