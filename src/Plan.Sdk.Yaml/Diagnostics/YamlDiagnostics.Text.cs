using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Yaml;

/// <content>Bytes, limits and syntax: <c>PLAN1001</c> to <c>PLAN1039</c>.</content>
public static partial class YamlDiagnostics
{
    /// <summary>The file is larger than 1 MB.</summary>
    public static DiagnosticDescriptor FileTooLarge { get; } = Error(
        "PLAN1001",
        new("Tệp quá lớn", "File too large"),
        new("Tệp dài {0} byte, quá giới hạn {1} byte; hãy tách thành nhiều tệp.", "The file has {0} bytes, over the limit of {1} bytes; split it into several files."));

    /// <summary>A byte that is no UTF-8.</summary>
    public static DiagnosticDescriptor BrokenUtf8 { get; } = Error(
        "PLAN1002",
        new("Không phải UTF-8", "Not UTF-8"),
        new(
            "Byte thứ {0} của tệp (0x{1}, dòng {2}) không phải UTF-8; hãy lưu lại tệp với bảng mã UTF-8 (trong Notepad: Save As, Encoding: UTF-8).",
            "Byte {0} of the file (0x{1}, line {2}) is not UTF-8; save the file again as UTF-8 (in Notepad: Save As, Encoding: UTF-8)."));

    /// <summary>UTF-16 without a byte order mark, or a file that is no text.</summary>
    public static DiagnosticDescriptor NulBytes { get; } = Error(
        "PLAN1003",
        new("Tệp có byte 0", "File with zero bytes"),
        new(
            "Byte thứ {0} của tệp là 0: tệp ở bảng mã UTF-16 không có dấu BOM, hoặc không phải tệp chữ; hãy lưu lại với bảng mã UTF-8.",
            "Byte {0} of the file is 0: it is UTF-16 without a byte order mark, or no text at all; save it again as UTF-8."));

    /// <summary>Half a character in a UTF-16 file.</summary>
    public static DiagnosticDescriptor BrokenUtf16 { get; } = Error(
        "PLAN1004",
        new("UTF-16 hỏng", "Broken UTF-16"),
        new("Byte thứ {0} của tệp (dòng {1}) là nửa ký tự UTF-16; hãy lưu lại tệp với bảng mã UTF-8.", "Byte {0} of the file (line {1}) is half a UTF-16 character; save the file again as UTF-8."));

    /// <summary>A character that no paper can carry.</summary>
    public static DiagnosticDescriptor ControlCharacter { get; } = Error(
        "PLAN1005",
        new("Ký tự điều khiển", "Control character"),
        new(
            "Có ký tự không in được {0}; hãy xóa nó hoặc thay bằng dấu cách.",
            "The character {0} cannot be printed; delete it or write a space instead."));

    /// <summary>A tab in the indentation.</summary>
    public static DiagnosticDescriptor TabIndentation { get; } = Error(
        "PLAN1006",
        new("Thụt lề bằng phím Tab", "Indentation by a tab"),
        new(
            "Dòng này thụt lề bằng phím Tab; YAML chỉ nhận dấu cách: hãy xóa Tab và gõ dấu cách, mỗi cấp 2 dấu.",
            "This line is indented by a tab; YAML takes spaces only: delete the tab and type spaces, 2 for each level."));

    /// <summary>Mappings and lists nested too deeply.</summary>
    public static DiagnosticDescriptor TooDeep { get; } = Error(
        "PLAN1010",
        new("Lồng quá sâu", "Nested too deeply"),
        new("Các mục lồng nhau quá {0} cấp; hãy bớt cấp, hoặc đóng các dấu ngoặc còn mở.", "Items are nested over {0} levels deep; use fewer levels, or close the brackets left open."));

    /// <summary>Too many values.</summary>
    public static DiagnosticDescriptor TooManyEvents { get; } = Error(
        "PLAN1011",
        new("Quá nhiều mục", "Too many items"),
        new("Tệp có quá {0} mục và giá trị; hãy tách thành nhiều tệp.", "The file has over {0} items and values; split it into several files."));

