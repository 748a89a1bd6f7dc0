using System.Text;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Model;
using Plan.Sdk.Origins;

namespace Plan.Sdk.Yaml.Tests;

/// <summary>Texts that tests read, and short ways to read them.</summary>
internal static class Sample
{
    /// <summary>The seed's plan, shortened to a bit of everything.</summary>
    public const string Plan = """
        # yaml-language-server: $schema=../plan.schema.json
        apiVersion: plan/v1
        kind: ActionPlan
        id: huong-an-79-2019
        document:
          type: KH
          number: 79
          date: 2019-02-26
          issuer: ubnd-phuong-huong-an
          subject: Thực hiện Đề án chăm sóc vì sự phát triển toàn diện trẻ em
          signature: {authority: TM, position: Chủ tịch}
        period: {from: 2018, to: 2025}
        bases:
          - {id: qd-1437, type: QĐ, number: 1437/QĐ-TTg, date: 2018-10-29, issuer: thu-tuong, subject: Phê duyệt Đề án}
        objectives:
          general: Bảo đảm cho trẻ em đến 8 tuổi được phát triển toàn diện
          stages:
            - id: den-2020
              title: Mục tiêu cụ thể đến năm 2020
              period: {to: 2020}
              targets:
                - id: tre-em-tiep-can-2020
                  indicator: ty-le-tre-em-tiep-can
                  atLeast: 90
                  unit: "%"
                  text: Phấn đấu {amount} trẻ em đến 8 tuổi được tiếp cận các dịch vụ
                - id: giam-suy-dinh-duong
                  decreaseBy: [3, 6.5]
                  unit: "%"
                  baseline: 40
        audiences:
          - Trẻ em đến 8 tuổi.
        tasks:
          - {id: truyen-thong, text: Truyền thông nâng cao nhận thức, lead: ldtbxh}
        assignments:
          - unit: ldtbxh
            text: Tham mưu, phối hợp với các cơ quan
            duties: [Tổ chức các hoạt động truyền thông]
        reporting:
          - id: bao-cao-nam
            content: kết quả thực hiện
            from: [truong-hoc, tram-y-te]
            to: ubnd
            through: ldtbxh
            every: year
            before: 11-30

        """;

    /// <summary>What it takes to be a plan.</summary>
    public const string Head = """
        apiVersion: plan/v1
        kind: ActionPlan
        id: ke-hoach
        document: {type: KH, issuer: ubnd, subject: Thực hiện Đề án}

        """;

    public static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    /// <summary>Reads a text that must be without fault.</summary>
    public static PlanDocument<ActionPlan> Read(string text)
    {
        var bag = new DiagnosticBag();
        var read = PlanYamlReader.Read(Bytes(text), "p.yaml", bag);
        bag.ToSorted().Select(d => d.ToString()).ShouldBeEmpty();
        return read.ShouldNotBeNull();
    }

    /// <summary>Reads a text that is at fault, and returns its findings as <c>line:column-end ID path</c>.</summary>
    public static string[] Faults(string text) => Findings(text).Select(Place).ToArray();

    /// <summary>The findings of a text.</summary>
    public static Diagnostic[] Findings(string text) => Findings(Bytes(text));

    /// <summary>The findings of a file.</summary>
    public static Diagnostic[] Findings(byte[] bytes)
    {
        var bag = new DiagnosticBag();
        var read = PlanYamlReader.ReadAny(bytes, "p.yaml", bag);
        (read is null).ShouldBe(bag.HasErrors);
        return [.. bag.ToSorted()];
    }

    /// <summary>Each text with what is said about it, for a person to read.</summary>
    public static string Report(IEnumerable<(string Name, string Text)> cases)
    {
        var report = new StringBuilder();
        foreach (var (name, text) in cases)
        {
            report.Append("=== ").Append(name).Append('\n').Append(text.TrimEnd('\n').Replace("\t", "<Tab>", StringComparison.Ordinal).Replace("\u00a0", "<Nbsp>", StringComparison.Ordinal)).Append("\n---\n");
            foreach (var d in Findings(text))
            {
                report.Append(Place(d)).Append('\n');
                report.Append("  ").Append(d.GetMessage(Language.Vietnamese)).Append('\n');
                report.Append("  ").Append(d.GetMessage(Language.English)).Append('\n');
                foreach (var fix in d.Fixes) report.Append("  -> ").Append(fix.NewText).Append('\n');
            }

            report.Append('\n');
        }

        return report.ToString();
    }

    private static string Place(Diagnostic d) =>
        $"{d.Span!.Start.Line}:{d.Span.Start.Column}-{(d.Span.End.Line == d.Span.Start.Line ? "" : d.Span.End.Line + ":")}{d.Span.End.Column} {d.Id} {d.Path}".TrimEnd();
}
