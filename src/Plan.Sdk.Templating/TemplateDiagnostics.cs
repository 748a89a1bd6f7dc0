using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Templating;

/// <summary>What can be said about templates: <c>PLAN40xx</c>.</summary>
public static partial class TemplateDiagnostics
{
    /// <summary>No head.</summary>
    public static DiagnosticDescriptor NoHead { get; } = Make(4021, "TemplateSyntax", DiagnosticSeverity.Error, "Thiếu phần đầu", "No head",
        "Mẫu phải bắt đầu bằng phần đầu giữa hai dòng “---” (id, title, kind).",
        "A template has to begin with a head between two lines \"---\" (id, title, kind).");

    /// <summary>Bad head line.</summary>
    public static DiagnosticDescriptor BadHeadLine { get; } = Make(4022, "TemplateSyntax", DiagnosticSeverity.Error, "Dòng đầu sai", "Bad head line",
        "“{0}” không phải dòng “khóa: giá trị” hợp lệ của phần đầu, hoặc bị lặp{1}",
        "\"{0}\" is no \"key: value\" line of a head, or stands there twice{1}");

    /// <summary>Bad value in the head.</summary>
    public static DiagnosticDescriptor BadHeadValue { get; } = Make(4023, "TemplateSyntax", DiagnosticSeverity.Error, "Giá trị sai ở phần đầu", "Bad value in the head",
        "Khóa “{0}” không nhận giá trị “{1}”{2}",
        "The key \"{0}\" can't be \"{1}\"{2}");

    /// <summary>Head lacks a key.</summary>
    public static DiagnosticDescriptor MissingHeadKey { get; } = Make(4024, "TemplateSyntax", DiagnosticSeverity.Error, "Phần đầu thiếu khóa", "Head lacks a key",
        "Phần đầu thiếu “{0}:”; thêm vào.",
        "The head has no \"{0}:\"; add it.");

    /// <summary>Head not closed.</summary>
    public static DiagnosticDescriptor UnclosedHead { get; } = Make(4121, "TemplateSyntax", DiagnosticSeverity.Error, "Phần đầu chưa đóng", "Head not closed",
        "Phần đầu chưa được đóng; thêm dòng “---” sau khóa cuối.",
        "The head is not closed; add a line \"---\" behind its last key.");

    /// <summary>takes outside a part.</summary>
    public static DiagnosticDescriptor TakesOutsidePart { get; } = Make(4122, "TemplatePacks", DiagnosticSeverity.Error, "takes ngoài phần dùng chung", "takes outside a part",
        "Chỉ phần dùng chung (kind: part) mới nhận giá trị qua takes; bỏ takes, hoặc đổi kind thành part.",
        "Only a part (kind: part) takes values; remove takes, or make the kind part.");

    /// <summary>Document type of no paper.</summary>
    public static DiagnosticDescriptor TypeOutsidePaper { get; } = Make(4123, "TemplatePacks", DiagnosticSeverity.Warning, "Loại văn bản thừa", "Document type not used",
        "documentType chỉ có nghĩa với kind: paper; bỏ dòng này, hoặc đổi kind thành paper.",
        "documentType means something for kind: paper alone; remove the line, or make the kind paper.");

    /// <summary>Id is not the file's name.</summary>
    public static DiagnosticDescriptor OtherId { get; } = Make(4124, "TemplatePacks", DiagnosticSeverity.Error, "Mã khác tên tệp", "Id is not the file's name",
        "Mã “{0}” khác tên tệp “{1}.md”; sửa thành id: {1}, hoặc đổi tên tệp thành {0}.md.",
        "The id \"{0}\" is not the name of the file \"{1}.md\"; write id: {1}, or call the file {0}.md.");

    /// <summary>No such template.</summary>
    public static DiagnosticDescriptor UnknownTemplate { get; } = Make(4031, "TemplatePacks", DiagnosticSeverity.Error, "Không có mẫu", "No such template",
        "Không có mẫu “{0}”{1}",
        "There is no template \"{0}\"{1}");

