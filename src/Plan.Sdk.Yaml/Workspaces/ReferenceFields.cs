using System.Collections.Concurrent;
using Plan.Sdk.Model.Description;

namespace Plan.Sdk.Yaml;

/// <summary>The fields of a record that are references or lead to some, found once for each description.</summary>
internal static class ReferenceFields
{
    private static readonly ConcurrentDictionary<RecordDescription, FieldDescription[]> Known = new();

    /// <summary>The fields.</summary>
    public static FieldDescription[] Of(RecordDescription description) =>
        Known.GetOrAdd(description, static d => d.Fields.Where(f => !f.IsDerived && Leads(f.Shape, [])).ToArray());

    private static bool Leads(ValueShape shape, HashSet<RecordDescription> seen) => shape switch
    {
        ReferenceShape => true,
        ListShape list => Leads(list.Item, seen),
        RecordShape record => seen.Add(record.Description) && record.Description.Fields.Any(f => !f.IsDerived && Leads(f.Shape, seen)),
        _ => false,
    };
}
