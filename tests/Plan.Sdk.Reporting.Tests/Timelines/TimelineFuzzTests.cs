using System.Text;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Reporting.Calendars;
using Plan.Sdk.Reporting.Obligations;
using Plan.Sdk.Yaml;

namespace Plan.Sdk.Reporting.Tests.Timelines;

/// <summary>
/// A timeline's file with bytes changed, lost, doubled and moved: nothing throws, and whatever does not count is told. Drawn from a seed, so that every
/// run is the same: 500 mutations, or 20,000 with <c>PLAN_FUZZ=long</c> in the environment.
/// </summary>
public sealed class TimelineFuzzTests
{
    private const string Whole = """
        apiVersion: plan/v1
        kind: Timeline
        plan: huong-an-79-2019
        events:
          - {rule: bao-cao-nam, unit: tram-y-te, period: 2020, action: received, on: 2020-11-25, file: data/2020/tram-y-te.yaml}
          - {rule: bao-cao-nam, unit: tram-y-te, period: 2020, action: returned, on: 2020-11-27, reason: Thiếu biểu số 2}
          - {rule: bao-cao-nam, unit: tram-y-te, period: 2020, action: resubmitted, on: 2020-12-02}
          - {rule: bao-cao-nam, unit: to-dan-pho, period: 2020, action: extended, on: 2020-11-20, until: 2020-12-15, decision: 45/UBND-VX}
          - {rule: bao-cao-nam, unit: nong-dan, period: 2021, action: waived, on: 2021-10-20, decision: 46/UBND-VX}

        """;

    private static int Count => Environment.GetEnvironmentVariable("PLAN_FUZZ") == "long" ? 20_000 : 500;

    [Fact]
    public void Of_MutatedFile_NeverThrowsAndPassesNothingOverInSilence()
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "huong-an-79-2019.yaml");
        var owed = ObligationList.Of(HuongAn.Context, WorkingDays.Plain);
        var random = new Random(20261127);
        var (lost, whole) = (0, 0);
        for (var i = 0; i < Count; i++)
        {
            File.WriteAllBytes(file, Mutated(random));
            var diagnostics = new DiagnosticBag();
            var read = TimelineReader.Read(file, diagnostics);
            if (read is null)
            {
                diagnostics.HasErrors.ShouldBeTrue($"mutation {i}");
                lost++;
                continue;
            }

            var timeline = Reporting.Timelines.PlanTimeline.Of([read], HuongAn.Context.Plan, owed, _ => null, diagnostics);
            var counted = owed.Sum(o => timeline.Of(o).Events.Count);
            foreach (var obligation in owed.Where(o => timeline.Of(o).Events.Count > 0)) timeline.Of(obligation).On(obligation, new(2026, 11, 22), WorkingDays.Plain, 5).WorkingDays.ShouldBeGreaterThanOrEqualTo(0);
            if (read.Model.Plan != HuongAn.Id) counted.ShouldBe(0);
            else if (diagnostics.Count == 0) counted.ShouldBe(read.Model.Events.Count, $"mutation {i}");
            if (counted == 5) whole++;
        }

        lost.ShouldBeGreaterThan(Count / 4);
        whole.ShouldBeGreaterThan(Count / 100);
    }

    private static byte[] Mutated(Random random)
    {
        var bytes = Encoding.UTF8.GetBytes(Whole).ToList();
        for (var edits = random.Next(1, 4); edits > 0; edits--)
        {
            var at = random.Next(bytes.Count);
            var length = Math.Min(random.Next(1, 30), bytes.Count - at);
            switch (random.Next(6))
            {
                case 0:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 1:
                    bytes.RemoveRange(at, length);
                    break;
                case 2:
                    bytes.InsertRange(random.Next(bytes.Count), bytes.GetRange(at, length));
                    break;
                case 3:
                    bytes.RemoveRange(at, bytes.Count - at);
                    break;
                case 4:
                    if (char.IsAsciiDigit((char)bytes[at])) bytes[at] = (byte)('0' + random.Next(10));
                    break;
                default:
                    SwapLines(bytes, random);
                    break;
            }

            if (bytes.Count == 0) break;
        }

        return [.. bytes];
    }

    private static void SwapLines(List<byte> bytes, Random random)
    {
        var lines = Encoding.Latin1.GetString([.. bytes]).Split('\n');
        var (one, other) = (random.Next(lines.Length), random.Next(lines.Length));
        (lines[one], lines[other]) = (lines[other], lines[one]);
        bytes.Clear();
        bytes.AddRange(Encoding.Latin1.GetBytes(string.Join('\n', lines)));
    }
}