    /// <summary>Nothing to include.</summary>
    public static DiagnosticDescriptor UnknownInclude { get; } = Make(4032, "TemplatePacks", DiagnosticSeverity.Error, "Không có phần include", "Nothing to include",
        "Trong bộ mẫu không có “{0}”{1}",
        "The pack has no \"{0}\"{1}");

    /// <summary>Include cycle.</summary>
    public static DiagnosticDescriptor IncludeCycle { get; } = Make(4033, "TemplatePacks", DiagnosticSeverity.Error, "include vòng", "Include cycle",
        "include chạy vòng: {0}; bỏ một include trong vòng này.",
        "Includes go in a circle: {0}; remove one of them.");

    /// <summary>File refused.</summary>
    public static DiagnosticDescriptor FileRefused { get; } = Make(4034, "TemplatePacks", DiagnosticSeverity.Error, "Không đọc tệp", "File refused",
        "Không đọc tệp này: là liên kết hoặc lớn hơn 1 MB; đặt tệp thật, nhỏ hơn vào bộ mẫu.",
        "This file is not read: it is a link or over 1 MB; put a real, smaller file into the pack.");

    /// <summary>Pack unreadable.</summary>
    public static DiagnosticDescriptor PackUnreadable { get; } = Make(4035, "TemplatePacks", DiagnosticSeverity.Error, "Không đọc được bộ mẫu", "Pack unreadable",
        "Không đọc được thư mục mẫu “{0}”; kiểm tra đường dẫn và quyền đọc.",
        "The template folder \"{0}\" can't be read; check path and permissions.");

    /// <summary>Kind needs a plan.</summary>
    public static DiagnosticDescriptor KindNeedsPlan { get; } = Make(4036, "TemplatePacks", DiagnosticSeverity.Error, "Loại mẫu cần kế hoạch", "Kind needs a plan",
        "Mẫu loại paper và article chỉ lập từ kế hoạch; với dữ liệu khác, viết kind: text hoặc kind: html.",
        "Templates of kind paper and article are made from a plan; for other data write kind: text or kind: html.");

    /// <summary>Bad parameter line.</summary>
    public static DiagnosticDescriptor BadParameterLine { get; } = Make(4037, "TemplatePacks", DiagnosticSeverity.Error, "Dòng tham số sai", "Bad parameter line",
        "“{0}” dưới “takes:” không phải dòng “tên: kiểu” hợp lệ, hoặc bị lặp; viết như “  task: PlanTask”.",
        "\"{0}\" below \"takes:\" is no \"name: type\" line, or stands there twice; write it as in \"  task: PlanTask\".");

    /// <summary>Argument not given.</summary>
    public static DiagnosticDescriptor MissingArgument { get; } = Make(4038, "TemplateTypes", DiagnosticSeverity.Error, "Thiếu giá trị cho include", "Argument not given",
        "Phần “{0}” cần “{1}” ({2}); viết include '{0}' {1}: …",
        "The part \"{0}\" asks for \"{1}\" ({2}); write include '{0}' {1}: …");

    /// <summary>Argument not asked for.</summary>
    public static DiagnosticDescriptor UnknownArgument { get; } = Make(4039, "TemplateTypes", DiagnosticSeverity.Error, "Giá trị thừa cho include", "Argument not asked for",
        "Phần “{0}” không nhận “{1}”{2}",
        "The part \"{0}\" does not take \"{1}\"{2}");

    /// <summary>Part not checked.</summary>
    public static DiagnosticDescriptor PartUnchecked { get; } = Make(4040, "TemplatePacks", DiagnosticSeverity.Warning, "Phần chưa được kiểm tra", "Part not checked",
        "Phần này không nằm trong mẫu nào nên chưa kiểm tra được tên và kiểu; thêm “takes:” vào phần đầu, hoặc include nó.",
        "No template includes this part, so its names and types could not be checked; add \"takes:\" to its head, or include it.");

