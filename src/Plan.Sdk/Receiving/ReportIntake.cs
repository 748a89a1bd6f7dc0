using System.Security.Cryptography;
using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Model;
using Plan.Sdk.OfficialText;
using Plan.Sdk.Origins;
using Plan.Sdk.Reporting;
using Plan.Sdk.Reporting.Calendars;
using Plan.Sdk.Reporting.Obligations;
using Plan.Sdk.Reporting.Submissions;
using Plan.Sdk.Reporting.Timelines;
using Plan.Sdk.Yaml;

namespace Plan.Sdk.Receiving;

/// <summary>
/// Receives the reports of one plan and writes down what happens to them. While it is open no other process writes the workspace's timelines. Each
/// receipt is a step of its own that is there whole or not at all, whenever the process is killed: the evidence is copied and a copy of the report
/// laid aside first, where nobody looks; the entry in the timeline is what makes it received; the report's own file follows, and the next opening
/// makes up for it. Made by <see cref="PlanEngine.OpenIntakeAsync"/>. Not thread-safe.
/// </summary>
public sealed class ReportIntake : IDisposable
{
    private readonly FolderLock held;
    private readonly string root;
    private readonly PlanContext context;
    private readonly DateOnly today;
    private readonly TimelineFile timeline;
    private readonly ValueList<Obligation> obligations;
    private readonly Dictionary<SubmissionKey, Obligation> owed;
    private readonly SubmissionChecker checker;
    private readonly Dictionary<SubmissionKey, PlanDocument<Submission>> onHand;
    private readonly HashSet<string> filed;

    internal ReportIntake(FolderLock held, string root, PlanContext context, DateOnly today, TimelineFile timeline, ReportingFiles files)
    {
        (this.held, this.root, this.context, this.today, this.timeline) = (held, root, context, today, timeline);
        obligations = ObligationList.Of(context, OfficeCalendar.Of(context.Workspace.Holidays));
        owed = obligations.ToDictionary(o => o.Key);
        checker = new(context, obligations);
        onHand = SubmissionRegister.Of(files.Submissions, files.Timelines, context, obligations, new()).OnHand.ToDictionary(d => SubmissionKey.Of(d.Model));
        filed = files.Timelines.SelectMany(t => t.Model.Events).Select(e => e.File).OfType<string>().ToHashSet(StringComparer.Ordinal);
        foreach (var entry in timeline.Events.Where(e => e is { File: not null, Sha256: not null })) Publish(entry, isOverwriting: false);
    }

    /// <summary>Receives a report. The same report again changes nothing; other content is refused unless the report was given back.</summary>
    /// <param name="file">The report's file, anywhere.</param>
    /// <param name="on">The day it is received, and sent if it came another way than it says; <c>null</c>: the day that it says.</param>
    /// <exception cref="IOException">The workspace can't be written; the report is then not received.</exception>
    /// <exception cref="UnauthorizedAccessException">The workspace may not be written; the report is then not received.</exception>
    public Receipt Receive(string file, DateOnly? on = null)
    {
        ArgumentNullException.ThrowIfNull(file);
        var findings = new DiagnosticBag();
        var shown = file.Replace('\\', '/');
        if (PlanFiles.Read(file, findings) is not { } bytes || SubmissionReader.Read(bytes, shown, findings) is not { } report) return Receipt.Refused(findings);
        if (!IsSentHere(report, on, findings)) return Receipt.Refused(findings);

        var key = SubmissionKey.Of(report.Model);
        var entries = timeline.Of(key).ToList();
        var receipts = entries.Where(e => e.Action is TimelineAction.Received or TimelineAction.Resubmitted).ToList();
        var back = entries.FindLast(e => e.Action is not TimelineAction.Extended) is { Action: TimelineAction.Returned } given ? given : null;
        var folder = EvidenceFiles.FolderOf(Path.GetFullPath(file));
        if (back is null && receipts is [.., var last]) return AgainOrOther(report, last, folder, findings);

        var evidence = EvidenceFiles.Check(report, folder, findings);
        var before = receipts.Find(r => r.Sha256 == report.Sha256 && r.Evidence.Equals(evidence.Select(e => e.Recorded).ToValueList()));
        if (back is not null && before is not null) findings.Add(new(ReportingDiagnostics.SameAsReturned, report.SourceMap.Find(ModelPath.Root), key.ToString(), OfficialDate.Short(back.On)));
        if (back is null && onHand.TryGetValue(key, out var other) && other.Model != report.Model) Tell(ReportingDiagnostics.OtherContent, report, findings, key.ToString(), other.SourceMap.File);
        if (checker.Check(report, k => onHand.GetValueOrDefault(k)?.Model, findings) is null || findings.HasErrors) return Receipt.Refused(findings);

        var place = FreePlace(key, file, bytes, evidence);
        var entry = new TimelineEvent
        {
            Rule = key.Rule,
            Unit = key.Unit,
            Period = key.Period,
            Action = back is null ? TimelineAction.Received : TimelineAction.Resubmitted,
            On = on ?? report.Model.Sent!.Value,
            File = place.Name,
            Sha256 = report.Sha256,
            Evidence = evidence.Select(e => e.Recorded).ToValueList(),
        };
        return Commit(entry, place, bytes, evidence, findings) ? Done(report, entry, findings) : Receipt.Refused(findings);
    }

