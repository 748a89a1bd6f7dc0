namespace Plan.Sdk.Documents.Docx;

/// <summary>
/// Gives each list its own <c>w:num</c>. A list goes on while its ordinals do: the next ordinal of a level continues the
/// list, any other begins a new one, which starts with that ordinal. Not thread-safe.
/// </summary>
internal sealed class DocxNumbering
{
    /// <summary>The <c>w:num</c> of dashes, plus signs and recipients: they have no number to restart.</summary>
    public const int DashList = 1;
    public const int PlusList = 2;
    public const int RecipientList = 3;
    private const int FirstList = 4;

    private readonly int[] current = new int[(int)NumberLevel.Plus + 1];
    private readonly int[] next = new int[(int)NumberLevel.Plus + 1];
    private readonly List<(NumberLevel Level, int Start)> lists = [];

    /// <summary>The lists that count, the first with <see cref="FirstListId"/>.</summary>
    public IReadOnlyList<(NumberLevel Level, int Start)> Lists => lists;

    public static int FirstListId => FirstList;

    /// <summary>The <c>w:num</c> of a numbered paragraph.</summary>
    public int ListOf(Numbered block)
    {
        if (block.Level == NumberLevel.Dash) return DashList;
        if (block.Level == NumberLevel.Plus) return PlusList;
        var level = (int)block.Level;
        if (current[level] == 0 || next[level] != block.Ordinal)
        {
            current[level] = FirstList + lists.Count;
            lists.Add((block.Level, block.Ordinal));
        }

        next[level] = block.Ordinal + 1;
        return current[level];
    }
}
