namespace Plan.Sdk.Templating.Binding;

/// <summary>The variables that a place of a template can see. A name belongs to its block and is never given twice.</summary>
internal sealed class Scope
{
    private readonly List<Variable> variables = [];
    private readonly Dictionary<string, List<int>> positions = new(StringComparer.Ordinal);
    private readonly HashSet<(string Name, int First)> ended = [];
    private int first;

    /// <summary>How many slots all variables of the template need together.</summary>
    public int SlotCount { get; private set; }

    public IEnumerable<string> Names => variables.Skip(first).Select(v => v.Name);

    /// <summary>Whether a left-out construct gave names that can't be told, so that an unknown name says nothing.</summary>
    public bool GivesAnyName { get; set; }

    /// <summary>Whether a name was given that has dashes or blanks, so that what reads it is no name.</summary>
    public bool HasNamesInPieces { get; private set; }

    /// <summary>Whether a block that is over gave the name.</summary>
    public bool HasEnded(string name) => ended.Contains((name, first));

    /// <summary>Begins a block; its end takes the mark.</summary>
    public int Enter() => variables.Count;

    /// <summary>Begins an included part, which sees its arguments alone; the end takes the mark back.</summary>
    public int Isolate()
    {
        var before = first;
        first = variables.Count;
        return before;
    }

    public void Rejoin(int mark) => first = mark;

    public void Leave(int mark)
    {
        for (var i = variables.Count - 1; i >= mark; i--)
        {
            if (!variables[i].Name.StartsWith('$')) ended.Add((variables[i].Name, first));
            var places = positions[variables[i].Name];
            places.RemoveAt(places.Count - 1);
        }

        variables.RemoveRange(mark, variables.Count - mark);
    }

    public Variable? Find(string name) =>
        positions.TryGetValue(name, out var places) && places.Count > 0 && places[^1] >= first ? variables[places[^1]] : null;

    /// <summary>Finds a variable to read it.</summary>
    public Variable? Use(string name)
    {
        var found = Find(name);
        if (found is not null) found.IsUsed = true;
        return found;
    }

    /// <summary>Whether a template around an included part has the name, which the part does not see.</summary>
    public bool IsOutside(string name) => positions.TryGetValue(name, out var places) && places.Count > 0 && places[0] < first;

    public Variable Declare(string name, TemplateType type)
    {
        HasNamesInPieces |= name.AsSpan().ContainsAny('-', ' ');
        var variable = new Variable(name, type, SlotCount++);
        if (!positions.TryGetValue(name, out var places)) positions[name] = places = [];
        places.Add(variables.Count);
        variables.Add(variable);
        return variable;
    }
}
