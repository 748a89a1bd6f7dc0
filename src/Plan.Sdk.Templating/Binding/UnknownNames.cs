using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Templating.Binding;

/// <summary>The names that are not known: one mistake where a name is given would else be told at each place that reads it.</summary>
internal sealed class UnknownNames
{
    private const int MostLines = 5;
    private const int MostSuggestions = 200;
    private readonly Dictionary<(string File, string Name), (SourceSpan First, LocalizedText Suggestion, SortedSet<int> Lines)> names = [];

    /// <param name="name">The name.</param>
    /// <param name="span">Where it stands.</param>
    /// <param name="suggest">Finds what was meant.</param>
    public void Add(string name, SourceSpan span, Func<LocalizedText> suggest)
    {
        if (!names.TryGetValue((span.File, name), out var known))
            names[(span.File, name)] = known = (span, names.Count < MostSuggestions ? suggest() : new(".", "."), []);
        else if (span.Start.CompareTo(known.First.Start) < 0) names[(span.File, name)] = known with { First = span };
        known.Lines.Add(span.Start.Line);
    }

    /// <summary>Reports each name of a file at its first place, with the other lines where it stands.</summary>
    public void Report(DiagnosticBag diagnostics)
    {
        foreach (var (key, (first, suggestion, lines)) in names)
            diagnostics.Add(new(TemplateDiagnostics.UnknownName, first, key.Name, suggestion, Others(lines.Where(l => l != first.Start.Line).ToList())));
    }

    private static LocalizedText Others(List<int> lines)
    {
        if (lines.Count == 0) return new("", "");
        var shown = string.Join(", ", lines.Take(MostLines)) + (lines.Count > MostLines ? " …" : "");
        return new($" (còn ở dòng {shown})", $" (also on line {shown})");
    }
}
