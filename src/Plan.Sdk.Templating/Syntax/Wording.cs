using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Templating.Syntax;

/// <summary>What is said about code that is written as other languages, or word processors, write it.</summary>
internal static class Wording
{
    public static LocalizedText Comment { get; } = new("Chú thích không viết sau //", "Comments do not begin with //");

    public static LocalizedText Thousands { get; } = new("Số trong mã không có dấu ngăn hàng nghìn", "Numbers in code have nothing between their thousands");

    public static LocalizedText DecimalComma { get; } = new("Số trong mã dùng dấu chấm thập phân", "Numbers in code have a decimal point");

    public static LocalizedText CurlyQuotes { get; } = new("Nháy cong không mở được chuỗi", "Curly quotes begin no string");

    public static LocalizedText StraightQuotes { get; } = new("nháy thẳng ' hoặc \"", "straight quotes ' or \"");

    public static LocalizedText Name { get; } = new("Tên không có dấu gạch ngang hay khoảng trắng", "Names have no dash and no blank");

    public static LocalizedText Calculation { get; } = new("Giá trị là một phép tính phải đặt trong ngoặc", "A value that is a calculation needs brackets");

    public static LocalizedText NameAndColon { get; } = new("Tham số có tên viết với dấu hai chấm", "An argument with a name takes a colon");

    public static LocalizedText IncludeWithoutName { get; } = new("Mỗi giá trị đưa cho include phải có tên", "Each value that include gives needs a name");

    public static LocalizedText IncludeComma { get; } = new("Các giá trị đưa cho include không ngăn bằng dấu phẩy", "No commas stand between what include gives");

    public static LocalizedText PartInQuotes { get; } = new("Tên phần phải đặt trong nháy", "The name of a part stands in quotes");

    public static LocalizedText DefaultOfArgument { get; } = new("?? ở đây thuộc về tham số, không phải kết quả của hàm", "This ?? belongs to the argument, not to what the function gives");

    public static LocalizedText ItemByNumber { get; } = new("Phần tử của danh sách lấy bằng ngoặc vuông", "Items of a list are taken with brackets");

    public static LocalizedText NegativeArgument { get; } = new("Dấu trừ ở đây bị hiểu là phép trừ", "The minus is taken for a subtraction here");

    /// <summary>A word of another language.</summary>
    public static LocalizedText Foreign(string written) => new($"Mẫu không có “{written}”", $"Templates have no \"{written}\"");

    /// <summary>A block word where no block takes it.</summary>
    public static LocalizedText BehindElse(string word) => new($"Sau “else” không còn “{word}”", $"No \"{word}\" follows \"else\"");

    public static LocalizedText BeforeElse(string word) => new($"“{word}” này trước “else”", $"this \"{word}\" before \"else\"");

    /// <summary>Code, which is the same in both languages.</summary>
    public static LocalizedText Code(string code) => new(code, code);
}
