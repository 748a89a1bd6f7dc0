using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Reporting;

/// <summary>What can be said about figures kept elsewhere, by source, query and period: <c>PLAN33xx</c>. None of it keeps a report from being made: what
/// could not be had is missing in it.</summary>
public static partial class ReportingDiagnostics
{
    /// <summary>The host has no such source.</summary>
    public static DiagnosticDescriptor NoSuchSource { get; } = Data(3301, "Không có nguồn số liệu", "No such data source",
        "không có nguồn nào tên như vậy nên các số liệu này coi như thiếu; các nguồn có: {3}.", "there is no source of that name, so these figures are missing; there are: {3}.");

    /// <summary>A source failed.</summary>
    public static DiagnosticDescriptor SourceFailed { get; } = Data(3302, "Nguồn số liệu bị lỗi", "Data source failed",
        "nguồn không trả lời được ({3}) nên các số liệu này coi như thiếu; chạy lại sau, hoặc báo người quản trị nguồn.", "the source can't answer ({3}), so these figures are missing; try again later, or tell whoever runs the source.");

    /// <summary>A source passed its deadline.</summary>
    public static DiagnosticDescriptor SourceSlow { get; } = Data(3303, "Nguồn số liệu quá chậm", "Data source too slow",
        "nguồn không trả lời trong {3} giây nên các số liệu này coi như thiếu; chạy lại sau, hoặc báo người quản trị nguồn.", "the source did not answer within {3} seconds, so these figures are missing; try again later, or tell whoever runs the source.");

    /// <summary>A source never comes to its last page.</summary>
    public static DiagnosticDescriptor EndlessPages { get; } = Data(3304, "Nguồn số liệu không có trang cuối", "Data source without a last page",
        "sau {3} trang nguồn vẫn chưa tới trang cuối; không dùng dòng nào. Báo người quản trị nguồn.", "after {3} pages the source has not come to the last one; no row is used. Tell whoever runs the source.");

    /// <summary>A query gives too many rows.</summary>
    public static DiagnosticDescriptor TooManyRows { get; } = Data(3305, "Quá nhiều dòng", "Too many rows",
        "có hơn {3} dòng; không dùng dòng nào. Thu hẹp truy vấn: mỗi đơn vị một dòng.", "there are over {3} rows; no row is used. Narrow the query to one row for each unit.");

    /// <summary>A column is not there.</summary>
    public static DiagnosticDescriptor ColumnMissing { get; } = Data(3306, "Thiếu cột", "Column missing",
        "không có cột “{3}”; các cột có: {4}. Sửa source của chỉ số, hoặc sửa truy vấn.", "there is no column \"{3}\"; there are: {4}. Mend source of the indicator, or the query.");

    /// <summary>A column is there twice.</summary>
    public static DiagnosticDescriptor ColumnTwice { get; } = Data(3307, "Hai cột cùng tên", "Column twice",
        "có hai cột cùng tên “{3}” nên không biết dùng cột nào; đổi tên một cột trong truy vấn.", "there are two columns \"{3}\", so it is not known which is meant; rename one in the query.");

    /// <summary>A column holds something else than it should.</summary>
    public static DiagnosticDescriptor ColumnOfOtherType { get; } = Data(3308, "Cột khác kiểu", "Column of another type",
        "cột “{3}” phải là {4} nhưng nguồn cho {5}; sửa source của chỉ số, hoặc sửa truy vấn.", "the column \"{3}\" has to be {4}, but the source gives {5}; mend source of the indicator, or the query.");

    /// <summary>The columns change from page to page.</summary>
    public static DiagnosticDescriptor ColumnsChange { get; } = Data(3309, "Các trang khác cột", "Pages with other columns",
        "trang {3} có cột khác trang đầu; không dùng dòng nào. Báo người quản trị nguồn.", "page {3} has other columns than the first; no row is used. Tell whoever runs the source.");

    /// <summary>A row has too many or too few cells.</summary>
    public static DiagnosticDescriptor RowOfOtherWidth { get; } = Data(3310, "Dòng thừa hoặc thiếu ô", "Row with too many or too few cells",
        "dòng {3} không có đủ {4} ô như số cột; các dòng này không được dùng. Báo người quản trị nguồn.", "row {3} does not have {4} cells as there are columns; these rows are not used. Tell whoever runs the source.");

    /// <summary>A row does not say its unit.</summary>
    public static DiagnosticDescriptor RowWithoutUnit { get; } = Data(3311, "Dòng không ghi đơn vị", "Row without a unit",
        "cột “{3}” không có mã đơn vị ở dòng {4}; các dòng này không được dùng. Điền mã đơn vị, hoặc bỏ dòng.", "the column \"{3}\" has no id of a unit in row {4}; these rows are not used. Fill it in, or leave the rows out.");

    /// <summary>A row is about a unit that owes nothing.</summary>
    public static DiagnosticDescriptor RowOfUnknownUnit { get; } = Data(3312, "Đơn vị không phải báo cáo", "Row of a unit that does not report",
        "cột “{3}” có đơn vị mà kế hoạch không giao báo cáo: dòng {4}; các dòng này không được dùng. Các đơn vị phải báo cáo: {5}.", "the column \"{3}\" has units that owe no report by the plan: row {4}; these rows are not used. These report: {5}.");

