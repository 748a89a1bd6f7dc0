using System.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Model;
using Plan.Sdk.Model.Description;
using Plan.Sdk.Origins;

namespace Plan.Sdk.Reporting.Provenance;

/// <summary>
/// Finds the value that a person names in a file: by its path, <c>objectives.stages[0].targets[1].atLeast</c>, or by the id of an item (a reported figure
/// goes by its indicator's), alone or with what is meant inside it, <c>tre-em-tiep-can-2025.atLeast</c>.
/// </summary>
public static class ValuePath
{
    private static readonly PlanContext Nowhere =
        new(new() { Id = "-", Document = new() { Type = "KH", Issuer = "-", Subject = "-" } }, PlanWorkspace.Empty, DateOnly.MinValue);

    /// <summary>The path of a named value.</summary>
    /// <param name="model">The file's model.</param>
    /// <param name="map">Where its values stand.</param>
    /// <param name="name">What a person wrote.</param>
    /// <returns>The path, or <c>null</c> with the names that come near.</returns>
    public static (ModelPath? Path, string? Nearest) Find(object model, SourceMap map, string name)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(map);
        ArgumentNullException.ThrowIfNull(name);
        if (name.Length > 0 && ModelPath.Parse(name) is { } direct && map.Contains(direct)) return (direct, null);
        var places = Walk(model, ModelDescription.Of(model.GetType()), ModelPath.Root).ToList();
        var end = name.AsSpan().IndexOfAny('.', '[');
        var (id, rest) = end < 0 ? (name, "") : (name[..end], name[end..]);
        foreach (var place in places.Where(p => string.Equals(p.Id, id, StringComparison.Ordinal)))
        {
            if (ModelPath.Parse($"{place.Path}{rest}") is { } inside && map.Contains(inside)) return (inside, null);
        }

        return (null, NearestName.Find(name, places.Where(p => p.Id is not null).Select(p => p.Id!)) ?? Nearest(name, places));
    }

    /// <summary>Of the values beside the one that was missed the nearest by its last key.</summary>
    private static string? Nearest(string name, List<(ModelPath Path, string? Id)> places)
    {
        if (ModelPath.Parse(name) is not { } wanted) return null;
        var paths = places.Select(p => p.Path.ToString()).ToHashSet(StringComparer.Ordinal);
        var missed = wanted;
        while (missed.Parent is { Parent: not null } parent && !paths.Contains(parent.ToString())) missed = parent;
        var before = missed.Parent?.ToString() ?? "";
        var beside = places.Select(p => p.Path).Where(p => p.Parent is not null && string.Equals(p.Parent.ToString(), before, StringComparison.Ordinal)).ToList();
        if (missed.Key is null) return beside.Count > 0 ? beside[^1].ToString() : null;
        var near = NearestName.Find(missed.Key, beside.Select(p => p.Key).OfType<string>());
        return near is null ? null : beside.First(p => string.Equals(p.Key, near, StringComparison.Ordinal)).ToString();
    }

    private static IEnumerable<(ModelPath Path, string? Id)> Walk(object record, RecordDescription description, ModelPath path)
    {
        foreach (var field in (IEnumerable<FieldDescription>)description.Fields)
        {
            if (field.IsDerived || field.Get(record, Nowhere) is not { } value) continue;
            var at = path.Field(field.Key);
            yield return (at, null);
            if (field.Shape is RecordShape inner)
            {
                foreach (var place in Walk(value, inner.Description, at)) yield return place;
            }
            else if (field.Shape is ListShape list)
            {
                var index = 0;
                foreach (var item in (IEnumerable)value)
                {
                    var place = at.Item(index++);
                    if (list.Item is not RecordShape shape)
                    {
                        yield return (place, null);
                        continue;
                    }

                    yield return (place, (shape.Description.Find("id") ?? shape.Description.Find("indicator"))?.Get(item, Nowhere) as string);
                    foreach (var part in Walk(item, shape.Description, place)) yield return part;
                }
            }
        }
    }
}