    /// <summary>Unknown name.</summary>
    public static DiagnosticDescriptor UnknownName { get; } = Make(4041, "TemplateTypes", DiagnosticSeverity.Error, "Tên không có", "Unknown name",
        "Không có tên “{0}”{2}{1}",
        "There is no name \"{0}\"{2}{1}");

    /// <summary>Unknown field.</summary>
    public static DiagnosticDescriptor UnknownField { get; } = Make(4042, "TemplateTypes", DiagnosticSeverity.Error, "Trường không có", "Unknown field",
        "{1} không có trường “{0}”{2}",
        "{1} has no field \"{0}\"{2}");

    /// <summary>Unknown function.</summary>
    public static DiagnosticDescriptor UnknownFunction { get; } = Make(4043, "TemplateTypes", DiagnosticSeverity.Error, "Hàm không có", "Unknown function",
        "Không có hàm “{0}”{1}",
        "There is no function \"{0}\"{1}");

    /// <summary>Unknown word.</summary>
    public static DiagnosticDescriptor UnknownChoice { get; } = Make(4044, "TemplateTypes", DiagnosticSeverity.Error, "Từ không có", "Unknown word",
        "Giá trị này không bao giờ là “{0}”{1}",
        "This value is never \"{0}\"{1}");

    /// <summary>Not a function.</summary>
    public static DiagnosticDescriptor NotFunction { get; } = Make(4045, "TemplateTypes", DiagnosticSeverity.Error, "Không phải hàm", "Not a function",
        "“{0}” không phải hàm, không nhận tham số được{1}",
        "\"{0}\" is no function and takes no arguments{1}");

    /// <summary>Function name missing.</summary>
    public static DiagnosticDescriptor GroupAlone { get; } = Make(4046, "TemplateTypes", DiagnosticSeverity.Error, "Thiếu tên hàm", "Function name missing",
        "“{0}” là nhóm hàm; viết tiếp tên hàm{1}",
        "\"{0}\" is a group of functions; write the function's name too{1}");

    /// <summary>No members.</summary>
    public static DiagnosticDescriptor NoMembers { get; } = Make(4047, "TemplateTypes", DiagnosticSeverity.Error, "Không có trường con", "No members",
        "Không lấy được “.{0}” từ {1}{2}.",
        "There is no \".{0}\" in {1}{2}.");

    /// <summary>Can't be printed.</summary>
    public static DiagnosticDescriptor NotText { get; } = Make(4048, "TemplateTypes", DiagnosticSeverity.Error, "Không in được", "Can't be printed",
        "Không in được {0}{1}.",
        "It is {0} and can't be printed{1}.");

    /// <summary>Not a list.</summary>
    public static DiagnosticDescriptor NotList { get; } = Make(4049, "TemplateTypes", DiagnosticSeverity.Error, "Không phải danh sách", "Not a list",
        "Chỗ này cần danh sách, không phải {0}{1}.",
        "A list is needed here, not {0}{1}.");

    /// <summary>Wrong type.</summary>
    public static DiagnosticDescriptor WrongType { get; } = Make(4050, "TemplateTypes", DiagnosticSeverity.Error, "Sai kiểu", "Wrong type",
        "Chỗ này cần {0}, không phải {1}{2}.",
        "{0} is needed here, not {1}{2}.");

    /// <summary>Wrong operands.</summary>
    public static DiagnosticDescriptor OperandTypes { get; } = Make(4051, "TemplateTypes", DiagnosticSeverity.Error, "Phép tính sai kiểu", "Wrong operands",
        "Phép tính này không dùng được giữa {0} và {1}{2}.",
        "This operator does not work between {0} and {1}{2}.");

    /// <summary>Wrong number of arguments.</summary>
    public static DiagnosticDescriptor ArgumentCount { get; } = Make(4052, "TemplateTypes", DiagnosticSeverity.Error, "Sai số tham số", "Wrong number of arguments",
        "“{0}” nhận {1} tham số, ở đây có {2}; cách gọi: {3}.",
        "\"{0}\" takes {1} arguments, here are {2}; it is called so: {3}.");

