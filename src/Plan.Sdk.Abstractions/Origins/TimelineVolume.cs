using System.Globalization;
using Plan.Sdk.Collections;
using Plan.Sdk.Model;

namespace Plan.Sdk.Origins;

/// <summary>
/// Which file of a plan's timeline one is. A timeline that has grown goes on in another file: <c>PLAN-ID.yaml</c>, then <c>PLAN-ID.2.yaml</c>, and so
/// on, so that each stays as small as a file may be and quick to add to.
/// </summary>
/// <param name="Document">The file.</param>
/// <param name="Number">1 for the first; 0 for a file under any other name, which nothing follows.</param>
public readonly record struct TimelineVolume(PlanDocument<Timeline> Document, int Number)
{
    /// <summary>The volume that a file is.</summary>
    public static TimelineVolume Of(PlanDocument<Timeline> document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return new(document, NumberOf(Path.GetFileNameWithoutExtension(document.SourceMap.File), document.Model.Plan));
    }

    /// <summary>The number of the volume with a name; 0 when it is none of the plan's.</summary>
    /// <param name="name">The file's name, without its ending.</param>
    /// <param name="plan">The plan's id.</param>
    public static int NumberOf(string name, string plan)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(plan);
        if (string.Equals(name, plan, StringComparison.Ordinal)) return 1;
        if (name.Length <= plan.Length || !name.StartsWith(plan, StringComparison.Ordinal)) return 0;
        var isNumber = int.TryParse(name.AsSpan(plan.Length + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number);
        return isNumber && number > 1 && string.Equals(name, NameOf(plan, number), StringComparison.Ordinal) ? number : 0;
    }

    /// <summary>The name of a volume, without its ending.</summary>
    /// <param name="plan">The plan's id.</param>
    /// <param name="number">The volume's number, from 1.</param>
    public static string NameOf(string plan, int number) => number == 1 ? plan : string.Create(CultureInfo.InvariantCulture, $"{plan}.{number}");

    /// <summary>The files that make up the timeline of a plan: the first file, and those that go on from it in the same folder.</summary>
    /// <param name="timelines">Timelines, in the order of their files.</param>
    /// <param name="plan">The plan's id.</param>
    public static ValueList<TimelineVolume> CountingOf(IEnumerable<PlanDocument<Timeline>> timelines, string plan)
    {
        var all = timelines.Where(t => string.Equals(t.Model.Plan, plan, StringComparison.Ordinal)).Select(Of).ToList();
        return all.Where(v => ReferenceEquals(v.Document, all[0].Document) || (v.Number > 0 && all[0].Number > 0 && v.Folder == all[0].Folder)).ToValueList();
    }

    /// <summary>Timelines by their files, volumes by their numbers.</summary>
    public static ValueList<PlanDocument<Timeline>> InOrder(IEnumerable<PlanDocument<Timeline>> timelines) =>
        timelines.Select(Of).OrderBy(v => v.FirstName, StringComparer.Ordinal).ThenBy(v => v.Number).Select(v => v.Document).ToValueList();

    /// <summary>The file of another volume of the same timeline.</summary>
    /// <param name="number">That volume's number.</param>
    public string Beside(int number) => $"{Folder}/{NameOf(Document.Model.Plan, number)}.yaml";

    private string? Folder => Path.GetDirectoryName(Document.SourceMap.File)?.Replace('\\', '/');

    private string FirstName => Number > 1 ? Beside(1) : Document.SourceMap.File;
}
