namespace Plan.Sdk.Templating.Tests.Functions;

public sealed class FunctionCheckTests
{
    [Theory]
    [InlineData("{{ f = plan.id }}{{ 1.5 | math.format f }}", "1:39 PLAN4101 “format” phải viết sẵn trong nháy, để kiểm tra được trước khi có dữ liệu.")]
    [InlineData("{{ f = 'Y' }}{{ date.now | date.to_string f }}", "1:43 PLAN4101 “pattern” phải viết sẵn trong nháy, để kiểm tra được trước khi có dữ liệu.")]
    [InlineData("{{ m = 'id' }}{{ plan.tasks | array.map m | array.join '' }}", "1:41 PLAN4101 “member” phải viết sẵn trong nháy, để kiểm tra được trước khi có dữ liệu.")]
    [InlineData("{{ 1.5 | math.format '0.00' }}", "1:22 PLAN4102 Không có dạng “0.00”; dùng N, N0, N2, F2, P1, D3, X4 ….")]
    [InlineData("{{ date.now | date.to_string '%d/%M' }}", "1:30 PLAN4102 Không có dạng “%M”; dùng %a %A %b %B %C %d %D %e %F %h %j %m %n %t %u %v %V %w %y %Y %% %g.")]
    [InlineData("{{ vn.in_words 5 'le' }}", "1:18 PLAN4102 Không có dạng “le”; dùng 'lẻ', 'linh'.")]
    [InlineData("{{ for t in (plan.tasks | array.sort) }}{{ end }}", "1:14 PLAN4103 Không xếp thứ tự được bản ghi PlanTask; ghi thêm tên một trường là chữ, số, ngày hoặc mốc thời gian, viết trong nháy.")]
    [InlineData("{{ for t in (plan.tasks | array.sort 'partners') }}{{ end }}", "1:38 PLAN4103 Không xếp thứ tự được danh sách Organization; chọn một trường là chữ, số, ngày hoặc mốc thời gian.")]
    [InlineData("{{ for t in (plan.tasks | array.sort 'tilte') }}{{ end }}", "1:38 PLAN4042 PlanTask không có trường “tilte”; ý bạn là “title”?")]
    [InlineData("{{ ['a'] | array.map 'x' | array.join '' }}", "1:4 PLAN4104 Chỗ này cần đối tượng hoặc bản ghi có trường, không phải chữ.")]
    [InlineData("{{ 5 | object.keys | array.join '' }}", "1:4 PLAN4104 Chỗ này cần đối tượng hoặc bản ghi có trường, không phải số.")]
    [InlineData("{{ plan | object.values | array.size }}", "1:4 PLAN4105 Các trường của bản ghi ActionPlan khác kiểu nhau, không thành một danh sách được; lấy từng trường bằng tên.")]
    [InlineData("{{ [1] | array.add plan.tasks | array.size }}", "1:20 PLAN4106 Danh sách gồm số, không dùng được với danh sách PlanTask.")]
    [InlineData("{{ (plan.tasks | array.concat [1]) | array.size }}", "1:31 PLAN4106 Danh sách gồm bản ghi PlanTask, không dùng được với số.")]
    [InlineData("{{ if [1] | array.contains 'a' }}{{ end }}", "1:28 PLAN4106 Danh sách gồm số, không dùng được với chữ.")]
    [InlineData("{{ [1] | array.insert_at 5 2 | array.join '' }}", "1:4 PLAN4107 Vị trí 5 ở ngoài danh sách có 1 phần tử; dùng từ 0 đến 1, hoặc array.add để thêm vào cuối.")]
    [InlineData("{{ [1] | array.insert_at 999999999 2 | array.join '' }}", "1:4 PLAN4107 Vị trí 999999999 ở ngoài danh sách có 1 phần tử; dùng từ 0 đến 1, hoặc array.add để thêm vào cuối.")]
    [InlineData("{{ 1.5 | math.format 'D3' }}", "1:4 PLAN4108 Dạng này chỉ dùng cho số nguyên, không dùng cho 1,5; làm tròn trước bằng math.round.")]
    [InlineData("{{ date.parse '31/02/2026' '%d/%m/%Y' }}", "1:15 PLAN4111 Lịch không có ngày “31/02/2026”; sửa ngày hoặc tháng.")]
    [InlineData("{{ date.parse '2026-13-01' }}", "1:15 PLAN4111 Lịch không có ngày “2026-13-01”; sửa ngày hoặc tháng.")]
    [InlineData("{{ date.parse 'mai' }}", "1:15 PLAN4109 “mai” không phải ngày viết theo “%Y-%m-%d”; sửa lại, như 2026-02-26.")]
    [InlineData("{{ date.parse '30/11/2026' }}", "1:15 PLAN4109 “30/11/2026” không phải ngày viết theo “%Y-%m-%d”; viết date.parse '2026-11-30', hoặc vn.to_date '30/11/2026'.")]
    [InlineData("{{ date.now | date.to_string 'dd/MM/yyyy' }}", "1:30 PLAN4112 “dd/MM/yyyy” không có dấu % nào, nên không phải cách viết ngày; ngày, tháng, năm viết là '%d/%m/%Y'.")]
    [InlineData("{{ date.parse '30/11/2026' 'dd/MM/yyyy' }}", "1:28 PLAN4112 “dd/MM/yyyy” không có dấu % nào, nên không phải cách viết ngày; ngày, tháng, năm viết là '%d/%m/%Y'.")]
    [InlineData("{{ vn.before '2026-11-30' }}", "1:14 PLAN4050 Chỗ này cần ngày, không phải chữ; viết (date.parse '2026-11-30').")]
    [InlineData("{{ vn.date '30/11/2026' }}", "1:12 PLAN4050 Chỗ này cần ngày, không phải chữ; viết (date.parse '2026-11-30').")]
    [InlineData("{{ date.add_days '30/11/2026' 1 }}", "1:18 PLAN4063 Tham số “date” của “date.add_days” cần ngày, không phải chữ; viết (date.parse '2026-11-30'); cách gọi: date.add_days date days.")]
    [InlineData("{{ for t in plan.tasks }}{{ if t.before }}{{ t.before | date.add_days 1 }}{{ end }}{{ end }}", "1:46 PLAN4063 Tham số “date” của “date.add_days” cần ngày, không phải mốc thời gian; lấy ngày đầu hoặc ngày cuối bằng vn.first_day, vn.last_day; cách gọi: date.add_days date days.")]
    [InlineData("{{ for t in plan.tasks }}{{ if t.before }}{{ t.before.year }}{{ end }}{{ end }}", "1:55 PLAN4047 Không lấy được “.year” từ mốc thời gian; năm: vn.year, ngày đầu và ngày cuối: vn.first_day, vn.last_day.")]
    [InlineData("{{ for t in plan.tasks }}{{ if t.before }}{{ t.before < date.now ? 1 : 0 }}{{ end }}{{ end }}", "1:55 PLAN4051 Phép tính này không dùng được giữa mốc thời gian và ngày; so sánh ngày đầu hoặc ngày cuối: vn.first_day, vn.last_day.")]
    [InlineData("{{ 'a' | string.upper_first }}", "1:17 PLAN4043 Không có hàm “string.upper_first”; ý bạn là “vn.upper_first”?")]
    [InlineData("{{ 'a' | vn.truncate 5 }}", "1:13 PLAN4043 Không có hàm “vn.truncate”; ý bạn là “string.truncate”?")]
    [InlineData("{{ date.now | shortdate }}", "1:15 PLAN4045 “shortdate” không phải hàm, không nhận tham số được; ý bạn là “vn.short_date”?")]
    [InlineData("{{ now }}", "1:4 PLAN4041 Không có tên “now”; ý bạn là “date.now”?")]
    [InlineData("{{ date.parse '2026-02-30' }}", "1:15 PLAN4111 Lịch không có ngày “2026-02-30”; sửa ngày hoặc tháng.")]
    [InlineData("{{ date.now | date.add_years 9000 }}", "1:4 PLAN4110 Ngày tính ra ở ngoài khoảng năm 1 đến năm 9999; bớt số cộng vào.")]
    [InlineData("{{ date.now | date.add_days (-99999999999) }}", "1:4 PLAN4110 Ngày tính ra ở ngoài khoảng năm 1 đến năm 9999; bớt số cộng vào.")]
    [InlineData("{{ 5 | math.divided_by 0 }}", "1:4 PLAN4093 Phép chia cho 0; kiểm tra số chia trước.")]
    [InlineData("{{ vn.roman 4000 }}", "1:4 PLAN4095 4.000 không dùng được ở đây; cần số nguyên từ 1 đến 3999.")]
    [InlineData("{{ plan.id | vn.before }}", "1:4 PLAN4050 Chỗ này cần ngày, không phải chữ; đặt ngày ở dạng ngày trong dữ liệu.")]
    [InlineData("{{ plan.id | date.parse }}", "1:4 PLAN4053")]
    [InlineData("{{ plan.id | vn.to_number }}", "1:4 PLAN4053")]
    [InlineData("{{ plan.tasks | array.first }}", "1:4 PLAN4048")]
    [InlineData("{{ [1, 2] | array.first }}", "1:4 PLAN4053")]
    [InlineData("{{ plan.note | object.default plan.note }}", "1:4 PLAN4053")]
    public void Compile_CallThatDoesNotFit_IsReported(string template, string finding)
    {
        var found = Run.Findings(template).ShouldHaveSingleItem();
        if (finding.EndsWith('.') || finding.EndsWith('?')) found.ShouldBe(finding);
        else found.ShouldStartWith(finding);
    }
}
