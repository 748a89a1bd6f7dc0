using System.Diagnostics;
using Plan.Sdk.Model;
using Plan.Sdk.Yaml;
using Xunit.Abstractions;

namespace Plan.Sdk.Cli.Tests;

/// <summary>
/// The program is killed at random moments while it writes each kind of state: reports, evidence, timelines, forms. Receipts are aimed at: after a
/// drawn number of them the next one's first temporary file is waited for, in the folder of the kind, and the kill falls a drawn short time later. What it had acknowledged is
/// there whole, what it had not is there whole or not at all, what was there before has not changed, and the next run makes up for the rest.
/// 1,000 kills of each kind with <c>PLAN_KILLS=long</c> in the environment, about 50 in all otherwise. The README beside has figures.
/// </summary>
public sealed class KillTests(ITestOutputHelper output)
{
    private const int KillsOfWorkspace = 50;
    private const int MostMicroseconds = 3_000;
    private static readonly int Kills = Environment.GetEnvironmentVariable("PLAN_KILLS") == "long" ? 1_000 : 13;

    [Theory]
    [InlineData("reports", "data", 0, 0)]
    [InlineData("evidence", "data", 400_000, 0)]
    [InlineData("timelines", "timeline", 0, 1_500)]
    public async Task Receive_KilledAtAnyMoment_LosesNothingThatWasAcknowledged(string kind, string aim, int evidence, int entries)
    {
        var random = new Random(kind.Length + evidence);
        var (killed, inWindow, acknowledged) = (0, 0, 0);
        while (killed < Kills)
        {
            using var ward = new ReceivingWard();
            var pending = new Queue<string>(ward.Reports(8, evidence));
            if (entries > 0) ward.FillTimeline(entries);
            for (var round = 0; round < KillsOfWorkspace && killed < Kills; round++, killed++)
            {
                var before = Entries(ward);
                var left = Leftovers(ward);
                var batch = pending.Take(6).ToList();
                var acks = await RunAndKill(["receive", .. batch, "--plan", ward.Root], random.Next(0, 5), random.Next(0, MostMicroseconds), Path.Combine(ward.Root, aim));
                var after = Entries(ward);
                after.Take(before.Count).ShouldBe(before);
                var added = after.Skip(before.Count).ToList();
                var news = acks.Where(a => !a.EndsWith(')')).Select(a => a["Đã nhận: ".Length..]).ToList();
                added.Select(e => e.File).Take(news.Count).ShouldBe(news, $"{kind} {killed}");
                added.Count.ShouldBeInRange(news.Count, news.Count + 1);
                SeeThatAllIsThere(ward, after);
                if (added.Count > news.Count || Leftovers(ward).Except(left).Any()) inWindow++;
                acknowledged += news.Count;
                for (var i = 0; i < acks.Count; i++) pending.Dequeue();
            }

            var rest = await Run.Of(["receive", .. pending.Take(5), "--plan", ward.Root]);
            rest.Code.ShouldBe(0, rest.Error);
            SeeThatAllIsThere(ward, Entries(ward));
            foreach (var entry in Entries(ward).Where(e => e.File is not null)) ReceivingWard.Hash(Path.Combine(ward.Root, entry.File!)).ShouldBe(entry.Sha256);
        }

        inWindow.ShouldBeGreaterThanOrEqualTo(killed / 3, kind);
        output.WriteLine($"{kind}: {killed} kills, {inWindow} in the middle of a receipt, {acknowledged} receipts acknowledged before, 0 lost");
    }

