namespace Plan.Sdk.Templating.Binding;

/// <summary>The variables that a place of a template can see. A name belongs to its block and is never given twice.</summary>
internal sealed class Scope
{
    private readonly List<Variable> variables = [];
    private int first;

    /// <summary>How many slots all variables of the template need together.</summary>
    public int SlotCount { get; private set; }

    public IEnumerable<string> Names => variables.Skip(first).Select(v => v.Name);

    /// <summary>Whether a left-out construct gave names that can't be told, so that an unknown name says nothing.</summary>
    public bool GivesAnyName { get; set; }

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

    public void Leave(int mark) => variables.RemoveRange(mark, variables.Count - mark);

    public Variable? Find(string name)
    {
        var at = variables.FindIndex(first, v => string.Equals(v.Name, name, StringComparison.Ordinal));
        return at < 0 ? null : variables[at];
    }

    /// <summary>Finds a variable to read it.</summary>
    public Variable? Use(string name)
    {
        var found = Find(name);
        if (found is not null) found.IsUsed = true;
        return found;
    }

    /// <summary>Whether a template around an included part has the name, which the part does not see.</summary>
    public bool IsOutside(string name) => variables.FindIndex(0, first, v => string.Equals(v.Name, name, StringComparison.Ordinal)) >= 0;

    public Variable Declare(string name, TemplateType type)
    {
        var variable = new Variable(name, type, SlotCount++);
        variables.Add(variable);
        return variable;
    }
}
