using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Validation;

/// <content>PLAN27xx: texts.</content>
internal static partial class RuleDiagnostics
{
    private const string Texts = "Texts";

    public static DiagnosticDescriptor HandTypedValue { get; } = Describe("PLAN2701", Texts, DiagnosticSeverity.Warning,
        new("Câu gõ tay giá trị của một trường", "A text types a field's value by hand"),
        new("Câu này gõ tay “{0}”, là giá trị đã ghi ở {1}:; ghi {{{2}}} trong câu, để số liệu chỉ đứng ở một chỗ.",
            "The text types \"{0}\" by hand, which {1}: holds; write {{{2}}} in the text, so that the figure stands once."));

    public static DiagnosticDescriptor CapitalLetters { get; } = Describe("PLAN2702", Texts, DiagnosticSeverity.Info,
        new("Viết hoa không đúng", "Capital letters"),
        new("“{0}” viết hoa không đúng; ghi “{1}”.",
            "\"{0}\" has wrong capitals; write \"{1}\"."));
}