    /// <summary>Value may be absent.</summary>
    public static DiagnosticDescriptor AbsentValue { get; } = Make(4053, "TemplateTypes", DiagnosticSeverity.Error, "Giá trị có thể trống", "Value may be absent",
        "Giá trị này có thể trống; đặt trong {{{{ if … }}}} hoặc thêm ?? và giá trị thay thế.",
        "This value may be absent; put it inside {{{{ if … }}}} or add ?? and a default.");

    /// <summary>Record may be absent.</summary>
    public static DiagnosticDescriptor MemberOfAbsent { get; } = Make(4054, "TemplateTypes", DiagnosticSeverity.Error, "Bản ghi có thể trống", "Record may be absent",
        "“{0}” có thể trống; viết {1}, hoặc đặt trong {{{{ if {0} }}}}.",
        "\"{0}\" may be absent; write {1}, or put it inside {{{{ if {0} }}}}.");

    /// <summary>Name taken.</summary>
    public static DiagnosticDescriptor NameTaken { get; } = Make(4055, "TemplateTypes", DiagnosticSeverity.Error, "Tên đã dùng", "Name taken",
        "Tên “{0}” đã được dùng; mỗi tên chỉ gán một lần, chọn tên khác.",
        "The name \"{0}\" is taken; a name is assigned once, choose another one.");

    /// <summary>Outside a loop.</summary>
    public static DiagnosticDescriptor LoopInfoOutside { get; } = Make(4056, "TemplateTypes", DiagnosticSeverity.Error, "Ngoài vòng lặp", "Outside a loop",
        "“for.…” chỉ có trong vòng lặp; bỏ đi.",
        "\"for.…\" exists only inside a loop; remove it.");

    /// <summary>Loops nested too deep.</summary>
    public static DiagnosticDescriptor LoopsTooDeep { get; } = Make(4057, "TemplateTypes", DiagnosticSeverity.Error, "Vòng lặp lồng quá sâu", "Loops nested too deep",
        "Vòng lặp lồng quá {0} cấp (loopDepth trong templates: limits: của workspace.yaml); bớt vòng lặp.",
        "Loops are nested more than {0} deep (loopDepth under templates: limits: of workspace.yaml); use fewer.");

    /// <summary>List as a condition.</summary>
    public static DiagnosticDescriptor ListAsCondition { get; } = Make(4058, "TemplateTypes", DiagnosticSeverity.Error, "Danh sách làm điều kiện", "List as a condition",
        "Danh sách luôn được coi là đúng, kể cả khi trống; viết .size > 0.",
        "A list counts as true even when empty; write .size > 0.");

    /// <summary>Condition always true.</summary>
    public static DiagnosticDescriptor AlwaysTrue { get; } = Make(4059, "TemplateTypes", DiagnosticSeverity.Warning, "Điều kiện luôn đúng", "Condition always true",
        "Giá trị này luôn có, nên điều kiện luôn đúng; bỏ điều kiện, hoặc so sánh với một giá trị.",
        "This value is always there, so the condition always holds; drop it, or compare with a value.");

    /// <summary>Default never used.</summary>
    public static DiagnosticDescriptor UselessDefault { get; } = Make(4060, "TemplateTypes", DiagnosticSeverity.Warning, "Giá trị thay thế thừa", "Default never used",
        "Giá trị này luôn có, phần sau ?? không bao giờ dùng đến; bỏ đi{0}.",
        "This value is always there, what follows ?? is never used; remove it{0}.");

    /// <summary>Unknown parameter.</summary>
    public static DiagnosticDescriptor UnknownParameter { get; } = Make(4061, "TemplateTypes", DiagnosticSeverity.Error, "Tham số không có", "Unknown parameter",
        "“{0}” (cách gọi: {3}) không có tham số “{1}”{2}",
        "\"{0}\" (called so: {3}) has no parameter \"{1}\"{2}");

    /// <summary>Parameter given twice.</summary>
    public static DiagnosticDescriptor ParameterTwice { get; } = Make(4062, "TemplateTypes", DiagnosticSeverity.Error, "Tham số lặp", "Parameter given twice",
        "Tham số “{0}” của “{1}” được đưa hai lần; bỏ một.",
        "The parameter \"{0}\" of \"{1}\" is given twice; remove one.");

