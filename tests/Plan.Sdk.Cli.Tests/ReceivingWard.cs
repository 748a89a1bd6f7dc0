using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Yaml;

namespace Plan.Sdk.Cli.Tests;

/// <summary>A workspace with a made-up plan: many units that report each month from 2020 to 2024, and an inbox of reports beside it.</summary>
internal sealed class ReceivingWard : IDisposable
{
    public const int Units = 40;
    private readonly TemporaryFolder folder = new();

    public ReceivingWard()
    {
        Directory.CreateDirectory(Root);
        Directory.CreateDirectory(Inbox);
        var units = Enumerable.Range(1, Units).Select(Unit).ToList();
        Write(Path.Combine(Root, "workspace.yaml"), "apiVersion: plan/v1\nkind: Workspace\n");
        Write(Path.Combine(Root, "organizations", "ubnd.yaml"),
            "apiVersion: plan/v1\nkind: Organization\nid: ubnd\nname: Ủy ban nhân dân phường Thử\nsymbol: UBND\nunits:\n"
            + string.Concat(units.Select(u => $"  - {{id: {u}, name: Tổ {u}}}\n")) + $"  - {{id: cac-to, name: Các tổ, members: [{string.Join(", ", units)}]}}\n");
        Write(Path.Combine(Root, "plans", "thu.yaml"), $$"""
            apiVersion: plan/v1
            kind: ActionPlan
            id: thu
            document: {type: KH, number: 1, date: 2020-01-03, issuer: ubnd, subject: Thử}
            period: {from: 2020, to: 2024}
            indicators:
              - {id: so-tre, name: Số trẻ, unit: trẻ em, required: true}
            objectives: {general: Thử.}
            tasks: [{id: kham, text: Khám.}]
            assignments: [{unit: {{units[0]}}, text: Khám.}]
            reporting:
              - {id: thang, content: kết quả, from: cac-to, to: ubnd, every: month, by: [{{string.Join(", ", Enumerable.Range(1, 12).Select(m => $"{m:00}-05"))}}]}

            """);
    }

    public string Root => Path.Combine(folder.Path, "phuong");

    public string Inbox => Path.Combine(folder.Path, "hop-thu");

    public string Timeline => Path.Combine(Root, "timeline", "thu.yaml");

    public static string Unit(int number) => $"to-{number:00}";

    /// <summary>The reports of all units for a number of months, in the inbox, each with evidence when it has a size.</summary>
    public IEnumerable<string> Reports(int months, int evidence = 0)
    {
        for (var month = 0; month < months; month++)
        {
            for (var unit = 1; unit <= Units; unit++)
            {
                var day = new DateOnly(2020, 1, 1).AddMonths(month);
                yield return Report(unit, day, (month * Units) + unit, evidence);
            }
        }
    }

    public string Report(int unit, DateOnly month, int children, int evidence = 0, string? name = null)
    {
        name ??= $"{Unit(unit)}-{month:yyyy-MM}";
        var file = Path.Combine(Inbox, $"{name}.yaml");
        var proof = evidence == 0 ? "" : "evidence:\n  - {file: danh-sach.bin}\n";
        Write(file, string.Create(CultureInfo.InvariantCulture, $"apiVersion: plan/v1\nkind: Submission\nplan: thu\nrule: thang\nunit: {Unit(unit)}\nperiod: {month:yyyy-MM}\nsent: {month.AddMonths(1):yyyy-MM}-03\nfigures:\n  - {"{"}indicator: so-tre, value: {children}{"}"} # số đặt ra để thử\n{proof}"));
        if (evidence == 0) return file;
        var bytes = new byte[evidence];
        new Random(children).NextBytes(bytes);
        Directory.CreateDirectory(Path.Combine(Inbox, name));
        File.WriteAllBytes(Path.Combine(Inbox, name, "danh-sach.bin"), bytes);
        return file;
    }

    /// <summary>Writes a timeline with many entries about reports that are still to come.</summary>
    public void FillTimeline(int entries) => Write(Timeline, "apiVersion: plan/v1\nkind: Timeline\nplan: thu\nevents:\n" + string.Concat(Enumerable.Range(0, entries).Select(i =>
        $"  - {{rule: thang, unit: {Unit((i % Units) + 1)}, period: \"{2021 + (i / Units / 12)}-{(i / Units % 12) + 1:00}\", action: extended, on: 2020-01-04, until: 2025-02-20, decision: 4/UBND, reason: gia hạn để thử}}\n")));

    /// <summary>What the workspace knows, after seeing that nothing in it is wrong.</summary>
    public ReportingFiles Read()
    {
        var diagnostics = new DiagnosticBag();
        var files = ReportingReader.ReadAll(Root, diagnostics);
        diagnostics.ToSorted().Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => d.ToString()).ShouldBeEmpty();
        return files;
    }

    public static string Hash(string file) => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file)));

    public void Dispose() => folder.Dispose();

    private static void Write(string file, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text, new UTF8Encoding(false));
    }
}