    /// <summary>One text that is too long.</summary>
    public static DiagnosticDescriptor ScalarTooLong { get; } = Error(
        "PLAN1012",
        new("Đoạn chữ quá dài", "Text too long"),
        new("Đoạn chữ này dài {0} ký tự, quá giới hạn {1}; hãy chia thành nhiều mục, hoặc đóng dấu nháy còn mở.", "This text has {0} characters, over the limit of {1}; split it into items, or close the quote left open."));

    /// <summary>An anchor.</summary>
    public static DiagnosticDescriptor Anchor { get; } = Error(
        "PLAN1013",
        new("Dấu neo &", "Anchor &"),
        new("Đoạn chữ bắt đầu bằng “&” phải đặt trong dấu nháy kép \"…\"; dấu neo “&{0}” của YAML không dùng ở đây.", "A text that begins with \"&\" needs double quotes; anchors of YAML such as \"&{0}\" are not used here."));

    /// <summary>An alias.</summary>
    public static DiagnosticDescriptor Alias { get; } = Error(
        "PLAN1014",
        new("Dấu tham chiếu *", "Alias *"),
        new("Đoạn chữ bắt đầu bằng “*” phải đặt trong dấu nháy kép \"…\"; tham chiếu “*{0}” của YAML không dùng ở đây, hãy viết giá trị đầy đủ.", "A text that begins with \"*\" needs double quotes; aliases of YAML such as \"*{0}\" are not used here, write the value in full."));

    /// <summary>A merge key.</summary>
    public static DiagnosticDescriptor MergeKey { get; } = Error(
        "PLAN1015",
        new("Khóa trộn <<", "Merge key <<"),
        new("Không dùng khóa trộn “<<”; hãy viết đầy đủ các khóa.", "The merge key \"<<\" is not used; write the keys in full."));

    /// <summary>A tag.</summary>
    public static DiagnosticDescriptor Tag { get; } = Error(
        "PLAN1016",
        new("Nhãn kiểu !", "Tag !"),
        new("Đoạn chữ bắt đầu bằng “!” phải đặt trong dấu nháy kép \"…\"; nhãn kiểu “{0}” của YAML không dùng ở đây.", "A text that begins with \"!\" needs double quotes; tags of YAML such as \"{0}\" are not used here."));

    /// <summary>A second document in one file.</summary>
    public static DiagnosticDescriptor SecondDocument { get; } = Error(
        "PLAN1017",
        new("Hai văn bản trong một tệp", "Two documents in one file"),
        new("Mỗi tệp chỉ chứa một văn bản; hãy chuyển phần sau dấu “---” này sang tệp khác.", "A file holds one document; move what follows this \"---\" to another file."));

    /// <summary>More errors than are worth showing.</summary>
    public static DiagnosticDescriptor TooManyErrors { get; } = Error(
        "PLAN1018",
        new("Quá nhiều lỗi", "Too many errors"),
        new("Đã có {0} lỗi nên dừng đọc ở đây; hãy sửa các lỗi trên rồi chạy lại.", "There are {0} errors, reading stops here; mend those above and run again."));

    /// <summary>YAML that can't be read, without a better word for it.</summary>
    public static DiagnosticDescriptor Syntax { get; } = Error(
        "PLAN1020",
        new("Sai cách viết YAML", "Not YAML"),
        new(
            "Không đọc được từ chỗ này; hãy xem lại thụt lề, dấu hai chấm, dấu nháy và dấu ngoặc ở dòng này và dòng trước.",
            "It cannot be read from here on; look at the indentation, colons, quotes and brackets of this line and the one before."));

    /// <summary>A quote without its partner.</summary>
    public static DiagnosticDescriptor UnclosedQuote { get; } = Error(
        "PLAN1021",
        new("Thiếu dấu nháy đóng", "Quote left open"),
        new("Dấu nháy mở ở đây không có dấu đóng; hãy thêm {0} ở cuối đoạn chữ.", "The quote opened here is never closed; add {0} at the end of the text."));

