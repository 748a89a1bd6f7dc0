using System.Collections.Frozen;
using Plan.Sdk.Collections;

namespace Plan.Sdk.Templating.Syntax;

/// <summary>All that is left out of Scriban, each with its reason: the checker and the manual follow this one table.</summary>
internal static class LeftOutConstructs
{
    private static readonly string[] AssignmentOperators = ["+=", "-=", "*=", "/=", "//=", "%="];
    private static readonly FrozenDictionary<string, LeftOutConstruct> ByName;

    static LeftOutConstructs()
    {
        All =
        [
            new("while", new("không biết trước sẽ lặp bao nhiêu lần; dùng for", "nobody knows beforehand how often it runs; use for"), HasBody: true),
            new("func", new("mẫu không tự định nghĩa hàm, để đọc một mạch từ trên xuống; viết phần dùng chung thành tệp riêng rồi include", "templates define no functions, so that they read from top to bottom; put what is shared into a part and include it"), HasBody: true),
            new("do", new("mẫu không có hàm vô danh; viết phần dùng chung thành tệp riêng rồi include", "templates have no functions without a name; put what is shared into a part and include it"), HasBody: true),
            new("ret", new("một mẫu luôn được đọc đến hết; đặt phần không cần trong if", "a template is always read to its end; put what is not wanted inside if"), HasBody: false),
            new("wrap", new("cần hàm tự định nghĩa; dùng capture rồi đưa tên đó cho include", "it needs functions of one's own; use capture and give the name to include"), HasBody: true),
            new("with", new("làm mờ nghĩa của tên: mỗi tên phải biết trước là gì; viết đủ đường dẫn, hoặc gán cho một tên ngắn", "it blurs what a name means, which has to be known beforehand; write the full path, or give it a short name"), HasBody: true),
            new("tablerow", new("chỉ sinh thẻ HTML; viết bảng Markdown với for", "it makes HTML tags only; write a Markdown table with for"), HasBody: true),
            new("import", new("thêm những tên chưa biết trước khi có dữ liệu; viết đủ đường dẫn", "it adds names that are not known before there is data; write the full path")),
            new("readonly", new("mỗi tên vốn chỉ gán được một lần; bỏ dòng này", "a name is assigned only once anyway; remove the line")),
            new("this", new("mọi tên phải viết ra để kiểm tra được; viết thẳng tên cần dùng", "names have to be written to be checked; write the name itself")),
            new("empty", new("so sánh với nó không cho biết kiểu; dùng .size == 0, == '' hoặc ?? tùy giá trị", "comparing with it says nothing about the type; use .size == 0, == '' or ??")),
            new("empty?", new("không cho biết kiểu; dùng .size == 0 hoặc == ''", "it says nothing about the type; use .size == 0 or == ''")),
            new("include x", new("tên phần phải viết sẵn trong nháy để kiểm tra trước được; dùng case với từng include 'tên'", "the part's name has to stand there in quotes, to be checked beforehand; use case with an include 'name' each")),
            new("x = include", new("include là một câu lệnh; đặt nó trong capture để lấy chữ của phần đó", "include is a statement; put it inside capture to have the part's text")),
            new("include_join", new("tên các phần phải viết sẵn trong mẫu; dùng for với include", "the names of parts have to stand in the template; use for with include")),
            new("$0", new("tham số của include có tên và kiểu; viết include 'phan' ten: giá_trị rồi dùng $.ten", "what an include gives has a name and a type; write include 'part' name: value and use $.name")),
            new("$$", new("cần hàm tự định nghĩa; dùng capture", "it needs functions of one's own; use capture")),
            new("@", new("hàm không phải giá trị; gọi hàm ngay tại chỗ", "functions are no values; call the function where it is needed")),
            new("^", new("số tham số phải biết trước khi có dữ liệu; viết từng tham số", "how many arguments there are has to be known before there is data; write each of them")),
            new("++", new("mỗi tên chỉ gán một lần; dùng for.index + 1 hoặc đặt tên mới", "a name is assigned once; use for.index + 1 or a new name")),
            new("--", new("mỗi tên chỉ gán một lần; dùng for.rindex hoặc đặt tên mới", "a name is assigned once; use for.rindex or a new name")),
            .. Assignments(),
            new("a.b =", new("dữ liệu của kế hoạch không sửa được từ mẫu; gán cho một tên mới", "templates do not change data; give the value a new name")),
            new("<<", new("danh sách không sửa được; dùng array.add", "lists do not change; use array.add")),
            new(">>", new("danh sách không sửa được; dùng array.insert_at", "lists do not change; use array.insert_at")),
            new("&", new("không tính theo bit; dùng && cho điều kiện", "there is no reckoning with bits; use && for conditions")),
            new("?!", new("viết rõ điều kiện: x != null ? y : null", "write the condition: x != null ? y : null")),
            new("...", new("dãy số viết hai dấu chấm: 1..3; ba chấm là của hàm tự định nghĩa, mẫu không có", "a range has two dots: 1..3; three belong to functions of one's own, which templates do not have")),
            .. LeftOutFunctions.All,
        ];
        ByName = All.ToFrozenDictionary(c => c.Name, StringComparer.Ordinal);
    }

    /// <summary>All of them, in the order of the manual.</summary>
    public static ValueList<LeftOutConstruct> All { get; }

    public static LeftOutConstruct? Find(string name) => ByName.GetValueOrDefault(name);

    private static IEnumerable<LeftOutConstruct> Assignments() =>
        AssignmentOperators.Select(o => new LeftOutConstruct(o, new("mỗi tên chỉ gán một lần; gán kết quả cho một tên mới", "a name is assigned once; give the result a new name")));
}
