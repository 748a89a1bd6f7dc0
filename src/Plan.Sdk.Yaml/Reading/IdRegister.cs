using Plan.Sdk.Diagnostics;
using Plan.Sdk.Model;
using Plan.Sdk.Model.Description;
using Plan.Sdk.Yaml.Events;

namespace Plan.Sdk.Yaml.Reading;

/// <summary>
/// Sees that no id stands twice: targets, stages, tasks and units over the whole file, other items in their own list.
/// </summary>
internal sealed class IdRegister(Findings findings)
{
    /// <summary>In place of a list's handle: the item stands alone.</summary>
    public const int NoList = -1;

    private const int WholeFile = -2;
    private static readonly HashSet<Type> UniqueInFile = [typeof(Target), typeof(Stage), typeof(PlanTask), typeof(Organization)];
    private readonly Dictionary<(Type Type, int List, string Id), int> lines = [];

    /// <summary>Notes an id of an item, or reports that it was there before.</summary>
    public void Check(RecordDescription description, int list, string id, in SlotPlace place)
    {
        var scope = UniqueInFile.Contains(description.Type) ? WholeFile : list;
        if (lines.TryAdd((description.Type, scope, id), place.Start.Line)) return;
        findings.At(YamlDiagnostics.DuplicateId, place.Start, place.End, id, lines[(description.Type, scope, id)]);
    }
}