    /// <summary>A colon and a space inside a plain text.</summary>
    public static DiagnosticDescriptor ColonInText { get; } = Error(
        "PLAN1022",
        new("Dấu hai chấm trong đoạn chữ", "Colon in a text"),
        new(
            "Đoạn chữ có dấu hai chấm rồi dấu cách phải đặt trong dấu nháy kép; hãy viết \"{0}\".",
            "A text with a colon and a space needs double quotes; write \"{0}\"."));

    /// <summary>A text that begins with a sign of YAML.</summary>
    public static DiagnosticDescriptor ReservedSign { get; } = Error(
        "PLAN1023",
        new("Đoạn chữ bắt đầu bằng dấu riêng của YAML", "Text beginning with a sign of YAML"),
        new("Đoạn chữ không được bắt đầu bằng “{0}” khi để trần; hãy đặt trong dấu nháy kép: \"{1}\".", "A bare text cannot begin with \"{0}\"; put it in double quotes: \"{1}\"."));

    /// <summary>A line that stands at no level.</summary>
    public static DiagnosticDescriptor Indentation { get; } = Error(
        "PLAN1024",
        new("Thụt lề sai", "Wrong indentation"),
        new(
            "Dòng này không thẳng cột với mục nào ở trên; hãy thụt lề bằng các mục cùng cấp. Nếu là phần tiếp của đoạn chữ ở trên thì thụt sâu hơn khóa của đoạn chữ đó.",
            "This line stands in a column of no item above; indent it as the items of its level. If it goes on with the text above, indent it deeper than that text's key."));

    /// <summary>A bracket without its partner.</summary>
    public static DiagnosticDescriptor UnclosedBracket { get; } = Error(
        "PLAN1025",
        new("Thiếu dấu ngoặc đóng", "Bracket left open"),
        new("Dấu ngoặc “{0}” mở ở đây không có dấu đóng “{1}”, hoặc thiếu dấu phẩy giữa hai mục; đoạn chữ có dấu phẩy hay hai chấm thì đặt trong dấu nháy kép.", "The bracket \"{0}\" opened here lacks its \"{1}\", or a comma is missing between two items; put a text with a comma or colon in double quotes."));

    /// <summary>Words after a closing quote.</summary>
    public static DiagnosticDescriptor TextAfterQuote { get; } = Error(
        "PLAN1026",
        new("Chữ sau dấu nháy đóng", "Words after a closing quote"),
        new(
            "Sau dấu nháy đóng không được có chữ; hãy đặt cả đoạn trong dấu nháy đơn '…', hoặc dùng “…” cho chữ trích.",
            "Nothing may follow a closing quote; put the whole text in single quotes '…', or use “…” for the words quoted."));

    /// <summary>A backslash sequence that does not exist.</summary>
    public static DiagnosticDescriptor Escape { get; } = Error(
        "PLAN1027",
        new("Dấu \\ trong dấu nháy kép", "Backslash in double quotes"),
        new("Trong dấu nháy kép, dấu \\ có nghĩa riêng; hãy viết \\\\ hoặc dùng dấu nháy đơn.", "In double quotes a backslash has a meaning of its own; write \\\\ or use single quotes."));

    /// <summary>A closing bracket that nothing opened.</summary>
    public static DiagnosticDescriptor StrayBracket { get; } = Error(
        "PLAN1028",
        new("Dấu ngoặc đóng thừa", "Closing bracket too many"),
        new("Dấu “{0}” không đóng dấu ngoặc nào; hãy xóa nó, hoặc đặt đoạn chữ trong dấu nháy kép.", "The sign \"{0}\" closes nothing; delete it, or put the text in double quotes."));

    /// <summary>A directive.</summary>
    public static DiagnosticDescriptor Directive { get; } = Error(
        "PLAN1029",
        new("Chỉ thị %", "Directive %"),
        new("Không dùng dòng chỉ thị “%…” ở đầu tệp; hãy xóa nó.", "Directives \"%…\" at the head of a file are not used; delete it."));

