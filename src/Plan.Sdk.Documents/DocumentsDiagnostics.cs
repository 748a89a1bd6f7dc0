using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Documents;

/// <summary>What the writers of documents can find (PLAN5xxx).</summary>
public static class DocumentsDiagnostics
{
    private const string Category = "Documents";

    /// <summary>A character that no document can carry.</summary>
    public static DiagnosticDescriptor UnwritableCharacter { get; } = new()
    {
        Id = "PLAN5001",
        Title = new("Ký tự không ghi được", "Character that can't be written"),
        Message = new(
            "{0} có ký tự {1} tại vị trí {2}, văn bản không chứa được; hãy xóa hoặc gõ lại ký tự đó",
            "{0} holds the character {1} at position {2}, which no document can carry; delete it or type it again"),
        Category = Category,
        DefaultSeverity = DiagnosticSeverity.Error,
    };

    /// <summary>A margin that the rules don't allow.</summary>
    public static DiagnosticDescriptor MarginOutsideRange { get; } = new()
    {
        Id = "PLAN5002",
        Title = new("Lề trang ngoài quy định", "Margin outside the rules"),
        Message = new(
            "{0} {1} mm nằm ngoài quy định; hãy ghi từ {2} đến {3} mm ({4})",
            "{0} of {1} mm is outside the rules; write {2} to {3} mm ({4})"),
        Category = Category,
        DefaultSeverity = DiagnosticSeverity.Warning,
    };

    /// <summary>A size of the body text that the rules don't allow.</summary>
    public static DiagnosticDescriptor BodySizeOutsideRange { get; } = new()
    {
        Id = "PLAN5003",
        Title = new("Cỡ chữ nội dung ngoài quy định", "Size of the body text outside the rules"),
        Message = new(
            "Cỡ chữ nội dung {0} nằm ngoài quy định; hãy ghi từ {1} đến {2} ({3})",
            "The body text's size of {0} pt is outside the rules; write {1} to {2} ({3})"),
        Category = Category,
        DefaultSeverity = DiagnosticSeverity.Warning,
    };

    /// <summary>Margins that leave no room for text.</summary>
    public static DiagnosticDescriptor NoRoomForText { get; } = new()
    {
        Id = "PLAN5004",
        Title = new("Lề trang không chừa chỗ cho chữ", "Margins leave no room for text"),
        Message = new(
            "Các lề trang chừa lại {0} × {1} mm, không đủ chỗ in; hãy giảm lề (tối đa {2} mm mỗi bên)",
            "The margins leave {0} × {1} mm, too little to print in; make them smaller (at most {2} mm each)"),
        Category = Category,
        DefaultSeverity = DiagnosticSeverity.Error,
    };

    /// <summary>A row that has more or fewer cells than its table has columns.</summary>
    public static DiagnosticDescriptor RowDoesNotFit { get; } = new()
    {
        Id = "PLAN5005",
        Title = new("Hàng không khớp số cột", "Row does not fit the columns"),
        Message = new(
            "Hàng {0} của bảng có {1} ô, bảng có {2} cột; hãy ghi đủ mỗi cột một ô",
            "Row {0} of the table has {1} cells, the table has {2} columns; write one cell for each column"),
        Category = Category,
        DefaultSeverity = DiagnosticSeverity.Error,
    };

    /// <summary>A character that turns the direction of writing.</summary>
    public static DiagnosticDescriptor DirectionMark { get; } = new()
    {
        Id = "PLAN5006",
        Title = new("Ký tự đổi hướng chữ", "Character that turns the direction of writing"),
        Message = new(
            "{0} có ký tự ẩn {1} tại vị trí {2}, làm chữ phía sau hiện ngược; hãy xóa ký tự đó",
            "{0} holds the hidden character {1} at position {2}, which shows the letters behind it in another order; delete it"),
        Category = Category,
        DefaultSeverity = DiagnosticSeverity.Warning,
    };

    /// <summary>A series that has more or fewer values than its chart has categories.</summary>
    public static DiagnosticDescriptor SeriesDoesNotFit { get; } = new()
    {
        Id = "PLAN5007",
        Title = new("Chuỗi số liệu không khớp", "Series does not fit the categories"),
        Message = new(
            "Chuỗi “{0}” của biểu đồ có {1} giá trị, biểu đồ có {2} nhóm; hãy ghi mỗi nhóm một giá trị, thiếu số liệu thì để trống",
            "The series \"{0}\" of the chart has {1} values, the chart has {2} categories; give one value for each, an empty one where it is missing"),
        Category = Category,
        DefaultSeverity = DiagnosticSeverity.Error,
    };
}
