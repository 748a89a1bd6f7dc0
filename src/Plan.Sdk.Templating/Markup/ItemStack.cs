using Plan.Sdk.Documents;

namespace Plan.Sdk.Templating.Markup;

/// <summary>The items around a place, by their indents. Ordered items count from the level below the title above them.</summary>
internal sealed class ItemStack
{
    private readonly Stack<(int Indent, bool IsOrdered)> items = [];

    /// <summary>The level of the last title, 1 to 3; 0 before the first.</summary>
    public int Base { get; private set; }

    public void StartUnder(int heading)
    {
        Base = heading;
        items.Clear();
    }

    /// <summary>Goes to an item and tells its level.</summary>
    public NumberLevel Enter(int indent, bool isOrdered)
    {
        while (items.TryPeek(out var top) && top.Indent >= indent) items.Pop();
        var around = 0;
        foreach (var item in items)
        {
            if (item.IsOrdered == isOrdered) around++;
        }

        items.Push((indent, isOrdered));
        var first = isOrdered ? Math.Max((int)NumberLevel.Clause, (int)NumberLevel.Section + Base) : (int)NumberLevel.Dash;
        return (NumberLevel)Math.Min(first + around, (int)NumberLevel.Plus);
    }
}
