using System.Globalization;
using System.Text;

namespace Plan.Sdk.Benchmarks.Wards;

/// <summary>Writes a workspace of generated ward plans: the same files at each run.</summary>
internal static class WardWorkspace
{
    /// <summary>The number of communes of the country since 01/7/2025: phường, xã and đặc khu.</summary>
    public const int Communes = 3321;

    /// <summary>Writes a number of plans with their issuers, their provinces and the papers they cite.</summary>
    /// <param name="folder">The folder of the workspace; it is made when it is not there.</param>
    /// <param name="count">How many plans, from 1 to 3,360.</param>
    /// <param name="cascade">Whether the provinces' papers are plans too, which those of the communes are proved against.</param>
    public static void Write(string folder, int count, bool cascade = false)
    {
        Put(folder, "workspace.yaml", "apiVersion: plan/v1\nkind: Workspace\nname: Kế hoạch của các phường, xã (sinh tự động để đo tốc độ)\n");
        Put(folder, "organizations/thu-tuong.yaml", "apiVersion: plan/v1\nkind: Organization\nid: thu-tuong\nname: Thủ tướng Chính phủ\nsymbol: TTg\nlevel: trung-uong\n");
        Put(folder, "papers/qd-1437-2018.yaml", "apiVersion: plan/v1\nkind: CitedDocument\nid: qd-1437-2018\ntype: QĐ\nnumber: 1437/QĐ-TTg\ndate: 2018-10-29\nissuer: thu-tuong\nsubject: Phê duyệt Đề án chăm sóc vì sự phát triển toàn diện trẻ em trong những năm đầu đời tại gia đình và cộng đồng giai đoạn 2018 - 2025\n");
        Put(folder, "papers/luat-tccqdp-2025.yaml", "apiVersion: plan/v1\nkind: CitedDocument\nid: luat-tccqdp-2025\ntype: Luật\ndate: 2025-06-16\nsubject: Tổ chức chính quyền địa phương\n");
        for (var province = 0; province < Ward.Provinces; province++) WriteProvince(folder, province, cascade);
        for (var i = 0; i < count; i++)
        {
            var ward = new Ward(i);
            Put(folder, $"organizations/{ward.IssuerId}.yaml", Organization(ward));
            Put(folder, $"plans/{ward.Code}/ke-hoach-tre-em.yaml", WardPlan.Yaml(ward));
        }
    }

    private static void WriteProvince(string folder, int province, bool cascade)
    {
        var id = Ward.ProvinceIdOf(province);
        var name = WardTexts.Second[province];
        Put(folder, $"organizations/{id}.yaml", $"apiVersion: plan/v1\nkind: Organization\nid: {id}\nname: Ủy ban nhân dân tỉnh Ví Dụ {name}\nsymbol: UBND\ncollective: Ủy ban nhân dân\nlevel: tinh\nplace: Ví Dụ {name}\n");
        if (cascade) Put(folder, $"plans/{Ward.ProvincePaperIdOf(province)}.yaml", ProvincePlan.Yaml(province));
        else Put(folder, $"papers/{Ward.ProvincePaperIdOf(province)}.yaml", $"apiVersion: plan/v1\nkind: CitedDocument\nid: {Ward.ProvincePaperIdOf(province)}\ntype: KH\nnumber: {(province + 3).ToString("00", CultureInfo.InvariantCulture)}/KH-UBND\ndate: 2026-01-02\nissuer: {id}\nsubject: chăm sóc vì sự phát triển toàn diện trẻ em trong những năm đầu đời tại gia đình và cộng đồng giai đoạn 2026 - 2030\n");
    }

    private static string Organization(Ward ward)
    {
        var y = new StringBuilder();
        y.Append(CultureInfo.InvariantCulture, $$"""
            apiVersion: plan/v1
            kind: Organization
            id: {{ward.IssuerId}}
            name: Ủy ban nhân dân {{ward.Noun}} {{ward.Place}}
            shortName: Ủy ban nhân dân {{ward.Noun}}
            headerLines: [Ủy ban nhân dân, {{ward.Noun}} {{ward.Place}}]
            symbol: UBND
            collective: Ủy ban nhân dân
            level: {{(ward.IsWard ? "phuong" : "xa")}}
            place: {{ward.Place}}
            validFrom: 2025-07-01
            parents:
              - {organization: {{ward.ProvinceId}}, from: 2025-07-01}
            units:

            """);
        foreach (var (id, inWard, inCommune) in WardUnits.All) y.Append("  - {id: ").Append(id).Append(", name: \"").Append(ward.IsWard ? inWard : inCommune).Append("\"}\n");
        return y.ToString();
    }

    private static void Put(string folder, string name, string text)
    {
        var path = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text, new UTF8Encoding(false));
    }
}