    /// <summary>Wrong type of an argument.</summary>
    public static DiagnosticDescriptor WrongArgument { get; } = Make(4063, "TemplateTypes", DiagnosticSeverity.Error, "Tham số sai kiểu", "Wrong type of an argument",
        "Tham số “{0}” của “{1}” cần {2}, không phải {3}{4}; cách gọi: {5}.",
        "The parameter \"{0}\" of \"{1}\" takes {2}, not {3}{4}; it is called so: {5}.");

    /// <summary>Condition decided.</summary>
    public static DiagnosticDescriptor DecidedCondition { get; } = Make(4064, "TemplateTypes", DiagnosticSeverity.Warning, "Điều kiện đã rõ", "Condition decided",
        "Ở đây điều kiện này luôn {0}; bỏ điều kiện cùng phần không bao giờ chạy.",
        "Here this condition is always {0}; remove it with what never runs.");

    /// <summary>Never reached.</summary>
    public static DiagnosticDescriptor Unreachable { get; } = Make(4065, "TemplateTypes", DiagnosticSeverity.Warning, "Không bao giờ chạy", "Never reached",
        "Phần sau “{0}” không bao giờ chạy; bỏ đi, hoặc đưa lên trước.",
        "What follows \"{0}\" never runs; remove it, or move it before.");

    /// <summary>Value of when twice.</summary>
    public static DiagnosticDescriptor WhenTwice { get; } = Make(4066, "TemplateTypes", DiagnosticSeverity.Warning, "when lặp", "Value of when twice",
        "Giá trị {0} đã có ở “when” trước nên ở đây không bao giờ gặp; bỏ đi.",
        "A \"when\" before has the value {0}, so that it is never met here; remove it.");

    /// <summary>Unused name.</summary>
    public static DiagnosticDescriptor UnusedName { get; } = Make(4067, "TemplateTypes", DiagnosticSeverity.Warning, "Tên không dùng", "Unused name",
        "Tên “{0}” không được dùng ở đâu; bỏ đi, hoặc in ra bằng {{{{ {0} }}}}.",
        "Nothing uses the name \"{0}\"; remove it, or print it with {{{{ {0} }}}}.");

    /// <summary>Name of the including template.</summary>
    public static DiagnosticDescriptor NameOfCaller { get; } = Make(4068, "TemplateTypes", DiagnosticSeverity.Error, "Tên của mẫu gọi", "Name of the including template",
        "Mẫu include phần này đã dùng tên “{0}”; trong Scriban tên là chung, nên ở đây viết ${0}.",
        "A template that includes this part has the name \"{0}\"; in Scriban names are shared, so write ${0} here.");

    /// <summary>Key twice.</summary>
    public static DiagnosticDescriptor KeyTwice { get; } = Make(4069, "TemplateTypes", DiagnosticSeverity.Error, "Khóa lặp", "Key twice",
        "Khóa “{0}” đã có trong đối tượng này; bỏ một.",
        "The object has the key \"{0}\" already; remove one.");

    /// <summary>Not a whole number.</summary>
    public static DiagnosticDescriptor NotWhole { get; } = Make(4070, "TemplateLimits", DiagnosticSeverity.Error, "Không phải số nguyên", "Not a whole number",
        "{0} không dùng được ở đây; cần số nguyên (để lặp một danh sách: không âm), có thể làm tròn bằng math.round.",
        "{0} can't be used here; a whole number is needed (to repeat a list: not negative), math.round makes one.");

    /// <summary>Markdown not used here.</summary>
    public static DiagnosticDescriptor MarkupOutside { get; } = Make(4071, "TemplateMarkup", DiagnosticSeverity.Error, "Markdown không dùng", "Markdown not used here",
        "“{0}” không có trong Markdown của mẫu; dùng # ## ###, -, 1., bảng |, :::, ** và *, hoặc thêm \\ để in ra.",
        "\"{0}\" is not in the Markdown of templates; use # ## ###, -, 1., tables |, :::, ** and *, or write \\ before it to print it.");

