using Plan.Sdk.Diagnostics;
using Plan.Sdk.Receiving;
using Plan.Sdk.Tests;

namespace Plan.Sdk.Cli.Tests;

/// <summary>
/// Mutated reports are received: none throws, what was received before stays byte for byte, and what is received can be read again. 20,000 with
/// <c>PLAN_FUZZ=long</c> in the environment, 400 otherwise.
/// </summary>
public sealed class ReceiveFuzzTests
{
    private const int ReportsOfWorkspace = 200;

    [Fact]
    public async Task Receive_MutatedReports_EndInDiagnosticsOrReceipts()
    {
        var count = Environment.GetEnvironmentVariable("PLAN_FUZZ") == "long" ? 20_000 : 400;
        var received = 0;
        for (var seed = 0; seed < count; seed += ReportsOfWorkspace) received += await ReceiveMutated(seed);
        received.ShouldBeInRange(count / 50, count - (count / 10));
    }

    private static async Task<int> ReceiveMutated(int firstSeed)
    {
        using var ward = new ReceivingWard();
        var first = ward.Report(1, new(2020, 1, 1), 12, evidence: 100);
        var engine = PlanEngine.CreateDefault();
        var plan = Path.Combine(ward.Root, "plans", "thu.yaml");
        var findings = new DiagnosticBag();
        using (var intake = (await engine.OpenIntakeAsync(new(plan, await File.ReadAllBytesAsync(plan), engine.OpenWorkspaceOf(plan)), findings))!)
        {
            intake.Receive(first).Status.ShouldBe(ReceiptStatus.Done);
            var kept = (await File.ReadAllTextAsync(ward.Timeline), ReceivingWard.Hash(Path.Combine(ward.Root, "data/2020-01/to-01-thang.yaml")), ReceivingWard.Hash(Path.Combine(ward.Root, "data/2020-01/to-01-thang/danh-sach.bin")));
            var reports = ward.Reports(5, evidence: 100).Skip(1).Take(ReportsOfWorkspace).ToList();
            var done = 0;
            for (var i = 0; i < reports.Count; i++)
            {
                var before = await File.ReadAllTextAsync(ward.Timeline);
                await File.WriteAllBytesAsync(reports[i], Mutation.Of(await File.ReadAllBytesAsync(reports[i]), firstSeed + i));
                var receipt = intake.Receive(reports[i]);
                var after = await File.ReadAllTextAsync(ward.Timeline);
                after.ShouldStartWith(before, Case.Sensitive);
                if (receipt.Status == ReceiptStatus.Done) done++;
                if (receipt.Status == ReceiptStatus.Refused) receipt.Diagnostics.ShouldContain(d => d.Severity == DiagnosticSeverity.Error, $"seed {firstSeed + i}");
                (after.Length > before.Length).ShouldBe(receipt.Status == ReceiptStatus.Done, $"seed {firstSeed + i}");
            }

            (await File.ReadAllTextAsync(ward.Timeline)).ShouldStartWith(kept.Item1, Case.Sensitive);
            ReceivingWard.Hash(Path.Combine(ward.Root, "data/2020-01/to-01-thang.yaml")).ShouldBe(kept.Item2);
            ReceivingWard.Hash(Path.Combine(ward.Root, "data/2020-01/to-01-thang/danh-sach.bin")).ShouldBe(kept.Item3);
            var files = ward.Read();
            files.Timelines.ShouldHaveSingleItem().Model.Events.Count.ShouldBe(done + 1);
            files.Submissions.Count.ShouldBe(done + 1);
            return done;
        }
    }
}
