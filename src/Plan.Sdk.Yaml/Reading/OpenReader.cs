using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Model;
using Plan.Sdk.Origins;
using Plan.Sdk.Yaml.Events;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Plan.Sdk.Yaml.Reading;

/// <summary>Reads values whose meaning only a later reader knows, with the place of each in the source map. Recursion is as deep as the guard lets values nest.</summary>
internal sealed class OpenReader(GuardedEvents events, SourceMapBuilder map, Findings findings)
{
    private const string MergeKey = "<<";

    /// <summary>The value that begins at the current event; <see cref="Unreadable.Value"/> after errors.</summary>
    /// <param name="handle">The value's place in the source map.</param>
    /// <param name="end">Gets where it ends.</param>
    public object Read(int handle, ref SourcePosition end)
    {
        switch (events.Current)
        {
            case Scalar scalar:
                events.Next();
                end = Findings.Position(scalar.End);
                return ScalarReader.IsBlank(scalar)
                    ? new OpenValue { Kind = OpenKind.Blank }
                    : new OpenValue { Kind = OpenKind.Scalar, Text = scalar.Value, IsPlain = scalar.Style == ScalarStyle.Plain };
            case SequenceStart start:
                return ReadList(start, handle, ref end);
            case MappingStart start:
                return ReadGroup(start, handle, ref end);
            default:
                events.Skip();
                return Unreadable.Value;
        }
    }

    private object ReadList(SequenceStart start, int handle, ref SourcePosition end)
    {
        var items = new List<OpenValue>();
        var whole = true;
        end = Findings.Position(start.End);
        events.Next();
        for (var index = 0; events.Current is not (null or SequenceEnd); index++)
        {
            var item = map.AddItem(handle, index, Findings.Position(events.Current.Start), Findings.Position(events.Current.End));
            findings.Path.Push(index);
            whole &= Add(Read(item, ref end), items.Add);
            findings.Path.Pop();
            map.Close(item, end);
        }

        return Close(start.Style == SequenceStyle.Flow, whole, ref end) ? new OpenValue { Kind = OpenKind.List, Items = items.ToValueList() } : Unreadable.Value;
    }

    private object ReadGroup(MappingStart start, int handle, ref SourcePosition end)
    {
        var members = new List<OpenMember>();
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        var whole = true;
        end = Findings.Position(start.End);
        events.Next();
        while (events.Current is not (null or MappingEnd))
        {
            if (ReadKey(lines) is not { } key)
            {
                whole = false;
                continue;
            }

            end = Findings.Position(key.End);
            if (events.Current is not { } value) break;
            findings.Path.Push(key.Value);
            var child = map.AddField(handle, key.Value, Findings.Position(key.Start), Findings.Position(value.Start), Findings.Position(value.End));
            whole &= Add(Read(child, ref end), read => members.Add(new(key.Value, read)));
            findings.Path.Pop();
            map.Close(child, end);
        }

        return Close(start.Style == MappingStyle.Flow, whole, ref end) ? new OpenValue { Kind = OpenKind.Group, Members = members.ToValueList() } : Unreadable.Value;
    }

    // The key; null when it can't be one, and then its value is passed over.
    private Scalar? ReadKey(Dictionary<string, int> lines)
    {
        var current = events.Current!;
        var (start, end) = (Findings.Position(current.Start), Findings.Position(current.End));
        events.Skip();
        if (current is Scalar key)
        {
            if (string.Equals(key.Value, MergeKey, StringComparison.Ordinal)) findings.At(YamlDiagnostics.MergeKey, start, end);
            else if (lines.TryAdd(key.Value, start.Line)) return key;
            else findings.At(YamlDiagnostics.DuplicateKey, start, end, key.Value, lines[key.Value]);
        }
        else if (current is not AnchorAlias)
        {
            findings.At(YamlDiagnostics.KeyNotText, start, end);
        }

        events.Skip();
        return null;
    }

    private static bool Add(object read, Action<OpenValue> add)
    {
        if (read is not OpenValue value) return false;
        add(value);
        return true;
    }

    // A bracketed collection ends with its bracket; a block ends where its last value does.
    private bool Close(bool isBracketed, bool whole, ref SourcePosition end)
    {
        if (events.Current is not { } last) return false;
        if (isBracketed) end = new((int)last.Start.Line, (int)last.Start.Column + 1);
        events.Next();
        return whole;
    }
}