    /// <summary>Line start not certain.</summary>
    public static DiagnosticDescriptor AmbiguousLine { get; } = Make(4072, "TemplateMarkup", DiagnosticSeverity.Error, "Đầu dòng không chắc", "Line start not certain",
        "Không chắc “{0}” đứng đầu dòng: còn tùy dữ liệu; xuống dòng ngay trước nó.",
        "Whether \"{0}\" begins a line depends on data; begin a new line right before it.");

    /// <summary>Emphasis not closed.</summary>
    public static DiagnosticDescriptor UnclosedEmphasis { get; } = Make(4073, "TemplateMarkup", DiagnosticSeverity.Error, "Chưa đóng chữ đậm, nghiêng", "Emphasis not closed",
        "“{0}” chưa được đóng trong dòng này; thêm “{0}”, hoặc viết {1} để in dấu sao.",
        "\"{0}\" is not closed on this line; add \"{0}\", or write {1} for asterisks.");

    /// <summary>Unknown container.</summary>
    public static DiagnosticDescriptor UnknownContainer { get; } = Make(4074, "TemplateMarkup", DiagnosticSeverity.Error, "Khung không có", "Unknown container",
        "Không có khung “::: {0}”{1}",
        "There is no container \"::: {0}\"{1}");

    /// <summary>Text behind a container.</summary>
    public static DiagnosticDescriptor UnexpectedAfterContainer { get; } = Make(4075, "TemplateMarkup", DiagnosticSeverity.Error, "Thừa sau khung", "Text behind a container",
        "Sau tên khung không viết gì thêm; chuyển xuống dòng dưới.",
        "Nothing follows a container's name; move it to the next line.");

    /// <summary>Container in the wrong place.</summary>
    public static DiagnosticDescriptor ContainerInside { get; } = Make(4076, "TemplateMarkup", DiagnosticSeverity.Error, "Khung sai chỗ", "Container in the wrong place",
        "Khung “{0}” không đặt trong khung này được; đóng khung ngoài trước bằng “:::”.",
        "The container \"{0}\" can't stand inside this one; close the outer one first with \":::\".");

    /// <summary>Stray container end.</summary>
    public static DiagnosticDescriptor StrayContainerEnd { get; } = Make(4077, "TemplateMarkup", DiagnosticSeverity.Error, "Thừa dấu đóng khung", "Stray container end",
        "Không có khung nào đang mở; bỏ “:::”.",
        "No container is open; remove \":::\".");

    /// <summary>Container not closed.</summary>
    public static DiagnosticDescriptor UnclosedContainer { get; } = Make(4078, "TemplateMarkup", DiagnosticSeverity.Error, "Khung chưa đóng", "Container not closed",
        "Khung này chưa được đóng; thêm dòng “:::”.",
        "This container is not closed; add a line \":::\".");

    /// <summary>Container across a block.</summary>
    public static DiagnosticDescriptor ContainerAcrossBlock { get; } = Make(4079, "TemplateMarkup", DiagnosticSeverity.Error, "Khung vắt qua khối", "Container across a block",
        "Khung phải mở và đóng trong cùng một khối if, for, case hay cùng một tệp.",
        "A container has to open and close inside the same if, for, case or file.");

    /// <summary>Too many cells.</summary>
    public static DiagnosticDescriptor TooManyCells { get; } = Make(4080, "TemplateMarkup", DiagnosticSeverity.Error, "Thừa ô", "Too many cells",
        "Dòng có {0} ô mà bảng chỉ có {1} cột; bỏ bớt ô hoặc thêm cột.",
        "The row has {0} cells and the table {1} columns; remove cells or add columns.");

    /// <summary>Table without a delimiter.</summary>
    public static DiagnosticDescriptor TableWithoutHead { get; } = Make(4081, "TemplateMarkup", DiagnosticSeverity.Error, "Bảng không có dòng gạch", "Table without a delimiter",
        "Bảng thiếu dòng | --- | dưới dòng tiêu đề; thêm vào.",
        "The table has no line | --- | under its head; add one.");

