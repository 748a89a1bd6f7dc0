using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Templating;

/// <content>What can be said about charts: <c>PLAN4140</c> to <c>PLAN4149</c>.</content>
public static partial class TemplateDiagnostics
{
    /// <summary>Unknown kind of chart.</summary>
    public static DiagnosticDescriptor UnknownChartKind { get; } = Make(4140, "TemplateMarkup", DiagnosticSeverity.Error, "Loại biểu đồ không có", "Unknown kind of chart",
        "Sau “::: chart” ghi loại rồi tên biểu đồ; không có loại “{0}”{1}",
        "Behind \"::: chart\" stand the kind and the title; there is no kind \"{0}\"{1}");

    /// <summary>Chart without a title.</summary>
    public static DiagnosticDescriptor ChartWithoutTitle { get; } = Make(4141, "TemplateMarkup", DiagnosticSeverity.Error, "Biểu đồ không có tên", "Chart without a title",
        "Biểu đồ chưa có tên; viết tên sau loại biểu đồ, trên cùng dòng.",
        "The chart has no title; write it behind the kind, on the same line.");

    /// <summary>Chart without a table.</summary>
    public static DiagnosticDescriptor ChartWithoutTable { get; } = Make(4142, "TemplateMarkup", DiagnosticSeverity.Error, "Biểu đồ không có bảng", "Chart without a table",
        "Biểu đồ này không có bảng số liệu, hoặc chỉ có khi dữ liệu cho phép; viết một bảng bên trong: cột đầu là tên nhóm, mỗi cột sau là một chuỗi số.",
        "This chart has no table, or only with some data; write one inside: the first column names the categories, each other one is a series of figures.");

    /// <summary>More than a table in a chart.</summary>
    public static DiagnosticDescriptor ChartWithMore { get; } = Make(4143, "TemplateMarkup", DiagnosticSeverity.Error, "Thừa trong biểu đồ", "More than a table in a chart",
        "Trong biểu đồ chỉ có một bảng; chuyển phần còn lại ra sau “:::”, bảng thứ hai vào một biểu đồ khác.",
        "A chart holds one table and nothing else; move the rest behind \":::\", a second table into a chart of its own.");

    /// <summary>Chart without figures.</summary>
    public static DiagnosticDescriptor ChartWithoutFigures { get; } = Make(4144, "TemplateMarkup", DiagnosticSeverity.Error, "Biểu đồ không có cột số", "Chart without figures",
        "Bảng của biểu đồ chỉ có một cột; thêm ít nhất một cột số sau cột tên nhóm.",
        "The table of the chart has one column only; add at least one column of figures behind the categories.");

    /// <summary>Pie of several series.</summary>
    public static DiagnosticDescriptor PieOfSeries { get; } = Make(4145, "TemplateMarkup", DiagnosticSeverity.Error, "Biểu đồ tròn nhiều chuỗi", "Pie of several series",
        "Biểu đồ tròn chỉ có một cột số; bỏ bớt cột, hoặc dùng column hay bar.",
        "A pie has one column of figures; remove columns, or use column or bar.");

    /// <summary>Words in place of a figure.</summary>
    public static DiagnosticDescriptor WordsAsFigure { get; } = Make(4146, "TemplateMarkup", DiagnosticSeverity.Error, "Chữ ở cột số", "Words in place of a figure",
        "Cột này của biểu đồ cần số; chỉ viết số, có thể kèm %; đơn vị khác ghi trong tên biểu đồ.",
        "This column of the chart takes figures; write numbers only, with % if need be; another unit belongs into the title.");

    /// <summary>Value that is no figure.</summary>
    public static DiagnosticDescriptor NotFigure { get; } = Make(4147, "TemplateMarkup", DiagnosticSeverity.Error, "Giá trị không phải số", "Value that is no figure",
        "“{0}” không phải số nên không vẽ được; ghi số như 1.234,5, thêm % ở mọi ô hoặc không ô nào, thiếu số liệu thì để trống hoặc “–”.",
        "\"{0}\" is no figure and can't be drawn; write a number like 1.234,5, with % in all cells or in none, and nothing or \"–\" where it is missing.");

    /// <summary>Slice below 0.</summary>
    public static DiagnosticDescriptor NegativeSlice { get; } = Make(4148, "TemplateMarkup", DiagnosticSeverity.Error, "Phần âm của biểu đồ tròn", "Slice below 0",
        "“{0}” nhỏ hơn 0 nên không thành một phần của biểu đồ tròn; dùng column hay bar.",
        "\"{0}\" is below 0 and can't be a slice of a pie; use column or bar.");

    /// <summary>Chart without rows.</summary>
    public static DiagnosticDescriptor ChartWithoutRows { get; } = Make(4149, "TemplateMarkup", DiagnosticSeverity.Warning, "Biểu đồ không có số liệu", "Chart without rows",
        "Biểu đồ “{0}” không có dòng số liệu nào nên chỉ in tên và đầu bảng; đặt biểu đồ trong if khi dữ liệu có thể trống.",
        "The chart \"{0}\" has no row of figures, so only its title and the head of its table are printed; put it inside an if when there may be no data.");
}
