namespace Plan.Sdk.Cli.Tests;

/// <summary>
/// A made-up city over made-up wards, 2025 and 2026, in a folder that exists for one test: a merger in mid-year, one ward closed without a
/// successor, an extension, a report given back, one sent again, a waiver; names with quotes, tabs, decomposed letters and words that never end.
/// </summary>
internal sealed class DueWorkspace : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public DueWorkspace()
    {
        Put("workspace.yaml", "apiVersion: plan/v1\nkind: Workspace\nname: Thành phố đặt ra để thử\n");
        Put("organizations/thanh-pho.yaml", "apiVersion: plan/v1\nkind: Organization\nid: thanh-pho\nname: Ủy ban nhân dân thành phố Thử\nsymbol: UBND\nlevel: thanh-pho\nplace: Thử\n");
        Ward("phuong-a", "Ủy ban nhân dân phường A", "validTo: 2025-06-30\nsuccessors: phuong-b\n");
        Ward("phuong-b", "Ủy ban nhân dân phường B");
        Ward("phuong-c", "\"Ủy ban nhân dân phường \\\"Cửa, Sông; Biển\\\"\\tphía Đông\"");
        Ward("phuong-d", "Ủy ban nhân dân phường Đồng Tháp".Normalize(System.Text.NormalizationForm.FormD));
        Ward("phuong-e", $"Ủy ban nhân dân phường {new string('Ễ', 90)}");
        Ward("phuong-g", "Ủy ban nhân dân phường G", "validTo: 2025-12-31\n");
        Put("organizations/cac-phuong.yaml", "apiVersion: plan/v1\nkind: Organization\nid: cac-phuong\nname: các phường\nmembers: [phuong-a, phuong-b, phuong-c, phuong-d, phuong-e, phuong-g]\n");
        Put("plans/ke-hoach.yaml", """
            apiVersion: plan/v1
            kind: ActionPlan
            id: ke-hoach-thu
            document:
              type: KH
              number: 5
              date: 2025-01-06
              issuer: thanh-pho
              subject: Kế hoạch đặt ra để thử
              signature: {authority: TM, position: Chủ tịch}
            period: {from: 2025, to: 2026}
            objectives: {general: Trẻ em được chăm sóc tốt hơn.}
            reporting:
              - {id: nam, content: "kết quả thực hiện; số liệu, nhận xét", from: cac-phuong, to: thanh-pho, every: year, by: 12-20, cutOff: decree09}

            """);
        Put("timeline/ke-hoach-thu.yaml", """
            apiVersion: plan/v1
            kind: Timeline
            plan: ke-hoach-thu
            events:
              - {rule: nam, unit: phuong-c, period: 2025, action: extended, on: 2025-12-15, until: 2026-01-09, decision: 45/UBND-VX, reason: "Mưa lũ, mất điện"}
              - {rule: nam, unit: phuong-d, period: 2025, action: received, on: 2025-12-19}
              - {rule: nam, unit: phuong-d, period: 2025, action: returned, on: 2025-12-23, reason: Thiếu biểu số 2}
              - {rule: nam, unit: phuong-e, period: 2025, action: received, on: 2025-12-20}
              - {rule: nam, unit: phuong-e, period: 2025, action: returned, on: 2025-12-22}
              - {rule: nam, unit: phuong-e, period: 2025, action: resubmitted, on: 2025-12-29}
              - {rule: nam, unit: phuong-e, period: 2026, action: waived, on: 2026-01-02, decision: 02/UBND-VX}

            """);
    }

    /// <summary>The folder.</summary>
    public string Path => folder.Path;

    public void Put(string name, string text)
    {
        var file = System.IO.Path.Combine(folder.Path, name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    public void Dispose() => folder.Dispose();

    private void Ward(string id, string name, string more = "") => Put($"organizations/{id}.yaml", $"apiVersion: plan/v1\nkind: Organization\nid: {id}\nname: {name}\nlevel: phuong\n{more}");
}