    /// <summary>Delimiter without a head.</summary>
    public static DiagnosticDescriptor DelimiterWithoutHead { get; } = Make(4082, "TemplateMarkup", DiagnosticSeverity.Error, "Dòng gạch không có tiêu đề", "Delimiter without a head",
        "Dòng | --- | phải đứng ngay sau một dòng tiêu đề duy nhất.",
        "The line | --- | has to follow exactly one head row.");

    /// <summary>All of them, by ID.</summary>
    public static ValueList<DiagnosticDescriptor> All => field ??= ListAll();

    private static ValueList<DiagnosticDescriptor> ListAll() =>
    [
        UnclosedCode, UnclosedString, UnknownEscape, NumberTooLong, UnexpectedCharacter, ExpectedExpression,
        ExpectedName, Expected, UnexpectedCode, UnclosedBlock, StrayBlockWord, JumpOutsideLoop, LeftOut, ReservedName,
        BlocksTooDeep, ExpressionTooDeep, ExpressionTooLong, DynamicInclude, FileTooLong, TemplateTooLarge, NoHead, UnclosedHead, TakesOutsidePart, TypeOutsidePaper, OtherId,
        BadHeadLine, BadHeadValue, MissingHeadKey, StrayCodeEnd, OperatorAfterCall, AssignInside, PositionalAfterNamed, ValueTooLarge, WrittenOtherwise,
        UnknownTemplate, UnknownInclude, IncludeCycle, FileRefused, PackUnreadable, KindNeedsPlan,
        BadParameterLine, MissingArgument, UnknownArgument, PartUnchecked, UnknownName, UnknownField, UnknownFunction, UnknownChoice, NotFunction, GroupAlone, NoMembers,
        NotText, NotList, WrongType, OperandTypes, ArgumentCount, AbsentValue, MemberOfAbsent, NameTaken,
        LoopInfoOutside, LoopsTooDeep, ListAsCondition, AlwaysTrue, UselessDefault, UnknownParameter, ParameterTwice,
        WrongArgument, DecidedCondition, Unreachable, WhenTwice, UnusedName, NameOfCaller, KeyTwice, NotWhole, MarkupOutside, AmbiguousLine,
        UnclosedEmphasis, UnknownContainer, UnexpectedAfterContainer, ContainerInside, StrayContainerEnd,
        UnclosedContainer, ContainerAcrossBlock, TooManyCells, TableWithoutHead, DelimiterWithoutHead,
        UnknownChartKind, ChartWithoutTitle, ChartWithoutTable, ChartWithMore, ChartWithoutFigures, PieOfSeries, WordsAsFigure, NotFigure, NegativeSlice, ChartWithoutRows,
        RowAcrossBlock, CellsByData, PartInLine, MarkdownAsText, HandNumber, NoMark,
        RawMarkup, BadLink, BadLinkTarget, UnsafeLink, NoPlaceForValue, NoPlaceForRaw, UncarriedCharacter, TurnedDirection, TooManySteps,
        TooMuchText, DivisionByZero, NumberTooLarge, NumberOutOfRange, TextTooLong, ListTooLong, TooMuchMemory, TooMuchTime,
        IncludesTooDeep, LiteralNeeded, UnknownFormat, NotSortable, NoFields, MixedFields, MixedItems, PositionOutside,
        WholeNumberNeeded, BadDate, DateOutOfRange, NoSuchDay, PatternWithoutSigns, FunctionRefused, FunctionThrew, FunctionGaveOther, ThousandsPoint, SingleBraces,
    ];

    private static DiagnosticDescriptor Make(int number, string category, DiagnosticSeverity severity, string titleVi, string titleEn, string vi, string en) => new()
    {
        Id = $"PLAN{number}",
        Title = new(titleVi, titleEn),
        Message = new(vi, en),
        Category = category,
        DefaultSeverity = severity,
    };
}
