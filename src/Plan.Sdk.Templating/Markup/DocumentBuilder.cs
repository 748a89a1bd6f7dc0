using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Documents;
using Plan.Sdk.OfficialText;
using Plan.Sdk.Origins;
using Plan.Sdk.Templating.Evaluation;

namespace Plan.Sdk.Templating.Markup;

/// <summary>Builds the blocks of a document from a template's markup and the values between. Not thread-safe.</summary>
internal sealed class DocumentBuilder(DiagnosticBag diagnostics) : ITemplateOutput
{
    private readonly Stack<Outer> outer = [];
    private readonly List<DocumentAnnex> annexes = [];
    private readonly List<TextRun> runs = [];
    private readonly ItemStack items = new();
    private List<PendingBlock> blocks = [];
    private OpenBlock open;
    private NumberLevel level;
    private ParagraphStyle style;
    private bool inArticles;
    private TextLine? annexTitle;
    private TableBuilder? table;
    private PendingChart? chart;
    private TextRun? lineJoint;
    private PendingLink? link;
    private bool lineHasText;
    private bool lineHasMark;

    private enum OpenBlock
    {
        None,
        Paragraph,
        Title,
        Item,
        AnnexTitle,
        ChartTitle,
    }

    /// <summary>The runs of the paragraph or cell that is written.</summary>
    private List<TextRun> Runs => table is { InRow: true } ? table.Runs : runs;

    /// <summary>The blocks of the body; closes what is still open.</summary>
    public ValueList<Block> FinishBody()
    {
        EndBlock();
        return Numbering.Finish(blocks);
    }

    public ValueList<DocumentAnnex> Annexes => annexes.ToValueList();

    public void WriteLiteral(BoundText text)
    {
        foreach (var operation in text.Operations) Apply(operation);
    }

    public int WriteValue(string text, Origin origin, Emphasis emphasis, ValuePlace place)
    {
        if (place == ValuePlace.LinkTarget) link!.AddValue(ValueText.Clean(text), origin);
        else if (text.Length == 0) table?.Touch();
        else Add(ValueText.Clean(text), origin, emphasis);
        return 0;
    }

    public void WriteRaw(string text, Origin origin, Emphasis emphasis)
    {
        if (text.Length == 0) table?.Touch();
        foreach (var run in RawWords.Read(ValueText.Clean(text))) Add(run.Text, origin, emphasis | run.Emphasis, run.Link);
    }

    private void Add(string text, Origin origin, Emphasis emphasis, string? address = null) =>
        AddRun(new(text, origin, emphasis.HasFlag(Emphasis.Bold), emphasis.HasFlag(Emphasis.Italic), address));

    private void Apply(MarkupOperation operation)
    {
        switch (operation.Kind)
        {
            case MarkupOperationKind.Text:
                AddRun(operation.Run!);
                break;
            case MarkupOperationKind.EndLine:
                EndLine(operation.Run!);
                break;
            case MarkupOperationKind.Heading:
                Begin(OpenBlock.Title, NumberLevel.Section + operation.Number - 1);
                items.StartUnder(operation.Number);
                break;
            case MarkupOperationKind.Ordered or MarkupOperationKind.Dash:
                Begin(OpenBlock.Item, items.Enter(operation.Number, operation.Kind == MarkupOperationKind.Ordered));
                break;
            case MarkupOperationKind.Row:
                BeginRow();
                break;
            case MarkupOperationKind.Cell:
                table!.NextCell();
                break;
            case MarkupOperationKind.Delimiter:
                SetColumns(operation);
                break;
            case MarkupOperationKind.OpenLink:
                OpenLink();
                break;
            case MarkupOperationKind.Target:
                link!.AddLiteral(operation.Run!);
                break;
            case MarkupOperationKind.CloseLink:
                CloseLink(link!);
                break;
            case MarkupOperationKind.OpenChart:
                EndBlock();
                chart = new((ChartKind)operation.Number, operation.Span);
                open = OpenBlock.ChartTitle;
                break;
            case MarkupOperationKind.Open:
                OpenContainer((ContainerKind)operation.Number);
                break;
            default:
                CloseContainer((ContainerKind)operation.Number);
                break;
        }
    }

    private void AddRun(TextRun run)
    {
        if (table is { InRow: true })
        {
            table.AddRun(run);
            return;
        }

        EndTable();
        if (open == OpenBlock.None) open = OpenBlock.Paragraph;
        else if (lineJoint is not null) runs.Add(lineJoint);
        lineJoint = null;
        lineHasText = true;
        runs.Add(run);
    }

    private void OpenLink()
    {
        if (lineJoint is not null && table is not { InRow: true })
        {
            runs.Add(lineJoint);
            lineJoint = null;
        }

        link = new(Runs.Count);
    }