    /// <summary>Several rows are about one unit.</summary>
    public static DiagnosticDescriptor UnitInSeveralRows { get; } = Data(3313, "Một đơn vị nhiều dòng", "Unit in several rows",
        "cột “{3}” có đơn vị ghi nhiều dòng: dòng {4}; không biết dùng dòng nào nên số liệu của các đơn vị này coi như thiếu. Mỗi đơn vị chỉ để một dòng.", "the column \"{3}\" has units in several rows: {4}; it is not known which is meant, so the figures of these units are missing. Leave one row for each unit.");

    /// <summary>Text where a number is due.</summary>
    public static DiagnosticDescriptor CellNotNumber { get; } = Data(3314, "Ô không phải số", "Cell without a number",
        "cột “{3}” không phải số ở dòng {4}; số liệu này coi như thiếu. Sửa thành số, hoặc để trống.", "the column \"{3}\" has no number in row {4}; these figures are missing. Make them numbers, or leave them empty.");

    /// <summary>A figure can't be.</summary>
    public static DiagnosticDescriptor FigureRefused { get; } = Data(3315, "Số liệu không thể có", "Figure that can't be",
        "dòng {3}, cột “{4}”: {5} Số liệu này coi như thiếu.", "row {3}, column \"{4}\": {5} This figure is missing.");

    /// <summary>Figures are too old.</summary>
    public static DiagnosticDescriptor FiguresStale { get; } = Data(3316, "Số liệu quá cũ", "Figures too old",
        "số liệu của chỉ số “{3}” có từ ngày {4}, cũ {5} ngày, quá {6} ngày cho phép, nên coi như thiếu. Cập nhật nguồn, hoặc sửa freshDays.", "the figures for \"{3}\" are of {4}, {5} days old, over the {6} allowed, so they are missing. Bring the source up to date, or change freshDays.");

    /// <summary>It is not known how old figures are.</summary>
    public static DiagnosticDescriptor AgeUnknown { get; } = Data(3317, "Không biết số liệu có từ lúc nào", "Figures of unknown age",
        "nguồn không nói, hoặc nói sai, số liệu của chỉ số “{3}” có từ ngày nào mà freshDays đòi không quá {4} ngày, nên coi như thiếu. Bỏ freshDays, hoặc sửa nguồn.", "the source does not say, or says wrongly, of which day the figures for \"{3}\" are, and freshDays asks for no more than {4} days, so they are missing. Leave freshDays out, or mend the source.");

    /// <summary>Figures are older than the day they are meant for, and count.</summary>
    public static DiagnosticDescriptor FiguresOld { get; } = Data(3318, "Số liệu có từ trước", "Figures of an earlier day",
        "số liệu của chỉ số “{3}” có từ ngày {4}, cũ {5} ngày, vẫn được dùng; ghi freshDays nếu muốn giới hạn.", "the figures for \"{3}\" are of {4}, {5} days old, and are used; write freshDays to set a limit.") with { DefaultSeverity = DiagnosticSeverity.Info };

    /// <summary>A report says another figure.</summary>
    public static DiagnosticDescriptor ReportSaysOther { get; } = Data(3319, "Báo cáo và nguồn khác nhau", "Report and source differ",
        "dòng {3}, cột “{4}”, chỉ số “{5}” là {6} nhưng báo cáo này ghi {7}; số của báo cáo được dùng. Kiểm tra rồi sửa cho khớp.", "row {3}, column \"{4}\", indicator \"{5}\" is {6}, but this report says {7}; the report's figure is used. Find out which is right and make them agree.");

    /// <summary>No period is over, so that there is nothing to ask sources for.</summary>
    public static DiagnosticDescriptor NothingToAskFor { get; } = Warning(3320, "Chưa có kỳ nào để hỏi", "No period to ask for",
        "Chưa kỳ báo cáo nào kết thúc (kỳ đầu là {0}, đến {1}) nên chưa hỏi nguồn nào; muốn thử các nguồn, chạy “plan plugin doctor”.", "No period is over yet (the first is {0}, until {1}), so no source was asked; to try the sources run \"plan plugin doctor\".") with { Category = DataCategory };

    /// <summary>A source without a column for the figure.</summary>
    public static DiagnosticDescriptor SourceWithoutFigure { get; } = Warning(3321, "Nguồn không ghi cột số liệu", "Source without a column for the figure",
        "Nguồn của chỉ số “{0}” chưa ghi cột số liệu nên không được hỏi; ghi value, hoặc numerator và denominator.", "The source of \"{0}\" names no column for the figure and is not asked; write value, or numerator and denominator.") with { Category = DataCategory };

    /// <summary>A formula and a source for one indicator.</summary>
    public static DiagnosticDescriptor SourceBesideFormula { get; } = Warning(3322, "Chỉ số vừa có công thức vừa có nguồn", "Formula and source",
        "Chỉ số “{0}” tính theo công thức nên nguồn của nó không được hỏi; bỏ source hoặc bỏ formula.", "\"{0}\" follows from its formula, so its source is not asked; leave out source or formula.") with { Category = DataCategory };

    private const string DataCategory = "Data";

    private static DiagnosticDescriptor Data(int number, string titleVi, string titleEn, string vi, string en) =>
        Warning(number, titleVi, titleEn, $"Nguồn “{{0}}”, truy vấn “{{1}}”, kỳ {{2}}: {vi}", $"Source \"{{0}}\", query \"{{1}}\", period {{2}}: {en}") with { Category = DataCategory };
}