    [Fact]
    public async Task Init_KilledAtAnyMoment_LeavesWholeForms()
    {
        using var whole = new ReceivingWard();
        (await Run.Of("init", whole.Root, "--submission", "cac-to", "2020-03")).Code.ShouldBe(0);
        var random = new Random(7);
        var (inWindow, acknowledged) = (0, 0);
        using var ward = new ReceivingWard();
        var data = Path.Combine(ward.Root, "data");
        for (var killed = 0; killed < Kills; killed++)
        {
            if (Directory.Exists(data)) Directory.Delete(data, recursive: true);
            var acks = await RunAndKill(["init", ward.Root, "--submission", "cac-to", "2020-03"], random.Next(0, ReceivingWard.Units), random.Next(0, 300));
            foreach (var ack in acks) File.Exists(ack).ShouldBeTrue(ack);
            SeeThatAllFormsAreWhole();
            var there = Directory.Exists(data) ? Directory.GetFiles(data, "*.yaml", SearchOption.AllDirectories).Count(f => Path.GetFileName(f)[0] != '.') : 0;
            if (there < ReceivingWard.Units) inWindow++;
            acknowledged += acks.Count;
            (await Run.Of("init", ward.Root, "--submission", "cac-to", "2020-03")).Code.ShouldBe(0);
            Directory.GetFiles(data, "*", SearchOption.AllDirectories).Length.ShouldBe(ReceivingWard.Units);
            SeeThatAllFormsAreWhole();
        }

        output.WriteLine($"forms: {Kills} kills, {inWindow} between the first form and the last, {acknowledged} forms acknowledged before, 0 lost");

        void SeeThatAllFormsAreWhole()
        {
            if (!Directory.Exists(data)) return;
            foreach (var form in Directory.GetFiles(data, "*.yaml", SearchOption.AllDirectories).Where(f => Path.GetFileName(f)[0] != '.'))
                File.ReadAllBytes(form).ShouldBe(File.ReadAllBytes(Path.Combine(whole.Root, Path.GetRelativePath(ward.Root, form))));
        }
    }

    /// <summary>Starts the program, waits for so many lines, then for a temporary file below a folder if one is given, then for so many microseconds, kills
    /// it, and gives the lines it had printed.</summary>
    private static async Task<List<string>> RunAndKill(IEnumerable<string> args, int lines, int microseconds, string? aim = null)
    {
        var start = new ProcessStartInfo("dotnet", ["exec", Path.Combine(AppContext.BaseDirectory, "plan.dll"), .. args]) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        using var program = Process.Start(start)!;
        var errors = program.StandardError.ReadToEndAsync();
        var printed = new List<string>();
        while (printed.Count < lines && await program.StandardOutput.ReadLineAsync() is { } line) printed.Add(line);
        if (aim is not null) WaitForWriting(aim, program);
        var watch = Stopwatch.StartNew();
        while (watch.Elapsed.TotalMicroseconds < microseconds) Thread.SpinWait(50);
        program.Kill();
        while (await program.StandardOutput.ReadLineAsync() is { } line) printed.Add(line);
        await program.WaitForExitAsync();
        (await errors).ShouldBeEmpty();
        return printed;
    }

    /// <summary>Waits until the program has begun to write below a folder, or has ended.</summary>
    private static void WaitForWriting(string folder, Process program)
    {
        var ending = $".{program.Id}.tmp";
        while (!program.HasExited)
        {
            try
            {
                if (Directory.Exists(folder) && Directory.EnumerateFiles(folder, "*" + ending, SearchOption.AllDirectories).Any()) return;
            }
            catch (DirectoryNotFoundException)
            {
                // A folder went away between two looks.
            }
        }
    }

    private static List<TimelineEvent> Entries(ReceivingWard ward) => [.. ward.Read().Timelines.SelectMany(t => t.Model.Events)];

    private static void SeeThatAllIsThere(ReceivingWard ward, List<TimelineEvent> entries)
    {
        var reports = ward.Read().Submissions.ToLookup(s => s.Sha256);
        entries.Select(e => (e.Unit, e.Period, e.Action)).ShouldBeUnique();
        foreach (var entry in entries.Where(e => e.File is not null))
        {
            reports[entry.Sha256].ShouldHaveSingleItem(entry.File);
            var folder = Path.Combine(ward.Root, Path.ChangeExtension(entry.File!, null));
            foreach (var proof in (IEnumerable<Evidence>)entry.Evidence) ReceivingWard.Hash(Path.Combine(folder, proof.File)).ShouldBe(proof.Sha256);
        }
    }

    private static List<string> Leftovers(ReceivingWard ward)
    {
        var received = Entries(ward).Select(e => e.File).ToHashSet();
        return
        [
            .. Directory.GetFiles(ward.Root, "*", SearchOption.AllDirectories)
                .Where(f => f.EndsWith(".tmp", StringComparison.Ordinal)
                    || (f.EndsWith(".received", StringComparison.Ordinal) && !received.Contains(Path.GetRelativePath(ward.Root, f).Replace("/.", "/", StringComparison.Ordinal)[..^".received".Length]))),
        ];
    }
}