    /// <summary>Gives the words of a link their target. What is no address is printed behind them, so that nothing is lost.</summary>
    private void CloseLink(PendingLink closed)
    {
        link = null;
        var written = closed.Written;
        if (written.Length == 0) return;
        var address = closed.Address;
        var words = string.Concat(Runs.Skip(closed.FirstRun).Select(r => r.Text));
        if (address is null)
        {
            diagnostics.Add(UnsafeLink.Of(written, closed.Origin!));
            if (words != written) AddRun(new(words.Length == 0 ? written : $" ({written})", closed.Origin));
            return;
        }

        if (words.Length == 0) AddRun(new(written, closed.Origin));
        for (var i = closed.FirstRun; i < Runs.Count; i++) Runs[i] = Runs[i] with { Link = address };
    }

    private void EndLine(TextRun joint)
    {
        if (table is { InRow: true }) table.EndRow();
        else if (open is OpenBlock.Title or OpenBlock.AnnexTitle or OpenBlock.ChartTitle) CloseParagraph();
        else if (lineHasText) EndTextLine(joint);
        else if (!lineHasMark) CloseParagraph();
        lineHasText = false;
        lineHasMark = false;
    }

    private void EndTextLine(TextRun joint)
    {
        RunEnds.Trim(runs);
        lineJoint = runs.Count == 0 ? null : joint;
    }

    private void Begin(OpenBlock kind, NumberLevel at)
    {
        EndBlock();
        open = kind;
        level = at;
        lineHasMark = true;
    }

    private void BeginRow()
    {
        CloseParagraph();
        table ??= new();
        table.BeginRow();
    }

    private void SetColumns(MarkupOperation operation)
    {
        CloseParagraph();
        table ??= new();
        if (table.SetColumns(operation.Columns!) is { } before) blocks.Add(new() { Block = before });
    }

    private void OpenContainer(ContainerKind kind)
    {
        EndBlock();
        switch (kind)
        {
            case ContainerKind.Basis:
                style = ParagraphStyle.Basis;
                break;
            case ContainerKind.Enacting:
                style = ParagraphStyle.Enacting;
                break;
            case ContainerKind.Article:
                inArticles = true;
                items.StartUnder(0);
                break;
            case ContainerKind.Note:
                style = ParagraphStyle.Note;
                break;
            case ContainerKind.Headline:
                style = ParagraphStyle.Headline;
                break;
            case ContainerKind.Byline:
                style = ParagraphStyle.Byline;
                break;
            default:
                outer.Push(new(blocks, annexTitle, items.Base));
                blocks = [];
                if (kind != ContainerKind.Annex) break;
                annexTitle = null;
                items.StartUnder(0);
                open = OpenBlock.AnnexTitle;
                break;
        }
    }

    private void CloseContainer(ContainerKind kind)
    {
        EndBlock();
        style = ParagraphStyle.Body;
        inArticles = false;
        if (kind == ContainerKind.Chart)
        {
            blocks.AddRange(chart!.Build(diagnostics).Select(b => new PendingBlock { Block = b }));
            chart = null;
        }

        if (kind is not (ContainerKind.Landscape or ContainerKind.Annex)) return;
        var inner = blocks;
        var title = annexTitle;
        (blocks, annexTitle, var headings) = outer.Pop();
        if (kind == ContainerKind.Landscape)
        {
            if (inner.Count > 0) blocks.Add(new() { Landscape = inner });
            return;
        }

        items.StartUnder(headings);
        annexes.Add(new(title ?? new([]), Numbering.Finish(inner)));
    }

    private void EndBlock()
    {
        if (table is { InRow: true }) table.EndRow();
        CloseParagraph();
        EndTable();
    }

    private void EndTable()
    {
        if (table is null) return;
        if (chart is not null) chart.Table = table.Build();
        else blocks.Add(new() { Block = table.Build() });
        table = null;
    }

    private void CloseParagraph()
    {
        var kind = open;
        open = OpenBlock.None;
        lineJoint = null;
        RunEnds.Trim(runs);
        if (runs.Count == 0) return;
        var isArticle = inArticles && kind == OpenBlock.Paragraph;
        var isTitle = kind == OpenBlock.Title && level <= NumberLevel.Clause;
        if ((isArticle || (kind == OpenBlock.Item && level == NumberLevel.Clause)) && runs.TrueForAll(r => r.Bold))
        {
            isTitle = true;
            for (var i = 0; i < runs.Count; i++) runs[i] = runs[i] with { Bold = false };
        }

        var line = new TextLine(runs.ToValueList());
        runs.Clear();
        switch (kind)
        {
            case OpenBlock.AnnexTitle:
                annexTitle = line;
                break;
            case OpenBlock.ChartTitle:
                chart!.Title = line;
                break;
            case OpenBlock.Title or OpenBlock.Item:
                blocks.Add(new() { Level = level, IsTitle = isTitle, Text = line });
                break;
            default:
                blocks.Add(isArticle ? new() { Level = NumberLevel.Article, IsTitle = isTitle, Text = line } : new() { Block = new Paragraph(line, style) });
                break;
        }
    }

    /// <summary>What goes on behind a container.</summary>
    private sealed record Outer(List<PendingBlock> Blocks, TextLine? AnnexTitle, int Headings);
}
