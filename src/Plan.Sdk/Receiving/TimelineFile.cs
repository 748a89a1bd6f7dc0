using System.Text;
using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Reporting;
using Plan.Sdk.Model;
using Plan.Sdk.Model.Description;
using Plan.Sdk.Origins;
using Plan.Sdk.Yaml;

namespace Plan.Sdk.Receiving;

/// <summary>
/// The timeline file of a plan, to which entries are only added: all that stands in it stays byte for byte. What would come of an addition is
/// read back before it is written. Not thread-safe; the workspace is locked meanwhile.
/// </summary>
internal sealed class TimelineFile
{
    private readonly string path;
    private readonly string shown;
    private byte[] content;

    private TimelineFile(string path, string shown, byte[] content, PlanDocument<Timeline>? document)
    {
        this.path = path;
        this.shown = shown;
        this.content = content;
        Document = document;
    }

    /// <summary>What the file says; <c>null</c> while there is none.</summary>
    public PlanDocument<Timeline>? Document { get; private set; }

    /// <summary>The entries.</summary>
    public ValueList<TimelineEvent> Events => Document?.Model.Events ?? [];

    /// <summary>Opens the timeline of a plan; <c>null</c> when it has errors, which are told: nothing is added to what can't be read.</summary>
    public static TimelineFile? Open(string root, string plan, DiagnosticBag diagnostics)
    {
        var name = $"{TimelineReader.Folder}/{plan}.yaml";
        var file = Path.Combine(root, name);
        if (!File.Exists(file)) return new(file, name, [], null);
        if (PlanFiles.Read(file, diagnostics) is not { } bytes || TimelineReader.Read(bytes, name, diagnostics) is not { } document) return null;
        if (string.Equals(document.Model.Plan, plan, StringComparison.Ordinal)) return new(file, name, bytes, document);
        diagnostics.Add(new(ReportingDiagnostics.TimelineOfOtherPlan, document.SourceMap.Find(ModelPath.Root.Field("plan")), document.Model.Plan, plan));
        return null;
    }

    /// <summary>What the file would say with an entry more; <c>null</c> when there is no place for it, which is told.</summary>
    public (byte[] Content, PlanDocument<Timeline> Document)? With(string plan, TimelineEvent entry, DiagnosticBag diagnostics)
    {
        var line = TimelineEntryText.Print(entry);
        var expected = new Timeline { Plan = plan, Events = Events.Append(entry).ToValueList() };
        foreach (var added in Document is null ? [New(plan, line)] : Additions(line))
        {
            if (TimelineReader.Read(added, shown, new()) is { } read && read.Model == expected) return (added, read);
        }

        diagnostics.Add(new(ReportingDiagnostics.NoPlaceInTimeline, SourceSpan.StartOf(shown), line));
        return null;
    }

    /// <summary>Writes what <see cref="With"/> gave.</summary>
    public void Write((byte[] Content, PlanDocument<Timeline> Document) added)
    {
        WholeFile.Keep(path, added.Content);
        (content, Document) = added;
    }

    private Encoding Encoding => content.AsSpan() switch
    {
        [0xFF, 0xFE, ..] => Encoding.Unicode,
        [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode,
        _ => Encoding.UTF8,
    };

    private static byte[] New(string plan, string line) => Encoding.UTF8.GetBytes(
        $"apiVersion: {ModelDescription.ApiVersion}\nkind: {nameof(Timeline)}\n# Sổ theo dõi báo cáo: chỉ ghi thêm ở cuối, không sửa dòng cũ.\nplan: {plan}\nevents:\n  {line}\n");

    /// <summary>At the end, as far in as the last entry; with the key when there is no entry yet.</summary>
    private IEnumerable<byte[]> Additions(string line)
    {
        var text = Encoding.GetString(content);
        var end = text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        var open = text.EndsWith('\n') ? "" : end;
        if (Events.Count == 0)
        {
            yield return Appended($"{open}  {line}{end}");
            yield return Appended($"{open}events:{end}  {line}{end}");
            yield break;
        }

        var last = Document!.SourceMap.Find(ModelPath.Root.Field("events").Item(Events.Count - 1)).Start;
        var start = text.Split('\n')[last.Line - 1];
        var dash = start.IndexOf('-', StringComparison.Ordinal);
        if (dash >= 0) yield return Appended($"{open}{start[..dash]}{line}{end}");
    }

    private byte[] Appended(string text) => [.. content, .. Encoding.GetBytes(text)];
}
