using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Templating.Tests.Syntax;

public sealed class DiagnosticTests
{
    [Theory]
    [InlineData("{{ plan.objectivs }}", "1:9 PLAN4042 ActionPlan không có trường “objectivs”; ý bạn là “objectives”?")]
    [InlineData("{{ pln.id }}", "1:4 PLAN4041 Không có tên “pln”; ý bạn là “plan”?")]
    [InlineData("abc\n  {{ 'x' | string.upcas }}", "2:19 PLAN4043 Không có hàm “string.upcas”; ý bạn là “upcase”?")]
    [InlineData("{{ plan.tasks }}", "1:4 PLAN4048 Không in được danh sách PlanTask; dùng for, hoặc array.map 'title' rồi array.join.")]
    [InlineData("{{ for x in plan.id }}{{ end }}", "1:13 PLAN4049 Chỗ này cần danh sách, không phải chữ; để cắt chữ thành danh sách, dùng string.split.")]
    [InlineData("{{ plan.note }}", "1:4 PLAN4053 Giá trị này có thể trống; đặt trong {{ if … }} hoặc thêm ?? và giá trị thay thế.")]
    [InlineData("{{ plan.objectives.stages.size }}", "1:4 PLAN4054 “plan.objectives” có thể trống; viết plan.objectives?.stages?.size ?? …, hoặc đặt trong {{ if plan.objectives }}.")]
    [InlineData("{{ if plan.opening?.style == 'implmenting' }}a{{ end }}", "1:30 PLAN4044 Giá trị này không bao giờ là “implmenting”; ý bạn là “implementing”?")]
    [InlineData("{{ 1 + plan.tasks }}", "1:6 PLAN4051 Phép tính này không dùng được giữa số và danh sách PlanTask; dùng .size để đếm, hoặc [0] để lấy một phần tử.")]
    [InlineData("{{ string.append 'a' }}", "1:4 PLAN4052 “string.append” nhận 2 tham số, ở đây có 1; cách gọi: string.append text with.")]
    [InlineData("{{ vn.roman 'a' }}", "1:13 PLAN4063 Tham số “number” của “vn.roman” cần số, không phải chữ; dùng .size để đếm ký tự, hoặc bỏ nháy quanh số; cách gọi: vn.roman number.")]
    [InlineData("{{ x = 1 }}{{ x = 2 }}", "1:15 PLAN4055 Tên “x” đã được dùng; mỗi tên chỉ gán một lần, chọn tên khác.")]
    [InlineData("{{ if plan.tasks }}a{{ end }}", "1:7 PLAN4058 Danh sách luôn được coi là đúng, kể cả khi trống; viết .size > 0.")]
    [InlineData("{{ if plan.id }}a{{ end }}", "1:7 PLAN4059 Giá trị này luôn có, nên điều kiện luôn đúng; bỏ điều kiện, hoặc so sánh với một giá trị.")]
    [InlineData("{{ if plan.note }}a", "1:4 PLAN4010 “if” chưa có “end”; thêm {{ end }}.")]
    [InlineData("a{{ end }}", "1:5 PLAN4011 “end” không thuộc khối nào ở đây; bỏ đi, hoặc thêm phần mở khối.")]
    [InlineData("{{ 'a }}", "1:4 PLAN4002 Chuỗi chưa được đóng; thêm ' trước khi hết dòng.")]
    [InlineData("{{ plan.id", "1:1 PLAN4001 “{{” chưa được đóng; thêm “}}”.")]
    [InlineData("{{ 1 + }}", "1:8 PLAN4006 Chỗ này cần một biểu thức; viết tên, số hoặc chuỗi.")]
    [InlineData("{{ (1 + 2 }}", "1:11 PLAN4008 Chỗ này cần “)”.")]
    [InlineData("{{ plan.id § }}", "1:12 PLAN4005 Ký tự “§” không có trong ngôn ngữ mẫu; bỏ đi, hoặc viết trong nháy.")]
    [InlineData("{{ while true }}", "1:4 PLAN4013 “while” của Scriban không dùng được ở đây: không biết trước sẽ lặp bao nhiêu lần; dùng for.")]
    [InlineData("{{ include }}", "1:12 PLAN4018 Sau include phải là tên viết trong nháy, như include 'mo-dau'.")]
    [InlineData("{{ include 'x' }}", "1:12 PLAN4032 Trong bộ mẫu không có “x”.")]
    [InlineData("{{ break }}", "1:4 PLAN4012 “break” chỉ dùng được trong “for”; bỏ đi.")]
    [InlineData("{{ for.index }}", "1:4 PLAN4056 “for.…” chỉ có trong vòng lặp; bỏ đi.")]
    [InlineData("{{ 'a' ?? 'b' }}", "1:4 PLAN4060 Giá trị này luôn có, phần sau ?? không bao giờ dùng đến; bỏ đi.")]
    [InlineData("{{ 1 / 0 }}", "1:4 PLAN4093 Phép chia cho 0; kiểm tra số chia trước.")]
    [InlineData("#### Bốn cấp", "1:1 PLAN4071 “####” không có trong Markdown của mẫu; dùng # ## ###, -, 1., bảng |, :::, ** và *, hoặc thêm \\ để in ra.")]
    [InlineData("**đậm {{ 1 }}\nxong", "1:1 PLAN4073 “**” chưa được đóng trong dòng này; thêm “**”, hoặc viết \\*\\* để in dấu sao.")]
    [InlineData("xong **đậm {{ 1 }}", "1:6 PLAN4073 “**” chưa được đóng trong dòng này; thêm “**”, hoặc viết \\*\\* để in dấu sao.")]
    [InlineData("::: anex\n:::", "1:5 PLAN4074 Không có khung “::: anex”; ý bạn là “annex”?")]
    [InlineData("{{ if plan.note }}a{{ end }}# Tên", "1:29 PLAN4072 Không chắc “#” đứng đầu dòng: còn tùy dữ liệu; xuống dòng ngay trước nó.")]
    [InlineData("::: note\na", "1:1 PLAN4078 Khung này chưa được đóng; thêm dòng “:::”.")]
    [InlineData("| a |\n| b |\n", "1:1 PLAN4081 Bảng thiếu dòng | --- | dưới dòng tiêu đề; thêm vào.")]
    [InlineData("| a |\n| --- |\n| b | c |\n", "3:1 PLAN4080 Dòng có 2 ô mà bảng chỉ có 1 cột; bỏ bớt ô hoặc thêm cột.")]
    [InlineData("{{ document.number }}", "1:4 PLAN4041 Không có tên “document”; ý bạn là “plan.document.number”?")]
    [InlineData("a }} b", "1:3 PLAN4025 “}}” đứng ngoài mã nên được in ra; thiếu “{{” ở trước? Để in ra, viết trong {%{ … }%}.")]
    [InlineData("{{ 'a' | string.size + 1 }}", "1:22 PLAN4026 “+” đứng sau lời gọi hàm nên không rõ tính gì với gì; đặt lời gọi hàm trong ngoặc, như (x | string.size) + 1.")]
    [InlineData("{{ if plan.id = 'a' }}b{{ end }}", "1:15 PLAN4027 “=” chỉ dùng để gán cho một tên ở đầu câu lệnh; để so sánh, viết “==”.")]
    [InlineData("{{ string.replace match: 'a' 'b' 'c' }}", "1:30 PLAN4028 Sau tham số có tên thì mọi tham số đều phải có tên; viết tên: giá_trị, hoặc đưa lên trước.")]
    [InlineData("{{ 'a' | string.append wiht: 'b' }}", "1:24 PLAN4061 “string.append” (cách gọi: string.append text with) không có tham số “wiht”; ý bạn là “with”?")]
    [InlineData("{{ 'a' | string.append 'b' with: 'c' }}", "1:28 PLAN4062 Tham số “with” của “string.append” được đưa hai lần; bỏ một.")]
    [InlineData("{{ if plan.note }}{{ if !plan.note }}a{{ end }}{{ plan.note }}{{ end }}", "1:26 PLAN4064 Ở đây điều kiện này luôn đúng; bỏ điều kiện cùng phần không bao giờ chạy.")]
    [InlineData("{{ if plan.note }}a{{ else if plan.note }}b{{ end }}", "1:31 PLAN4064 Ở đây điều kiện này luôn sai; bỏ điều kiện cùng phần không bao giờ chạy.")]
    [InlineData("{{ if false }}a{{ end }}", "1:7 PLAN4064 Ở đây điều kiện này luôn sai; bỏ điều kiện cùng phần không bao giờ chạy.")]
    [InlineData("{{ for t in plan.tasks }}{{ break }} {{ t.id }}{{ end }}", "1:41 PLAN4065 Phần sau “break” không bao giờ chạy; bỏ đi, hoặc đưa lên trước.")]
    [InlineData("{{ case plan.id }}{{ when 'a' }}b{{ when \"a\" }}c{{ end }}", "1:42 PLAN4066 Giá trị \"a\" đã có ở “when” trước nên ở đây không bao giờ gặp; bỏ đi.")]
    [InlineData("{{ x = 1 }}a", "1:4 PLAN4067 Tên “x” không được dùng ở đâu; bỏ đi, hoặc in ra bằng {{ x }}.")]
    [InlineData("{{ capture c }}a{{ end }}b", "1:12 PLAN4067 Tên “c” không được dùng ở đâu; bỏ đi, hoặc in ra bằng {{ c }}.")]
    [InlineData("{{ {a: 1, b: 2, a: 3}.a }}", "1:17 PLAN4069 Khóa “a” đã có trong đối tượng này; bỏ một.")]
    [InlineData("{{ (1.5..3).size }}", "1:5 PLAN4070 1,5 không dùng được ở đây; cần số nguyên (để lặp một danh sách: không âm), có thể làm tròn bằng math.round.")]
    [InlineData("{{ ([1] * -1).size }}", "1:11 PLAN4070 -1 không dùng được ở đây; cần số nguyên (để lặp một danh sách: không âm), có thể làm tròn bằng math.round.")]
    [InlineData("{{ plan.isDraft }}", "1:4 PLAN4048 Không in được đúng/sai; viết x ? 'có' : 'không'.")]
    [InlineData("{{ for x in plan.document }}{{ end }}", "1:13 PLAN4049 Chỗ này cần danh sách, không phải bản ghi DocumentDetails; lấy một danh sách của nó, như .recipients.")]
    [InlineData("{{ for x in 5 }}{{ end }}", "1:13 PLAN4049 Chỗ này cần danh sách, không phải số; để đếm, viết 1..n.")]
    [InlineData("{{ plan.tasks.text }}", "1:15 PLAN4047 Không lấy được “.text” từ danh sách PlanTask; đi qua từng phần tử bằng for, hoặc lấy một phần tử: [0].")]
    [InlineData("{{ {ten: 'a'}.tne }}", "1:15 PLAN4042 đối tượng không có trường “tne”; ý bạn là “ten”?")]
    [InlineData("{{ {ten: 'a'}['tne'] }}", "1:15 PLAN4042 đối tượng không có trường “tne”; ý bạn là “ten”?")]
    [InlineData("{{ date.now.yaer }}", "1:13 PLAN4042 ngày không có trường “yaer”; ý bạn là “year”?")]
    [InlineData("{{ plan.id }", "1:12 PLAN4008 Chỗ này cần “}}”.")]
    [InlineData("{{ plan.id\nchữ {{ plan.id }}", "1:1 PLAN4001 “{{” chưa được đóng; thêm “}}”.")]
    [InlineData("{{ 'a\\qb' }}", "1:6 PLAN4003 Không có ký tự thoát “\\q”; dùng \\n \\t \\\\ \\\" \\' \\u1ea1 \\xe9, hoặc nháy ngược `…` để giữ nguyên.")]
    [InlineData("{%%{ a }%}", "1:1 PLAN4001 “{%%{” chưa được đóng; thêm “}%%}”.")]
    public void Compile_Mistake_IsReportedAtItsPlace(string template, string expected) => Run.Findings(template).ShouldBe([expected]);