    /// <summary>A key without its colon, or without the space behind it.</summary>
    public static DiagnosticDescriptor MissingColon { get; } = Error(
        "PLAN1030",
        new("Thiếu dấu hai chấm sau khóa", "Colon missing after a key"),
        new("Sau khóa “{0}” phải có dấu hai chấm rồi một dấu cách; hãy viết “{1}”.", "A colon and a space follow the key \"{0}\"; write \"{1}\"."));

    /// <summary>A list sign that YAML does not know, or one without its space.</summary>
    public static DiagnosticDescriptor ListSign { get; } = Error(
        "PLAN1031",
        new("Dấu đầu mục viết sai", "Wrong list sign"),
        new(
            "Dòng bắt đầu bằng “{0}” không phải một mục; mỗi mục bắt đầu bằng dấu gạch ngang “-” và một dấu cách: hãy viết “- {1}”.",
            "A line that begins with \"{0}\" is no item; an item begins with a hyphen and a space: write \"- {1}\"."));

    /// <summary>A space of Word's where YAML needs a plain one.</summary>
    public static DiagnosticDescriptor NoBreakSpace { get; } = Error(
        "PLAN1032",
        new("Dấu cách chép từ Word", "Space copied from Word"),
        new(
            "Chỗ này là dấu cách không ngắt dòng, thường do chép từ Word; hãy xóa nó và gõ lại bằng phím cách.",
            "This is a no-break space, often copied from Word; delete it and type a plain space."));

    /// <summary>A key that stands deeper than the line it should be level with.</summary>
    public static DiagnosticDescriptor TooFarIn { get; } = Error(
        "PLAN1033",
        new("Thụt lề quá sâu", "Indented too far"),
        new(
            "Dòng này thụt sâu hơn dòng {0} nên bị đọc là phần tiếp của dòng đó; hãy thụt lề bằng các khóa cùng cấp ở trên.",
            "This line is deeper than line {0} and is read as going on with it; indent it as the keys of its level above."));

    /// <summary>A comma in a text without quotes inside braces.</summary>
    public static DiagnosticDescriptor CommaInText { get; } = Error(
        "PLAN1034",
        new("Dấu phẩy trong đoạn chữ giữa { }", "Comma in a text inside { }"),
        new(
            "Giữa {{ }} dấu phẩy ngăn các khóa, nên “{0}” bị đọc là một khóa; đoạn chữ có dấu phẩy phải đặt trong dấu nháy kép: hãy viết \"{1}\".",
            "Inside {{ }} a comma parts the keys, so that \"{0}\" is read as a key; a text with a comma needs double quotes: write \"{1}\"."));

    /// <summary>Words that a number sign hides.</summary>
    public static DiagnosticDescriptor HiddenWords { get; } = Warning(
        "PLAN1035",
        new("Chữ sau dấu # không được in", "Words behind # are not printed"),
        new(
            "“{0}” là ghi chú nên không được in; nếu là nội dung hãy đặt cả đoạn chữ trong dấu nháy kép, nếu là ghi chú hãy viết “# ” có dấu cách.",
            "\"{0}\" is a comment and is not printed; if it belongs to the text, put the whole text in double quotes, if it is a comment, put a space behind the #."));

    /// <summary>A comma in a text without quotes inside brackets.</summary>
    public static DiagnosticDescriptor CommaInList { get; } = Warning(
        "PLAN1036",
        new("Dấu phẩy trong đoạn chữ giữa [ ]", "Comma in a text inside [ ]"),
        new(
            "Giữa [ ] dấu phẩy ngăn các mục, nên “{0}” in thành một mục riêng; nếu là một câu hãy viết \"{1}\" trong dấu nháy kép, nếu là mục riêng hãy viết hoa chữ đầu.",
            "Inside [ ] a comma parts the items, so that \"{0}\" is printed as an item of its own; if it is one sentence write \"{1}\" in double quotes, if it is an item begin it with a capital."));
}
