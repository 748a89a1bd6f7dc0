using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Templating.Tests.Syntax;

/// <summary>What people write who know other languages, word processors or Vietnamese numbers: one finding each, with what to write.</summary>
public sealed class OtherwiseTests
{
    private static readonly TemplatePack Pack = new([new("viec-nam.md", "---\nid: viec-nam\nkind: part\ntakes:\n  task: PlanTask\n  stt: number?\n---\n{{ $.task.id }}{{ $.stt ?? 0 }}\n"), new("can-so.md", "---\nid: can-so\nkind: part\ntakes:\n  stt: number\n---\n{{ $.stt }}\n")]);

    [Theory]
    [InlineData("{{ for task in plan.tasks }}{{ include 'viec-nam' task: task stt: for.index + 1 }}{{ end }}", "1:67 PLAN4030 Giá trị là một phép tính phải đặt trong ngoặc; viết stt: (for.index + 1).")]
    [InlineData("{{ for task in plan.tasks }}{{ include “viec-nam” task: task }}{{ end }}", "1:40 PLAN4030 Nháy cong không mở được chuỗi; viết nháy thẳng ' hoặc \".")]
    [InlineData("{{ 'a' | string.append “b” }}{{ x = ‘c’ }}{{ x }}", "1:24 PLAN4030 Nháy cong không mở được chuỗi; viết nháy thẳng ' hoặc \".", "1:37 PLAN4030 Nháy cong không mở được chuỗi; viết nháy thẳng ' hoặc \".")]
    [InlineData("{{ so-viec = plan.tasks.size }}{{ so-viec }} việc", "1:4 PLAN4030 Tên không có dấu gạch ngang hay khoảng trắng; viết so_viec.")]
    [InlineData("{{ cơ quan = plan.id }}{{ cơ quan }}", "1:4 PLAN4030 Tên không có dấu gạch ngang hay khoảng trắng; viết cơ_quan.")]
    [InlineData("{{ plan.id | string.truncate 20 ellipsis = '…' }}", "1:33 PLAN4030 Tham số có tên viết với dấu hai chấm; viết ellipsis: ….")]
    [InlineData("{{ for task in plan.tasks }}{{ include 'viec-nam' task }}{{ end }}", "1:51 PLAN4030 Mỗi giá trị đưa cho include phải có tên; viết include 'viec-nam' task: task.")]
    [InlineData("{{ for task in plan.tasks }}{{ include 'viec-nam', task: task }}{{ end }}", "1:50 PLAN4030 Các giá trị đưa cho include không ngăn bằng dấu phẩy; viết include 'viec-nam' task: ….")]
    [InlineData("{{ for task in plan.tasks }}{{ include 'viec-nam' task=task }}{{ end }}", "1:51 PLAN4030 Tham số có tên viết với dấu hai chấm; viết task: ….")]
    [InlineData("{{ include viec-nam }}", "1:12 PLAN4030 Tên phần phải đặt trong nháy; viết include 'viec-nam'.")]
    [InlineData("{{ foreach task in plan.tasks }}{{ task.id }}{{ end }}", "1:4 PLAN4030 Mẫu không có “foreach”; viết for.")]
    [InlineData("{{ if plan.note }}a{{ elseif plan.closing }}b{{ elsif plan.isDraft }}c{{ end }}", "1:23 PLAN4030 Mẫu không có “elseif”; viết else if.", "1:49 PLAN4030 Mẫu không có “elsif”; viết else if.")]
    [InlineData("{{ if plan.note and plan.closing }}a{{ end }}", "1:17 PLAN4030 Mẫu không có “and”; viết &&.")]
    [InlineData("{{ if plan.note or not plan.closing }}a{{ end }}", "1:17 PLAN4030 Mẫu không có “or”; viết ||.", "1:20 PLAN4030 Mẫu không có “not”; viết !.")]
    [InlineData("{{ if plan.id is 'a' }}a{{ end }}", "1:15 PLAN4030 Mẫu không có “is”; viết ==.")]
    [InlineData("{{ if plan.id is not 'a' }}a{{ end }}", "1:15 PLAN4030 Mẫu không có “is not”; viết !=.")]
    [InlineData("{{ if plan.id <> 'a' }}a{{ end }}", "1:15 PLAN4030 Mẫu không có “<>”; viết !=.")]
    [InlineData("{{ if plan.id === 'a' }}a{{ end }}", "1:15 PLAN4030 Mẫu không có “===”; viết ==.")]
    [InlineData("{{ if plan.id !== 'a' }}a{{ end }}", "1:15 PLAN4030 Mẫu không có “!==”; viết !=.")]
    [InlineData("{{ case plan.id }}{{ when 'a' }}b{{ default }}c{{ end }}", "1:37 PLAN4030 Mẫu không có “default”; viết else.")]
    [InlineData("{{ if plan.note }}a{{ enf }}", "1:23 PLAN4030 Mẫu không có “enf”; viết end.")]
    [InlineData("{{ if plan.note }}a{{ hết }}", "1:23 PLAN4030 Mẫu không có “hết”; viết end.")]
    [InlineData("{{ if plan.note }}a{{ endif }}", "1:23 PLAN4030 Mẫu không có “endif”; viết end.")]
    [InlineData("{{ for t in plan.tasks }}{{ t.id }}{{ endfor }}", "1:39 PLAN4030 Mẫu không có “endfor”; viết end.")]
    [InlineData("{{ for i in 1 to 3 }}{{ i }}{{ end }}", "1:15 PLAN4030 Mẫu không có “to”; viết 1..3.")]
    [InlineData("{{ for i = 1..3 }}{{ i }}{{ end }}", "1:10 PLAN4030 Mẫu không có “for … =”; viết for i in ….")]
    [InlineData("{{ for t in plan.tasks reverse }}{{ t.id }}{{ end }}", "1:24 PLAN4030 Mẫu không có “reverse”; viết reversed.")]
    [InlineData("{{ // ghi chú: ‘tên’ của cơ quan\nplan.id }}", "1:4 PLAN4030 Chú thích không viết sau //; viết # ….")]
    [InlineData("{{ vn.in_words -5 }}", "1:16 PLAN4030 Dấu trừ ở đây bị hiểu là phép trừ; viết vn.in_words (-5).")]
    [InlineData("{{ 5.5 | math.round -1 }}", "1:21 PLAN4030 Dấu trừ ở đây bị hiểu là phép trừ; viết (-1).")]
    [InlineData("{{ for i in 1...3 }}{{ i }}{{ end }}", "1:14 PLAN4013 “...” của Scriban không dùng được ở đây: dãy số viết hai dấu chấm: 1..3; ba chấm là của hàm tự định nghĩa, mẫu không có.")]
    [InlineData("{{ 0,5 }}", "1:4 PLAN4030 Số trong mã dùng dấu chấm thập phân; viết 0.5.")]
    [InlineData("{{ x = 0,5 * 2 }}{{ x }}", "1:8 PLAN4030 Số trong mã dùng dấu chấm thập phân; viết 0.5.")]
    [InlineData("{{ 25.000.000 }}", "1:4 PLAN4030 Số trong mã không có dấu ngăn hàng nghìn; viết 25000000.")]
    [InlineData("{{ 1.000 }}", "1:4 PLAN4131 “1.000” được hiểu là số thập phân; nếu ý là hàng nghìn, viết 1000; nếu đúng là số thập phân, viết 1.0.")]
    [InlineData("{{ 2.125 }}", "1:4 PLAN4131 “2.125” được hiểu là số thập phân; nếu ý là hàng nghìn, viết 2125; nếu đúng là số thập phân, viết 2.1250.")]
    [InlineData("{{ plan.id | string.truncate 20 elipsis: '…' }}", "1:33 PLAN4061 “string.truncate” (cách gọi: string.truncate text length [ellipsis]) không có tham số “elipsis”; ý bạn là “ellipsis”?")]
    [InlineData("{{ case plan.id }}{{ when 'a' }}b{{ else }}c{{ when 'd' }}e{{ end }}", "1:48 PLAN4030 Sau “else” không còn “when”; viết “when” này trước “else”.")]
    [InlineData("{{ plan.tasks | array.join ', ' }}", "1:4 PLAN4063 Tham số “list” của “array.join” cần danh sách, không phải danh sách PlanTask; lấy một trường của từng phần tử trước: array.map 'title', hoặc dùng for; cách gọi: array.join list delimiter.")]
    [InlineData("{{ plan.tasks.count }}", "1:15 PLAN4047 Không lấy được “.count” từ danh sách PlanTask; viết .size.")]
    [InlineData("{{ plan.id.length }}", "1:12 PLAN4047 Không lấy được “.length” từ chữ; viết .size.")]
    [InlineData("{{ plan.tasks.first }}", "1:15 PLAN4047 Không lấy được “.first” từ danh sách PlanTask; viết [0].")]
    [InlineData("{{ plan.tasks.last }}", "1:15 PLAN4047 Không lấy được “.last” từ danh sách PlanTask; viết [-1].")]
    [InlineData("{{ plan.tasks.0.id }}", "1:15 PLAN4030 Phần tử của danh sách lấy bằng ngoặc vuông; viết [0].")]
    [InlineData("{{ plan.tasks[0]?.lead.name ?? '' }}", "1:4 PLAN4054 “plan.tasks[0]?.lead” có thể trống; viết plan.tasks[0]?.lead?.name, hoặc đặt trong {{ if plan.tasks[0]?.lead }}.")]
    [InlineData("{{ plan.document.signature.name }}", "1:4 PLAN4054 “plan.document.signature” có thể trống; viết plan.document.signature?.name ?? …, hoặc đặt trong {{ if plan.document.signature }}.")]
    [InlineData("{{ vn.deadline plan.tasks[0] ?? 'x' }}", "1:30 PLAN4030 ?? ở đây thuộc về tham số, không phải kết quả của hàm; viết (vn.deadline plan.tasks[0]) ?? 'x'.")]
    [InlineData("{{ for t in plan.tasks }}{{ vn.deadline t ?? 'x' }}{{ end }}", "1:43 PLAN4030 ?? ở đây thuộc về tham số, không phải kết quả của hàm; viết (vn.deadline t) ?? 'x'.")]
    [InlineData("{{ for t in plan.tasks }}{{ string.upcase t.id ?? 'x' }}{{ end }}", "1:43 PLAN4060 Giá trị này luôn có, phần sau ?? không bao giờ dùng đến; bỏ đi; nếu là giá trị thay cho kết quả của hàm, viết (string.upcase t.id) ?? 'x'.")]
    [InlineData("{{ for t in plan.tasks }}{{ t | vn.deadline ?? 'x' }}{{ end }}", "1:45 PLAN4026 “??” đứng sau lời gọi hàm nên không rõ tính gì với gì; đặt lời gọi hàm trong ngoặc, như (x | string.size) + 1.")]
    [InlineData("{{ if plan.note }}{{ x = 1 }}{{ x }}{{ end }}{{ x }}", "1:49 PLAN4041 Không có tên “x”; “x” hết cùng khối if, for gán nó: dùng trong khối, hoặc gán ngoài khối, như x = … ? … : …")]
    [InlineData("{{ for t in plan.tasks }}{{ ten = t.id }}{{ ten }}{{ end }}{{ ten }}", "1:63 PLAN4041 Không có tên “ten”; “ten” hết cùng khối if, for gán nó: dùng trong khối, hoặc gán ngoài khối, như ten = … ? … : …")]
    [InlineData("{{ for t in plan.tasks }}{{ if t.by < t.by }}a{{ end }}{{ end }}", "1:37 PLAN4051 Phép tính này không dùng được giữa mốc thời gian và mốc thời gian; so sánh ngày đầu hoặc ngày cuối: vn.first_day, vn.last_day.")]
    [InlineData("{{ for task in plan.tasks }}{{ include 'viec-nam' tsk: task }}{{ end }}", "1:51 PLAN4039 Phần “viec-nam” không nhận “tsk”; ý bạn là “task”?")]
    [InlineData("{{ for t in plan.tasks }}{{ include 'can-so' }}{{ end }}", "1:37 PLAN4038 Phần “can-so” cần “stt” (số); viết include 'can-so' stt: …")]
    [InlineData("Có { plan.tasks.size } việc, {plan.id}, {a: 1}, { kế hoạch }.", "1:4 PLAN4132 “plan.tasks.size” nằm giữa ngoặc nhọn đơn nên được in nguyên văn; để in giá trị, viết {{ plan.tasks.size }}.", "1:30 PLAN4132 “plan.id” nằm giữa ngoặc nhọn đơn nên được in nguyên văn; để in giá trị, viết {{ plan.id }}.")]
    [InlineData("{{ with plan.document }}{{ subject }}{{ end }}x{{ plan.id }}", "1:4 PLAN4013 “with” của Scriban không dùng được ở đây: làm mờ nghĩa của tên: mỗi tên phải biết trước là gì; viết đủ đường dẫn, hoặc gán cho một tên ngắn.")]
    [InlineData("{{ a = 1 }}{{ for a in plan.tasks }}{{ a.id }}{{ a.id }}{{ end }}{{ a }}", "1:19 PLAN4055 Tên “a” đã được dùng; mỗi tên chỉ gán một lần, chọn tên khác.")]
    public void Compile_WrittenOtherwise_TellsWhatToWrite(string template, params string[] expected) =>
        Run.Findings(template, Pack).ShouldBe(expected);

