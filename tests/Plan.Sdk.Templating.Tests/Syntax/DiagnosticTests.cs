using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Templating.Tests.Syntax;

public sealed class DiagnosticTests
{
    [Theory]
    [InlineData("{{ plan.objectivs }}", "1:9 PLAN4042 ActionPlan không có trường “objectivs”; ý bạn là “objectives”?")]
    [InlineData("{{ pln.id }}", "1:4 PLAN4041 Không có tên “pln”; ý bạn là “plan”?")]
    [InlineData("abc\n  {{ 'x' | string.upcas }}", "2:19 PLAN4043 Không có hàm “string.upcas”; ý bạn là “upcase”?")]
    [InlineData("{{ plan.tasks }}", "1:4 PLAN4048 Không in được danh sách PlanTask; lấy một trường của nó, hoặc dùng for hay array.join.")]
    [InlineData("{{ for x in plan.id }}{{ end }}", "1:13 PLAN4049 Chỗ này cần danh sách, không phải chữ.")]
    [InlineData("{{ plan.note }}", "1:4 PLAN4053 Giá trị này có thể không có trong kế hoạch; đặt trong {{ if … }} hoặc thêm ?? và giá trị thay thế.")]
    [InlineData("{{ plan.objectives.stages.size }}", "1:4 PLAN4054 “plan.objectives” có thể không có trong kế hoạch; viết plan.objectives?.stages, hoặc đặt trong {{ if plan.objectives }}.")]
    [InlineData("{{ if plan.opening?.style == 'implmenting' }}a{{ end }}", "1:30 PLAN4044 Giá trị này không bao giờ là “implmenting”; ý bạn là “implementing”?")]
    [InlineData("{{ 1 + plan.tasks }}", "1:6 PLAN4051 Phép tính này không dùng được giữa số và danh sách PlanTask.")]
    [InlineData("{{ string.append 'a' }}", "1:4 PLAN4052 “string.append” nhận 2 tham số, ở đây có 1.")]
    [InlineData("{{ vn.roman 'a' }}", "1:13 PLAN4050 Chỗ này cần số, không phải chữ.")]
    [InlineData("{{ x = 1 }}{{ x = 2 }}", "1:15 PLAN4055 Tên “x” đã được dùng; mỗi tên chỉ gán một lần, chọn tên khác.")]
    [InlineData("{{ if plan.tasks }}a{{ end }}", "1:7 PLAN4058 Danh sách luôn được coi là đúng, kể cả khi trống; viết .size > 0.")]
    [InlineData("{{ if plan.id }}a{{ end }}", "1:7 PLAN4059 Giá trị này luôn có, nên điều kiện luôn đúng; bỏ điều kiện, hoặc so sánh với một giá trị.")]
    [InlineData("{{ if true }}a", "1:4 PLAN4010 “if” chưa có “end”; thêm {{ end }}.")]
    [InlineData("a{{ end }}", "1:5 PLAN4011 “end” không thuộc khối nào ở đây; bỏ đi, hoặc thêm phần mở khối.")]
    [InlineData("{{ 'a }}", "1:4 PLAN4002 Chuỗi chưa được đóng; thêm ' trước khi hết dòng.")]
    [InlineData("{{ plan.id", "1:1 PLAN4001 “{{” chưa được đóng; thêm “}}”.")]
    [InlineData("{{ 1 + }}", "1:8 PLAN4006 Chỗ này cần một biểu thức; viết tên, số hoặc chuỗi.")]
    [InlineData("{{ (1 + 2 }}", "1:11 PLAN4008 Chỗ này cần “)”.")]
    [InlineData("{{ plan.id ^ }}", "1:12 PLAN4005 Ký tự “^” không có trong ngôn ngữ mẫu; bỏ đi, hoặc viết trong nháy.")]
    [InlineData("{{ while true }}", "1:4 PLAN4013 “while” của Scriban không dùng được ở đây: vòng lặp không biết trước số lần; dùng for.")]
    [InlineData("{{ include x }}", "1:12 PLAN4018 Sau include phải là tên viết trong nháy, như include 'mo-dau'.")]
    [InlineData("{{ include 'x' }}", "1:12 PLAN4032 Trong bộ mẫu không có “x”")]
    [InlineData("{{ break }}", "1:4 PLAN4012 “break” chỉ dùng được trong “for”; bỏ đi.")]
    [InlineData("{{ for.index }}", "1:4 PLAN4056 “for.…” chỉ có trong vòng lặp; bỏ đi.")]
    [InlineData("{{ 'a' ?? 'b' }}", "1:4 PLAN4060 Giá trị này luôn có, phần sau ?? không bao giờ dùng đến; bỏ đi.")]
    [InlineData("{{ 1 / 0 }}", "1:4 PLAN4093 Phép chia cho 0; kiểm tra số chia trước.")]
    [InlineData("#### Bốn cấp", "1:1 PLAN4071 “####” không có trong Markdown của mẫu; dùng # ## ###, -, 1., bảng |, :::, ** và *, hoặc thêm \\ để in ra.")]
    [InlineData("**đậm {{ 1 }}\nxong", "1:1 PLAN4073 “**” chưa được đóng trong dòng này; thêm “**”, hoặc viết \\* để in dấu sao.")]
    [InlineData("::: anex\n:::", "1:5 PLAN4074 Không có khung “::: anex”; ý bạn là “annex”?")]
    [InlineData("{{ if plan.note }}a{{ end }}# Tên", "1:29 PLAN4072 Không chắc “#” đứng đầu dòng: còn tùy dữ liệu; xuống dòng ngay trước nó.")]
    [InlineData("::: note\na", "1:1 PLAN4078 Khung này chưa được đóng; thêm dòng “:::”.")]
    [InlineData("| a |\n| b |\n", "2:1 PLAN4081 Bảng thiếu dòng | --- | dưới dòng tiêu đề; thêm vào.")]
    [InlineData("| a |\n| --- |\n| b | c |\n", "3:1 PLAN4080 Dòng có 2 ô mà bảng chỉ có 1 cột; bỏ bớt ô hoặc thêm cột.")]
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