    /// <summary>Writes down that a report was given back, extended or waived. The same entry again changes nothing.</summary>
    /// <inheritdoc cref="Receive"/>
    /// <param name="entry">The entry.</param>
    public Receipt Mark(TimelineEvent entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        var findings = new DiagnosticBag();
        if (timeline.Of(KeyOf(entry)).Contains(entry)) return new(ReceiptStatus.DoneBefore, [], entry);
        if (Judged(entry, findings) is not { } added) return Receipt.Refused(findings);
        Directory.CreateDirectory(Path.Combine(root, TimelineReader.Folder));
        timeline.Write(added);
        return new(ReceiptStatus.Done, findings.ToSorted(), entry);
    }

    /// <summary>Gives the workspace to others.</summary>
    public void Dispose() => held.Dispose();

    private static void Tell(DiagnosticDescriptor descriptor, PlanDocument<Submission> report, DiagnosticBag findings, params ReadOnlySpan<object> arguments) =>
        findings.Add(new(descriptor, report.SourceMap.Find(ModelPath.Root), arguments));

    private bool IsSentHere(PlanDocument<Submission> report, DateOnly? on, DiagnosticBag findings)
    {
        var (plan, sent, last) = (ModelPath.Root.Field("plan"), ModelPath.Root.Field("sent"), on ?? today);
        if (report.Model.Plan != context.Plan.Id)
            findings.Add(new(ReportingDiagnostics.ReportOfOtherPlan, report.SourceMap.Find(plan), report.Model.Plan, context.Plan.Id) { Path = plan.ToString() });
        else if (report.Model.Sent is not { } day)
            findings.Add(new(ReportingDiagnostics.NotSent, report.SourceMap.Find(sent), $"{last:yyyy-MM-dd}") { Path = sent.ToString() });
        else if (day > last)
            findings.Add(new(ReportingDiagnostics.SentInFuture, report.SourceMap.Find(sent), OfficialDate.Short(day), OfficialDate.Short(last)) { Path = sent.ToString() });
        return !findings.HasErrors;
    }

    /// <summary>A report that is received already: the same again is good, whatever has become of its evidence since; anything else is not.</summary>
    private Receipt AgainOrOther(PlanDocument<Submission> report, TimelineEvent last, string folder, DiagnosticBag findings)
    {
        var missing = new DiagnosticBag();
        var evidence = EvidenceFiles.Check(report, folder, missing).Select(e => e.Recorded).ToValueList();
        var isSame = last.Sha256 is null ? onHand.TryGetValue(SubmissionKey.Of(report.Model), out var there) && there.Model == report.Model : last.Sha256 == report.Sha256;
        if (isSame && (last.Sha256 is null || missing.HasErrors || evidence.Equals(last.Evidence))) return new(ReceiptStatus.DoneBefore, [], last);
        Tell(ReportingDiagnostics.OtherContent, report, findings, SubmissionKey.Of(report.Model).ToString(), last.File ?? timeline.Document!.SourceMap.File);
        return Receipt.Refused(findings);
    }

