using System.Buffers;
using Plan.Sdk.Collections;
using Plan.Sdk.Documents;
using Plan.Sdk.Model;
using Plan.Sdk.Model.Description;
using Plan.Sdk.OfficialText;
using Plan.Sdk.Origins;
using Plan.Sdk.Templating.Evaluation;
using Plan.Sdk.Templating.Markup;

namespace Plan.Sdk.Templating;

/// <summary>The annexes that stand in the plan itself.</summary>
internal static class AnnexBlocks
{
    private static readonly SearchValues<char> OfFigures = SearchValues.Create("0123456789.,%- ");

    public static IEnumerable<DocumentAnnex> Of(PlanContext context)
    {
        var path = ModelPath.Root.Field("annexes");
        return context.Plan.Annexes.Select((annex, i) => Make(annex, path.Item(i), context));
    }

    private static DocumentAnnex Make(Annex annex, ModelPath path, PlanContext context)
    {
        var blocks = new List<Block>();
        var description = ModelDescription.Of(typeof(Statement));
        for (var i = 0; i < annex.Paragraphs.Count; i++)
        {
            var statement = annex.Paragraphs[i];
            var at = path.Field("paragraphs").Item(i);
            var runs = context.Word(statement, description, statement.Text).Select(p => Run(p.Text, at.Field(p.Key ?? "text")));
            blocks.Add(new Paragraph(new(runs.ToValueList())));
        }

        if (annex.Columns.Count > 0) blocks.Add(TableOf(annex, path));
        return new(new([Run(annex.Title, path.Field("title"))]), blocks.ToValueList(), annex.Landscape);
    }

    private static Table TableOf(Annex annex, ModelPath path)
    {
        var weights = AnnexColumns.Weigh(annex);
        var columns = annex.Columns.Select((_, c) => new TableColumn(AlignmentOf(annex, c), weights[c])).ToValueList();
        var rows = annex.Rows.Select((row, r) => RowOf(row, path.Field("rows").Item(r)));
        return new(columns, RowOf(annex.Columns, path.Field("columns")), rows.ToValueList());
    }

    private static TableRow RowOf(ValueList<string> cells, ModelPath path) =>
        new(cells.Select((cell, i) => new TextLine([Run(cell, path.Item(i))])).ToValueList());

    /// <summary>Columns of figures alone stand right.</summary>
    private static ColumnAlignment AlignmentOf(Annex annex, int column) =>
        annex.Rows.Count > 0 && annex.Rows.All(r => column >= r.Count || r[column].AsSpan().IndexOfAnyExcept(OfFigures) < 0)
            ? ColumnAlignment.Right
            : ColumnAlignment.Left;

    private static TextRun Run(string text, ModelPath path) => new(ValueText.Clean(text), Origin.Of(path));
}
