using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Model;

namespace Plan.Sdk.Templating;

/// <summary>
/// Templates that were compiled from loose text, by content: the same text over the same parts is compiled once. What was not
/// used for longest goes first when there are too many. Thread-safe.
/// </summary>
/// <param name="mostTemplates">How many are kept.</param>
/// <param name="mostCharacters">How many characters their texts may have together.</param>
internal sealed class TemplateCache(int mostTemplates, int mostCharacters)
{
    private readonly Lock gate = new();
    private readonly Dictionary<Key, LinkedListNode<Entry>> byKey = [];
    private readonly LinkedList<Entry> byUse = [];
    private int characters;

    /// <summary>The templates of this process.</summary>
    public static TemplateCache Shared { get; } = new(256, 1_000_000);

    /// <summary>How many are kept now.</summary>
    public int Count => byKey.Count;

    /// <summary>The template of a key, compiled now when it is not kept; one with errors is not kept.</summary>
    /// <param name="key">What it follows from.</param>
    /// <param name="compile">Compiles it; what it finds goes into the bag.</param>
    /// <param name="diagnostics">Where findings go, those of an earlier compilation too.</param>
    public Template? GetOrCompile(Key key, Func<Key, DiagnosticBag, Template?> compile, DiagnosticBag diagnostics)
    {
        if (Find(key) is not { } entry)
        {
            var found = new DiagnosticBag();
            if (compile(key, found) is not { } template)
            {
                diagnostics.AddRange(found.ToSorted());
                return null;
            }

            entry = Keep(new(key, template, found.ToSorted()));
        }

        diagnostics.AddRange(entry.Findings);
        return entry.Template;
    }

    private Entry? Find(Key key)
    {
        lock (gate)
        {
            if (!byKey.TryGetValue(key, out var node)) return null;
            byUse.Remove(node);
            byUse.AddFirst(node);
            return node.Value;
        }
    }

    /// <summary>Keeps an entry; of two that were compiled at once the first stays.</summary>
    private Entry Keep(Entry entry)
    {
        lock (gate)
        {
            if (byKey.TryGetValue(entry.Key, out var first)) return first.Value;
            byKey[entry.Key] = byUse.AddFirst(entry);
            characters += entry.Key.Text.Length;
            while (byUse.Count > mostTemplates || (characters > mostCharacters && byUse.Count > 1))
            {
                var last = byUse.Last!.Value;
                byUse.RemoveLast();
                byKey.Remove(last.Key);
                characters -= last.Key.Text.Length;
            }

            return entry;
        }
    }

    /// <summary>All that a compiled template follows from.</summary>
    /// <param name="Text">The file's text.</param>
    /// <param name="File">The file as the user named it, which messages and origins carry.</param>
    /// <param name="Pack">The content hash of the pack.</param>
    /// <param name="Model">The model; <c>null</c>: that of the file's head.</param>
    /// <param name="Limits">The budgets.</param>
    internal sealed record Key(string Text, string File, string Pack, TemplateModel? Model, TemplateLimits Limits);

    private sealed record Entry(Key Key, Template Template, ValueList<Diagnostic> Findings);
}
