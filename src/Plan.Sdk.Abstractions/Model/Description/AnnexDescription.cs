using Plan.Sdk.Collections;

namespace Plan.Sdk.Model.Description;

/// <summary>The keys of <see cref="Annex"/>.</summary>
internal static class AnnexDescription
{
    public static RecordDescription Record { get; } = Describe();

    private static RecordDescription Describe()
    {
        var b = new RecordDescriptionBuilder<Annex>("Phụ lục", "An annex");
        var id = b.Field("id", Shape.Id, a => a.Id, "Mã", "Id", required: true);
        var title = b.Field("title", Shape.Text, a => a.Title, "Tên phụ lục", "Title", required: true);
        var paragraphs = b.Field("paragraphs", Shape.List<Statement>(() => StatementDescription.Record), a => a.Paragraphs, "Các đoạn trước bảng", "Paragraphs before the table");
        var columns = b.Field("columns", Shape.Texts, a => a.Columns, "Tên các cột của bảng", "Heads of the table's columns");
        var rows = b.Field("rows", ListShape.Of<ValueList<string>>(Shape.Cells), a => a.Rows, "Các dòng của bảng, mỗi dòng đủ số ô; ô trống ghi \"\"", "Rows, as many cells each as there are columns; an empty cell is \"\"");
        var landscape = b.Field("landscape", Shape.Boolean, a => a.Landscape ? true : null, "In trang ngang", "Pages on the long side");
        return b.Build(v => new Annex
        {
            Id = v.Required(id),
            Title = v.Required(title),
            Paragraphs = v.List<Statement>(paragraphs),
            Columns = v.List<string>(columns),
            Rows = v.List<ValueList<string>>(rows),
            Landscape = v.Value<bool>(landscape) ?? false,
        });
    }
}