    [Fact]
    public void Compile_TenMistakes_AllReportedInOneRun() => Run.Findings("""
        # {{ plan.titl }}
        {{ for t in plan.tassks }}{{ t.x }}{{ end }}
        {{ if plan.tasks }}{{ end }}
        {{ 'a' | string.upcas }}
        {{ plan.note }}
        {{ 1 + }}
        {{ vn.roman }}
        {{ while x }}
        {{ plan.document.issuer.nam }}
        > trích dẫn
        """).Select(f => f[..f.IndexOf(' ', StringComparison.Ordinal)] + f[f.IndexOf(' ', StringComparison.Ordinal)..][..9]).ShouldBe(
        [
            "1:11 PLAN4042", "2:18 PLAN4042", "3:7 PLAN4058", "4:17 PLAN4043", "5:4 PLAN4053", "6:8 PLAN4006", "7:4 PLAN4052", "8:4 PLAN4013", "9:25 PLAN4042", "10:1 PLAN4071",
        ]);

    [Fact]
    public void Descriptors_All_HaveOwnIdAndBothLanguages()
    {
        TemplateDiagnostics.All.Select(d => d.Id).ShouldBeUnique();
        TemplateDiagnostics.All.ShouldAllBe(d => d.Message.Vi.Length > 0 && d.Message.En.Length > 0 && d.Title.Vi.Length > 0 && d.Id.StartsWith("PLAN4"));
        TemplateDiagnostics.All.Count.ShouldBe(typeof(TemplateDiagnostics).GetProperties().Count(p => p.PropertyType == typeof(DiagnosticDescriptor)));
    }

    [Fact]
    public void Narrowing_GuardedPaths_NeedNoDefault()
    {
        Run.Findings("{{ if plan.note }}{{ plan.note }}{{ end }}").ShouldBeEmpty();
        Run.Findings("{{ if !plan.note }}a{{ else }}{{ plan.note }}{{ end }}").ShouldBeEmpty();
        Run.Findings("{{ if plan.objectives && plan.objectives.general }}{{ plan.objectives.general }}{{ end }}").ShouldBeEmpty();
        Run.Findings("{{ if plan.objectives?.general }}{{ plan.objectives.general }}{{ end }}").ShouldBeEmpty();
        Run.Findings("{{ plan.note != null ? plan.note : 'a' }}").ShouldBeEmpty();
        Run.Findings("{{ if plan.note || plan.closing }}{{ plan.note }}{{ end }}").Length.ShouldBe(1);
        Run.Findings("{{ if plan.note }}a{{ end }}{{ plan.note }}").Length.ShouldBe(1);
    }
}
