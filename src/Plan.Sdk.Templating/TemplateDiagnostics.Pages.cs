using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Templating;

/// <summary>What can be said about tables, and about text that looks like Markdown and is none: <c>PLAN4114</c> to <c>PLAN4119</c>.</summary>
public static partial class TemplateDiagnostics
{
    /// <summary>Row across a block.</summary>
    public static DiagnosticDescriptor RowAcrossBlock { get; } = Make(4114, "TemplateMarkup", DiagnosticSeverity.Error, "Dòng của bảng bị ngắt", "Row across a block",
        "Dòng này của bảng bị ngắt giữa chừng bên trong if, for, case hay include; viết trọn một dòng của bảng trên một dòng của mẫu, kể cả if, for trong ô.",
        "This row of a table is broken inside an if, for, case or include; write a whole row on one line of the template, with the if and for of its cells.");

    /// <summary>Cells decided by data.</summary>
    public static DiagnosticDescriptor CellsByData { get; } = Make(4115, "TemplateMarkup", DiagnosticSeverity.Error, "Số ô tùy dữ liệu", "Cells decided by data",
        "Dòng này có bao nhiêu ô là tùy dữ liệu; viết sẵn dấu | của từng ô, chỉ để if, for bên trong ô.",
        "How many cells this row has depends on data; write the | of each cell, and if and for only inside cells.");

    /// <summary>Part inside a line.</summary>
    public static DiagnosticDescriptor PartInLine { get; } = Make(4116, "TemplateMarkup", DiagnosticSeverity.Error, "Phần đứng giữa dòng", "Part inside a line",
        "Phần “{0}” bắt đầu bằng “{1}” mà ở đây không chắc đứng đầu dòng, nên “{1}” sẽ in ra như chữ; xuống dòng ngay trước include.",
        "The part \"{0}\" begins with \"{1}\", but here it does not surely stand at the beginning of a line, so \"{1}\" would be printed as it is; begin a new line right before the include.");

    /// <summary>Markdown printed as it is.</summary>
    public static DiagnosticDescriptor MarkdownAsText { get; } = Make(4117, "TemplateMarkup", DiagnosticSeverity.Warning, "Markdown in nguyên dấu", "Markdown printed as it is",
        "Phần “{0}” viết bằng Markdown; mẫu loại {2} không đọc Markdown nên in nguyên “{1}”; viết một phần riêng cho loại này.",
        "The part \"{0}\" is written in Markdown; a template of kind {2} does not read it and prints \"{1}\" as it is; write a part of its own for this kind.");

    /// <summary>Number typed by hand.</summary>
    public static DiagnosticDescriptor HandNumber { get; } = Make(4118, "TemplateMarkup", DiagnosticSeverity.Warning, "Số gõ tay", "Number typed by hand",
        "“{0}” gõ tay ở đầu dòng không thành số mục; viết “1. ” ở đầu mỗi mục, thụt vào cho mục con: số và chữ cái được đánh tự động{1}",
        "\"{0}\" typed at the beginning of a line numbers nothing; begin each item with \"1. \", indented below another item: numbers and letters are made automatically{1}");

    /// <summary>No mark of Markdown here.</summary>
    public static DiagnosticDescriptor NoMark { get; } = Make(4119, "TemplateMarkup", DiagnosticSeverity.Warning, "Không phải dấu Markdown ở đây", "No mark of Markdown here",
        "“{0}” in ra nguyên như vậy; {1}.",
        "\"{0}\" is printed as it is; {1}.");
}