    /// <summary>The first place that no receipt of any plan has, and where no other file stands.</summary>
    private FiledReport FreePlace(SubmissionKey key, string file, byte[] bytes, IReadOnlyList<ReceivedEvidence> evidence)
    {
        for (var number = 1; ; number++)
        {
            var place = FiledReport.Of(root, key, number);
            if (!filed.Contains(place.Name) && IsFree(place) && evidence.All(e => IsFreeFor(Path.Combine(place.Folder, e.Recorded.File), e))) return place;
        }

        bool IsFree(FiledReport place) => !File.Exists(place.Path) || IsSamePath(place.Path, file) || File.ReadAllBytes(place.Path).AsSpan().SequenceEqual(bytes);

        static bool IsFreeFor(string target, ReceivedEvidence proof)
        {
            if (!File.Exists(target) || IsSamePath(target, proof.Source)) return true;
            using var there = File.OpenRead(target);
            return Convert.ToHexStringLower(SHA256.HashData(there)) == proof.Recorded.Sha256;
        }
    }

    private bool Commit(TimelineEvent entry, FiledReport place, byte[] bytes, IReadOnlyList<ReceivedEvidence> evidence, DiagnosticBag findings)
    {
        if (Judged(entry, findings) is not { } added) return false;
        Directory.CreateDirectory(Path.GetDirectoryName(place.Path)!);
        foreach (var proof in evidence)
        {
            var target = Path.Combine(place.Folder, proof.Recorded.File);
            if (IsSamePath(target, proof.Source)) continue;
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            using var source = File.OpenRead(proof.Source);
            if (WholeFile.Copy(target, source).Sha256 == proof.Recorded.Sha256) continue;
            findings.Add(new(ReportingDiagnostics.EvidenceOtherHash, null, proof.Recorded.File, proof.Recorded.Sha256!));
            return false;
        }

        WholeFile.Keep(place.Copy, bytes);
        timeline.Write(added);
        filed.Add(place.Name);
        Publish(entry, isOverwriting: true);
        return true;
    }

    private Receipt Done(PlanDocument<Submission> report, TimelineEvent entry, DiagnosticBag findings)
    {
        onHand[SubmissionKey.Of(report.Model)] = report;
        return new(ReceiptStatus.Done, findings.ToSorted(), entry);
    }

    /// <summary>Puts the report's own file where its entry says; one that was changed later is left alone, and told by those who read it.</summary>
    private void Publish(TimelineEvent entry, bool isOverwriting)
    {
        var place = FiledReport.Of(root, entry.File!);
        if (!File.Exists(place.Copy) || (File.Exists(place.Path) && !isOverwriting)) return;
        var copy = File.ReadAllBytes(place.Copy);
        if (!File.Exists(place.Path) || !File.ReadAllBytes(place.Path).AsSpan().SequenceEqual(copy)) WholeFile.Keep(place.Path, copy);
    }

    private SubmissionKey KeyOf(TimelineEvent entry) => new(context.Plan.Id, entry.Rule, entry.Unit, entry.Period);

    /// <summary>What the timeline would be with an entry more; <c>null</c> when the entry can't follow from those before about the same report, which
    /// is told.</summary>
    private TimelineAddition? Judged(TimelineEvent entry, DiagnosticBag findings)
    {
        if (timeline.With(entry, findings) is not { } added) return null;
        var before = timeline.Of(KeyOf(entry));
        var place = ModelPath.Root.Field("events").Item(before.Count).ToString();
        var ofReport = new PlanDocument<Timeline>(new() { Plan = context.Plan.Id, Events = before.Append(entry).ToValueList() }, SourceMap.Empty(TimelineReader.Folder), [], "");
        var judged = new DiagnosticBag();
        PlanTimeline.Of([ofReport], context.Plan, owed.TryGetValue(KeyOf(entry), out var asked) ? [asked] : obligations, key => onHand.GetValueOrDefault(key)?.Model.Sent, judged);
        findings.AddRange(judged.ToSorted().Where(d => d.Path.StartsWith(place, StringComparison.Ordinal)).Select(d => d with { Span = null }));
        return findings.HasErrors ? null : added;
    }

    private static bool IsSamePath(string one, string other) => string.Equals(Path.GetFullPath(one), Path.GetFullPath(other), StringComparison.Ordinal);
}
