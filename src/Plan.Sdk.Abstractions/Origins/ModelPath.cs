using System.Globalization;
using System.Text;

namespace Plan.Sdk.Origins;

/// <summary>
/// The way from the root of a file's model to one value: keys and positions, as in
/// <c>objectives.stages[0].targets[1].atLeast</c>. A chain of steps that share their beginnings, so that going one step
/// further costs one small object. Immutable; compares by value.
/// </summary>
public sealed record ModelPath
{
    private ModelPath(ModelPath? parent, string? key, int index)
    {
        Parent = parent;
        Key = key;
        Index = index;
        Depth = parent is null ? 0 : parent.Depth + 1;
    }

    /// <summary>The root: the file's model itself.</summary>
    public static ModelPath Root { get; } = new(null, null, -1);

    /// <summary>The path one step shorter; <c>null</c> for the root.</summary>
    public ModelPath? Parent { get; }

    /// <summary>The key of the last step; <c>null</c> when it is a position or the path is the root.</summary>
    public string? Key { get; }

    /// <summary>The position of the last step, from 0; -1 when it is a key.</summary>
    public int Index { get; }

    /// <summary>The number of steps.</summary>
    public int Depth { get; }

    /// <summary>The path to a key of this value.</summary>
    public ModelPath Field(string key) => new(this, key, -1);

    /// <summary>The path to an item of this list, from 0.</summary>
    public ModelPath Item(int index) => new(this, null, index);

    /// <summary>
    /// Reads the written form; <c>null</c> when it is not one. The empty text is the root.
    /// </summary>
    public static ModelPath? Parse(string text)
    {
        var path = Root;
        var i = 0;
        while (i < text.Length)
        {
            if (text[i] == '[')
            {
                var close = text.IndexOf(']', i);
                if (close < 0 || !int.TryParse(text.AsSpan(i + 1, close - i - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var index)) return null;
                path = path.Item(index);
                i = close + 1;
                continue;
            }

            if (i > 0 && text[i] != '.') return null;
            if (i > 0) i++;
            var end = i;
            while (end < text.Length && text[end] is not ('.' or '[' or ']')) end++;
            if (end == i) return null;
            path = path.Field(text[i..end]);
            i = end;
        }

        return path;
    }

    /// <summary>The written form.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        Write(text);
        return text.ToString();
    }

    private void Write(StringBuilder text)
    {
        if (Parent is null) return;
        Parent.Write(text);
        if (Key is null) text.Append('[').Append(Index).Append(']');
        else (text.Length > 0 ? text.Append('.') : text).Append(Key);
    }
}
