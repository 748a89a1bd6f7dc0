using System.Text;
using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Reporting;
using Plan.Sdk.Reporting.Submissions;
using Plan.Sdk.Model;
using Plan.Sdk.Model.Description;
using Plan.Sdk.Origins;
using Plan.Sdk.Yaml;

namespace Plan.Sdk.Receiving;

/// <summary>
/// The timeline of a plan, to which entries are only added: all that stands in its files stays byte for byte. What would come of an addition is
/// read back before it is written. A file that has grown to <see cref="VolumeBytes"/> is added to no more: the next one goes on. Not thread-safe; the
/// workspace is locked meanwhile.
/// </summary>
internal sealed class TimelineFile
{
    /// <summary>Where a file ends: a quarter of what the reader takes, so that reading back stays quick. About a thousand entries.</summary>
    public const int VolumeBytes = 256 * 1024;

    private readonly string folder;
    private readonly string plan;
    private readonly Dictionary<SubmissionKey, List<TimelineEvent>> byReport = [];
    private int number;
    private byte[] content = [];

    private TimelineFile(string folder, string plan) => (this.folder, this.plan) = (folder, plan);

    /// <summary>What the file says that is added to; <c>null</c> while there is none.</summary>
    public PlanDocument<Timeline>? Document { get; private set; }

    /// <summary>All entries, by report.</summary>
    public IEnumerable<TimelineEvent> Events => byReport.Values.SelectMany(e => e);

    private ValueList<TimelineEvent> Last => Document?.Model.Events ?? [];

    /// <summary>Opens the timeline of a plan; <c>null</c> when it has errors, which are told: nothing is added to what can't be read.</summary>
    public static TimelineFile? Open(string root, string plan, DiagnosticBag diagnostics)
    {
        var timeline = new TimelineFile(Path.Combine(root, TimelineReader.Folder), plan);
        while (File.Exists(timeline.PathOf(timeline.number + 1)))
        {
            if (!timeline.Read(timeline.number + 1, diagnostics)) return null;
        }

        if (timeline.NextAfterGap() is not { } next) return timeline;
        diagnostics.Add(new(ReportingDiagnostics.MissingVolume, SourceSpan.StartOf(NameOf(plan, next)), NameOf(plan, timeline.number + 1)));
        return null;
    }

    /// <summary>The entries about a report, as they were written down.</summary>
    public IReadOnlyList<TimelineEvent> Of(SubmissionKey key) => byReport.GetValueOrDefault(key, []);

    /// <summary>What the timeline would say with an entry more; <c>null</c> when there is no place for it, which is told.</summary>
    public TimelineAddition? With(TimelineEvent entry, DiagnosticBag diagnostics)
    {
        var line = TimelineEntryText.Print(entry);
        var isNew = Document is null || content.Length + line.Length > VolumeBytes;
        var (at, shown) = isNew ? (number + 1, NameOf(plan, number + 1)) : (number, NameOf(plan, number));
        var expected = new Timeline { Plan = plan, Events = isNew ? [entry] : Last.Append(entry).ToValueList() };
        foreach (var added in isNew ? [New(line)] : Additions(line))
        {
            if (TimelineReader.Read(added, shown, new()) is { } read && read.Model == expected) return new(at, added, read, entry);
        }

        var alone = new DiagnosticBag();
        TimelineReader.Read(New(line), shown, alone);
        diagnostics.Add(alone.ToSorted() is [var first, ..]
            ? new(ReportingDiagnostics.EntryUnreadable, null, new LocalizedText(first.GetMessage(Language.Vietnamese), first.GetMessage(Language.English)))
            : new(ReportingDiagnostics.NoPlaceInTimeline, SourceSpan.StartOf(shown), line));
        return null;
    }

    /// <summary>Writes what <see cref="With"/> gave.</summary>
    public void Write(TimelineAddition added)
    {
        WholeFile.Keep(PathOf(added.Volume), added.Content);
        (number, content, Document) = (added.Volume, added.Content, added.Document);
        Note(added.Entry);
    }

    private bool Read(int volume, DiagnosticBag diagnostics)
    {
        if (PlanFiles.Read(PathOf(volume), diagnostics) is not { } bytes || TimelineReader.Read(bytes, NameOf(plan, volume), diagnostics) is not { } document) return false;
        if (!string.Equals(document.Model.Plan, plan, StringComparison.Ordinal))
        {
            diagnostics.Add(new(ReportingDiagnostics.TimelineOfOtherPlan, document.SourceMap.Find(ModelPath.Root.Field("plan")), document.Model.Plan, plan));
            return false;
        }

        (number, content, Document) = (volume, bytes, document);
        foreach (var entry in document.Model.Events.AsSpan()) Note(entry);
        return true;
    }

    private void Note(TimelineEvent entry)
    {
        var key = new SubmissionKey(plan, entry.Rule, entry.Unit, entry.Period);
        if (!byReport.TryGetValue(key, out var ofReport)) byReport[key] = ofReport = [];
        ofReport.Add(entry);
    }

    /// <summary>The first volume that stands behind a missing one.</summary>
    private int? NextAfterGap()
    {
        if (!Directory.Exists(folder)) return null;
        var numbers = Directory.EnumerateFiles(folder, $"{plan}.*.yaml").Select(f => TimelineVolume.NumberOf(Path.GetFileNameWithoutExtension(f), plan)).Where(n => n > number).ToList();
        return numbers.Count == 0 ? null : numbers.Min();
    }

    private string PathOf(int volume) => Path.Combine(folder, $"{TimelineVolume.NameOf(plan, volume)}.yaml");

    private static string NameOf(string plan, int volume) => $"{TimelineReader.Folder}/{TimelineVolume.NameOf(plan, volume)}.yaml";

    private Encoding Encoding => content.AsSpan() switch
    {
        [0xFF, 0xFE, ..] => Encoding.Unicode,
        [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode,
        _ => Encoding.UTF8,
    };

    private byte[] New(string line) => Encoding.UTF8.GetBytes(
        $"apiVersion: {ModelDescription.ApiVersion}\nkind: {nameof(Timeline)}\n# Sổ theo dõi báo cáo: chỉ ghi thêm ở cuối, không sửa dòng cũ.\nplan: {plan}\nevents:\n  {line}\n");

    /// <summary>At the end, as far in as the last entry; with the key when there is no entry yet.</summary>
    private IEnumerable<byte[]> Additions(string line)
    {
        var text = Encoding.GetString(content);
        var end = text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        var open = text.EndsWith('\n') ? "" : end;
        if (Last.Count == 0)
        {
            yield return Appended($"{open}  {line}{end}");
            yield return Appended($"{open}events:{end}  {line}{end}");
            yield break;
        }

        var last = Document!.SourceMap.Find(ModelPath.Root.Field("events").Item(Last.Count - 1)).Start;
        var start = text.Split('\n')[last.Line - 1];
        var dash = start.IndexOf('-', StringComparison.Ordinal);
        if (dash >= 0) yield return Appended($"{open}{start[..dash]}{line}{end}");
    }

    private byte[] Appended(string text) => [.. content, .. Encoding.GetBytes(text)];
}
