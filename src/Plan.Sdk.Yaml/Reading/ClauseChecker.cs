using Plan.Sdk.Diagnostics;
using Plan.Sdk.Model;
using Plan.Sdk.Model.Description;
using Plan.Sdk.Yaml.Events;
using Plan.Sdk.Yaml.Text;

namespace Plan.Sdk.Yaml.Reading;

/// <summary>Holds the names in a clause's braces to the values of its own item.</summary>
internal sealed class ClauseChecker(Findings findings, string source)
{
    /// <summary>Checks each clause of a record.</summary>
    /// <param name="description">The record's keys.</param>
    /// <param name="record">The record; <c>null</c> when it could not be made, so that values are not asked for.</param>
    /// <param name="slots">The values of its stored fields.</param>
    /// <param name="places">Where they stand.</param>
    public void Check(RecordDescription description, object? record, ReadOnlySpan<object?> slots, ReadOnlySpan<SlotPlace> places)
    {
        for (var i = 0; i < slots.Length; i++)
        {
            if (slots[i] is not ClauseText clause) continue;
            findings.Path.Push(description.Fields[i].Key);
            foreach (var part in clause.Parts)
            {
                if (part.IsName && !findings.IsFull) CheckName(description, record, slots, places[i], part.Text);
            }

            findings.Path.Pop();
        }
    }

    private void CheckName(RecordDescription description, object? record, ReadOnlySpan<object?> slots, in SlotPlace place, string name)
    {
        var field = description.Find(name);
        if (field is null)
        {
            var nearest = NearestName.Find(name, ValueNames.ClauseNames(description));
            Report(YamlDiagnostics.UnknownName, place, name, nearest, name, ValueNames.Suggest(nearest), string.Join(", ", ValueNames.ClauseNames(description)));
        }
        else if (!ValueNames.HasWords(field.Shape))
        {
            Report(YamlDiagnostics.NameWithoutWords, place, name, null, name);
        }
        else if (record is not null && !ClauseValues.IsFilledLater(record) && !ClauseValues.HasValue(field, record, slots))
        {
            Report(YamlDiagnostics.NameWithoutValue, place, name, null, name, field.SourceKey(record));
        }
    }

    private void Report(DiagnosticDescriptor descriptor, in SlotPlace place, string name, string? newName, params ReadOnlySpan<object> arguments)
    {
        var written = source.AsSpan(place.StartIndex, Math.Max(0, Math.Min(source.Length, place.EndIndex) - place.StartIndex)).IndexOf($"{{{name}}}", StringComparison.Ordinal);
        if (written < 0)
        {
            findings.At(descriptor, place.Start, place.End, arguments);
            return;
        }

        var start = TextPositions.Of(source, place.StartIndex + written + 1);
        findings.At(descriptor, start, start with { Column = start.Column + name.Length }, newName, arguments);
    }
}
