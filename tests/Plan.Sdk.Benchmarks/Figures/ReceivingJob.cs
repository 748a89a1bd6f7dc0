using System.Diagnostics;
using System.Globalization;
using System.Text;
using Plan.Sdk.Benchmarks.Wards;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Receiving;

namespace Plan.Sdk.Benchmarks.Figures;

/// <summary>The receipt of many reports of one plan, monthly from 3,321 communes: made up, the same at each run.</summary>
internal static class ReceivingJob
{
    private const int Step = 1_000;

    /// <summary>Writes a workspace and an inbox below a folder, receives the reports and says how long a receipt took as the timeline grew.</summary>
    public static async Task Measure(string folder, int count)
    {
        var (root, inbox) = (Path.Combine(folder, "workspace"), Directory.CreateDirectory(Path.Combine(folder, "inbox")).FullName);
        Write(root);
        var reports = Enumerable.Range(0, count).Select(i => Report(inbox, i % WardWorkspace.Communes, i / WardWorkspace.Communes)).ToList();
        using (var intake = await Open(root))
        {
            for (var from = 0; from < count; from += Step)
            {
                var batch = reports[from..Math.Min(from + Step, count)];
                var start = Stopwatch.GetTimestamp();
                foreach (var report in batch)
                {
                    var receipt = intake.Receive(report);
                    if (receipt.Status != ReceiptStatus.Done) throw new InvalidOperationException(receipt.Diagnostics[0].ToString());
                }

                Say($"receipts {from + 1:#,0} to {from + batch.Count:#,0}: {Stopwatch.GetElapsedTime(start).TotalMilliseconds / batch.Count:0.0} ms each");
            }
        }

        var opened = Stopwatch.GetTimestamp();
        using (await Open(root)) Say($"opened again with {count:#,0} receipts: {Stopwatch.GetElapsedTime(opened).TotalSeconds:0.00} s; {Directory.GetFiles(Path.Combine(root, "timeline"), "*.yaml").Length} files of the timeline");
    }

    private static async Task<ReportIntake> Open(string root)
    {
        var engine = new PlanEngineBuilder().UseClock(new FixedClock()).Build();
        var diagnostics = new DiagnosticBag();
        var file = Path.Combine(root, "plans", "thang.yaml");
        var source = new PlanSource(file, await File.ReadAllBytesAsync(file), engine.OpenWorkspaceOf(file));
        return await engine.OpenIntakeAsync(source, diagnostics) ?? throw new InvalidOperationException(diagnostics.ToSorted()[0].ToString());
    }

    private static void Write(string root)
    {
        foreach (var name in new[] { "organizations", "plans" }) Directory.CreateDirectory(Path.Combine(root, name));
        File.WriteAllText(Path.Combine(root, "workspace.yaml"), "apiVersion: plan/v1\nkind: Workspace\n");
        var units = Enumerable.Range(0, WardWorkspace.Communes).ToList();
        File.WriteAllText(Path.Combine(root, "organizations", "tinh.yaml"), new StringBuilder("apiVersion: plan/v1\nkind: Organization\nid: tinh\nname: Ủy ban nhân dân tỉnh (ví dụ)\nsymbol: UBND\nunits:\n")
            .AppendJoin("", units.Select(u => $"  - {{id: {Unit(u)}, name: Xã {u}}}\n")).Append($"  - {{id: cac-xa, name: Các xã, members: [{string.Join(", ", units.Select(Unit))}]}}\n").ToString());
        File.WriteAllText(Path.Combine(root, "plans", "thang.yaml"), $$"""
            apiVersion: plan/v1
            kind: ActionPlan
            id: bao-cao-thang
            document: {type: KH, number: 1, date: 2020-01-03, issuer: tinh, subject: Đo tốc độ}
            period: {from: 2020, to: 2020}
            indicators:
              - {id: so-tre, name: Số trẻ, unit: trẻ em, required: true}
            objectives: {general: Đo tốc độ.}
            reporting:
              - {id: thang, content: kết quả, from: cac-xa, to: tinh, every: month, by: [{{string.Join(", ", Enumerable.Range(1, 12).Select(m => $"{m:00}-05"))}}]}

            """);
    }

    private static string Report(string inbox, int unit, int month)
    {
        var first = new DateOnly(2020, 1, 1).AddMonths(month);
        var file = Path.Combine(inbox, $"{Unit(unit)}-{first:yyyy-MM}.yaml");
        File.WriteAllText(file, string.Create(CultureInfo.InvariantCulture,
            $"apiVersion: plan/v1\nkind: Submission\nplan: bao-cao-thang\nrule: thang\nunit: {Unit(unit)}\nperiod: {first:yyyy-MM}\nsent: {first.AddMonths(1):yyyy-MM}-03\nfigures:\n  - {{indicator: so-tre, value: {unit}}}\n"));
        return file;
    }

    private static string Unit(int number) => $"xa-{number:0000}";

    private static void Say(FormattableString text) => Console.WriteLine(FormattableString.Invariant(text));
}