    [Theory]
    [InlineData("{{ and = 1 }}{{ math.plus and and }}")]
    [InlineData("{{ enf = 'a' }}{{ if plan.note }}{{ enf }}{{ end }}")]
    [InlineData("{{ 0.125 }} {{ 1.5 }} {{ 10.0001 }}")]
    [InlineData("{{ $\"{plan.id} “trong nháy”\" }}{{ 'a ‘b’ c' }}")]
    [InlineData("{{ 7 // 2 }}{{ [0,5].size }}")]
    [InlineData("{{ for default in 1..3 }}{{ default }}{{ end }}")]
    public void Compile_WrittenSoOnPurpose_IsNotTold(string template) => Run.Findings(template).ShouldBeEmpty();

    [Fact]
    public void Compile_WordOutsideACase_IsAName() => Run.Findings("{{ default }}").ShouldHaveSingleItem().ShouldStartWith("1:4 PLAN4041");

    [Fact]
    public void Check_UnusedParameter_IsWarnedAtItsLine()
    {
        var diagnostics = new DiagnosticBag();
        new TemplatePack([new("phan.md", "---\nid: phan\nkind: part\ntakes:\n  task: PlanTask\n  stt: number\n---\n{{ $.task.id }}\n")]).Check("phan", diagnostics);
        var finding = diagnostics.ToSorted().ShouldHaveSingleItem();
        (finding.Id, finding.Span!.Start.Line, finding.Span.Start.Column).ShouldBe(("PLAN4067", 6, 3));
    }
}
