using Plan.Sdk.Collections;
using Plan.Sdk.Documents;

namespace Plan.Sdk.Templating.Markup;

/// <summary>Counts numbered blocks: those of one level are neighbours until one of a higher level comes between.</summary>
internal static class Numbering
{
    private const int Levels = (int)NumberLevel.Plus + 1;

    public static ValueList<Block> Finish(List<PendingBlock> blocks)
    {
        var groups = new List<PendingBlock>[Levels];
        for (var i = 0; i < Levels; i++) groups[i] = [];
        Count(blocks, groups);
        for (var i = 0; i < Levels; i++) CloseGroup(groups[i]);
        return Build(blocks);
    }

    private static void Count(List<PendingBlock> blocks, List<PendingBlock>[] groups)
    {
        foreach (var block in blocks)
        {
            if (block.Landscape is { } inner) Count(inner, groups);
            else if (block.Block is null) Join(block, groups);
        }
    }

    private static void Join(PendingBlock block, List<PendingBlock>[] groups)
    {
        for (var deeper = (int)block.Level + 1; deeper < Levels; deeper++) CloseGroup(groups[deeper]);
        var group = groups[(int)block.Level];
        group.Add(block);
        block.Ordinal = group.Count;
    }

    private static void CloseGroup(List<PendingBlock> group)
    {
        foreach (var block in group) block.Siblings = group.Count;
        group.Clear();
    }

    private static ValueList<Block> Build(List<PendingBlock> blocks)
    {
        var built = new Block[blocks.Count];
        for (var i = 0; i < built.Length; i++)
        {
            var block = blocks[i];
            built[i] = block.Block
                ?? (block.Landscape is { } inner ? new Landscape(Build(inner)) : new Numbered(block.Level, block.Ordinal, block.Siblings, block.IsTitle, block.Text!));
        }

        return ValueList.Create<Block>(built);
    }
}
