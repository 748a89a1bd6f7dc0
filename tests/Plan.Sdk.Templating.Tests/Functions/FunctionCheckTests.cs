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
    [InlineData("{{ for t in (plan.tasks | array.sort) }}{{ end }}", "1:14 PLAN4103 Không xếp thứ tự được bản ghi PlanTask; ghi thêm tên một trường là chữ, số hoặc ngày, viết trong nháy.")]
    [InlineData("{{ for t in (plan.tasks | array.sort 'partners') }}{{ end }}", "1:38 PLAN4103 Không xếp thứ tự được danh sách Organization; ghi thêm tên một trường là chữ, số hoặc ngày, viết trong nháy.")]
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
    [InlineData("{{ date.parse '31/02/2026' '%d/%m/%Y' }}", "1:15 PLAN4109 “31/02/2026” không phải ngày viết theo “%d/%m/%Y”; sửa lại, như 2026-02-26.")]
    [InlineData("{{ date.parse '2026-02-30' }}", "1:15 PLAN4109 “2026-02-30” không phải ngày viết theo “%Y-%m-%d”; sửa lại, như 2026-02-26.")]
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
