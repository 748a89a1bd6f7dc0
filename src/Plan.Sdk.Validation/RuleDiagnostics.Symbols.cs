using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Validation;

/// <content>PLAN26xx: numbers, symbols and types.</content>
internal static partial class RuleDiagnostics
{
    private const string Symbols = "Symbols";

    public static DiagnosticDescriptor SymbolForm { get; } = Describe("PLAN2601", Symbols, DiagnosticSeverity.Warning,
        new("Ký hiệu không đúng loại văn bản hoặc cơ quan ban hành", "Symbol does not fit type or issuer"),
        new("Ký hiệu “{0}” không đúng với loại văn bản và cơ quan ban hành; ghi “{1}”, hoặc bỏ symbol: để lấy tự động.",
            "The symbol \"{0}\" does not fit type and issuer; write \"{1}\", or drop symbol: to have it made."));

    public static DiagnosticDescriptor BasisNumberForm { get; } = Describe("PLAN2602", Symbols, DiagnosticSeverity.Warning,
        new("Số, ký hiệu của căn cứ sai dạng", "Malformed number of a basis"),
        new("Số, ký hiệu “{0}” sai dạng; ghi “{1}” (số, dấu gạch chéo, ký hiệu, không có dấu cách).",
            "The number \"{0}\" is malformed; write \"{1}\" (number, slash, symbol, no spaces)."));

    public static DiagnosticDescriptor BasisNumberZero { get; } = Describe("PLAN2603", Symbols, DiagnosticSeverity.Info,
        new("Số dưới 10 không có số 0 phía trước", "Number under 10 without a leading zero"),
        new("Số “{0}” dưới 10; ghi “{1}” nếu văn bản gốc ghi như vậy.",
            "The number \"{0}\" is under 10; write \"{1}\" if the paper itself does."));

    public static DiagnosticDescriptor TypeAbbreviation { get; } = Describe("PLAN2604", Symbols, DiagnosticSeverity.Warning,
        new("Sai chữ viết tắt tên loại văn bản", "Wrong abbreviation of a type"),
        new("“{0}” không phải chữ viết tắt đúng; ghi “{1}” ({2}).",
            "\"{0}\" is not the right abbreviation; write \"{1}\" ({2})."));
}
