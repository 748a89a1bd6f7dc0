using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Documents;
using Plan.Sdk.Extensibility;
using Plan.Sdk.Model;

namespace Plan.Sdk.Templating.Tests.Functions;

/// <summary>Functions that plugins bring: checked before there is data, called with plain values, paid for, and no plugin's fault goes further than the template's line.</summary>
public sealed class AttachedFunctionTests
{
    private static readonly ValueList<PluginFunction> Known =
    [
        Function("huongan.gach_ngang", DataType.Text, a => ((string?)a[0])?.Replace(' ', '-'), ("chu", DataType.Text)),
        Function("huongan.ty_le", DataType.Number, a => a[0] is decimal part && a[1] is decimal whole and not 0 ? decimal.Round(part / whole * 100, 1) : null, ("phan", DataType.Number), ("tong", DataType.Number)),
        Function("huongan.hom_sau", DataType.Date, a => ((DateOnly?)a[0])?.AddDays(1), ("ngay", DataType.Date)),
        Function("huongan.nguoc", DataType.Boolean, a => a[0] is bool truth ? !truth : null, ("dung", DataType.Boolean)),
    ];

    [Theory]
    [InlineData("{{ (huongan.gach_ngang plan.document.subject) ?? '' }}", "Chăm-sóc-cây-xanh")]
    [InlineData("{{ x = plan.document.subject | huongan.gach_ngang }}{{ if x }}{{ x | vn.upper }}{{ end }}", "CHĂM-SÓC-CÂY-XANH")]
    [InlineData("{{ x = huongan.gach_ngang chu: 'a b' }}{{ if x }}[{{ x }}]{{ end }}", "[a-b]")]
    [InlineData("{{ (huongan.ty_le 1 8) ?? 0 }}", "12,5")]
    [InlineData("{{ (huongan.ty_le tong: 8 phan: 2) ?? 0 }}", "25")]
    [InlineData("{{ (huongan.ty_le 1 0) ?? 'không tính được' }}", "không tính được")]
    [InlineData("{{ (date.parse '2026-02-28' | huongan.hom_sau) ?? '' }}", "01 tháng 3 năm 2026")]
    [InlineData("{{ huongan.nguoc (1 > 2) ? 'đúng' : 'sai' }}", "đúng")]
    [InlineData("{{ (huongan.gach_ngang plan.note) ?? 'không có ghi chú' }}", "không có ghi chú")]
    [InlineData("{{ (huongan.gach_ngang 1234.5) ?? '' }}", "1.234,5")]
    public void Call_WithWhatItTakes_GivesItsResult(string body, string text) => Run.Tree(body, pack: Pack()).ShouldBe(text);

    [Theory]
    [InlineData("{{ huongan.gach_nang 'a' }}", "1:12 PLAN4043 Không có hàm “huongan.gach_nang”; ý bạn là “gach_ngang”?")]
    [InlineData("{{ huong_an.gach_ngang 'a' }}", "1:4 PLAN4045 “huong_an.gach_ngang” không phải hàm, không nhận tham số được; ý bạn là “huongan.gach_ngang”?")]
    [InlineData("{{ gach_ngang 'a' }}", "1:4 PLAN4045 “gach_ngang” không phải hàm, không nhận tham số được; ý bạn là “huongan.gach_ngang”?")]
    [InlineData("{{ (huongan.ty_le 1) ?? 0 }}", "1:5 PLAN4052 “huongan.ty_le” nhận 2 tham số, ở đây có 1; cách gọi: huongan.ty_le phan tong.")]
    [InlineData("{{ (huongan.ty_le 1 'hai') ?? 0 }}", "1:21 PLAN4063 Tham số “tong” của “huongan.ty_le” cần số, không phải chữ; dùng .size để đếm ký tự, hoặc bỏ nháy quanh số; cách gọi: huongan.ty_le phan tong.")]
    [InlineData("{{ (huongan.ty_le 1 ca: 2) ?? 0 }}", "1:21 PLAN4061 “huongan.ty_le” (cách gọi: huongan.ty_le phan tong) không có tham số “ca”; có thể dùng: phan, tong")]
    [InlineData("{{ (huongan.hom_sau '28/02/2026') ?? '' }}", "1:21 PLAN4063 Tham số “ngay” của “huongan.hom_sau” cần ngày, không phải chữ; viết (date.parse '2026-02-28'); cách gọi: huongan.hom_sau ngay.")]
    [InlineData("{{ huongan.gach_ngang 'a' }}", "1:4 PLAN4053 Giá trị này có thể trống; đặt trong {{ if … }} hoặc thêm ?? và giá trị thay thế.")]
    [InlineData("{{ huongan.nguoc true }}", "1:4 PLAN4048 Không in được đúng/sai; viết x ? 'có' : 'không'.")]
    [InlineData("{{ huongan.gach_ngang plan.tasks }}", "1:23 PLAN4063 Tham số “chu” của “huongan.gach_ngang” cần chữ, không phải danh sách PlanTask; dùng for, hoặc array.map 'title' rồi array.join; cách gọi: huongan.gach_ngang chu.")]
    [InlineData("{{ huongan }}", "1:4 PLAN4046 “huongan” là nhóm hàm; viết tiếp tên hàm; có thể dùng: gach_ngang, ty_le, hom_sau, nguoc")]
    [InlineData("{{ huongan = 1 }}{{ huongan }}", "1:4 PLAN4055 Tên “huongan” đã được dùng; mỗi tên chỉ gán một lần, chọn tên khác.")]
    public void Call_WithSomethingElse_IsToldBeforeThereIsData(string body, string finding) => Run.Findings(body, Pack()).ShouldContain(finding);

    [Fact]
    public void Call_Values_ArePlainOnes()
    {
        var seen = new List<object?>();
        var functions = Enum.GetValues<DataType>().Select(t => Function($"thu.{t.ToString().ToLowerInvariant()}", DataType.Text, a => { seen.AddRange(a); return null; }, ("x", t))).ToValueList();
        var pack = Run.NoPack.With(functions, new());
        Run.Tree("{{ (plan.id + plan.document.subject | thu.text) ?? '' }}{{ (thu.text plan.document.issuer) ?? '' }}{{ (thu.number plan.tasks.size) ?? '' }}{{ (thu.date date.now) ?? '' }}{{ (thu.boolean plan.isDraft) ?? '' }}{{ (thu.number null) ?? '' }}", pack: pack);
        seen.ShouldBe(["thu-nghiemChăm sóc cây xanh", "Ủy ban nhân dân phường An Thử", 3m, Samples.Small.ReferenceDate, true, null]);
    }

    [Fact]
    public void Result_OfAValueOfThePlan_KnowsItsPath() =>
        ((Paragraph)Run.Document("{{ (huongan.gach_ngang plan.document.subject) ?? '' }}", pack: Pack()).Body.Single()).Text.Runs.Single().Origin!.Path!.ToString().ShouldBe("document.subject");

    /// <summary>What a function gives is a value: its markup means nothing.</summary>
    [Fact]
    public void Result_WithMarkup_IsText()
    {
        var pack = Run.NoPack.With([Function("thu.dau", DataType.Text, a => "**x** | <b> {{ plan.id }}", ("x", DataType.Text))], new());
        Run.Tree("{{ (thu.dau 'x') ?? '' }}", pack: pack).ShouldBe("**x** | <b> {{ plan.id }}");
    }

    [Theory]
    [InlineData("nem", "2:4 PLAN4151 Hàm “thu.nem” của plugin bị lỗi với giá trị này: System.FormatException; báo cho người làm plugin, hoặc bỏ lời gọi.")]
    [InlineData("bao", "2:4 PLAN4151 Hàm “thu.bao” của plugin bị lỗi với giá trị này: không có bảng tra; báo cho người làm plugin, hoặc bỏ lời gọi.")]
    [InlineData("khac", "2:4 PLAN4152 Hàm “thu.khac” của plugin phải cho chữ nhưng cho System.Int32; báo cho người làm plugin, hoặc bỏ lời gọi.")]
    [InlineData("ngay", "2:4 PLAN4152 Hàm “thu.ngay” của plugin phải cho chữ nhưng cho System.DateOnly; báo cho người làm plugin, hoặc bỏ lời gọi.")]
    [InlineData("dai", "2:4 PLAN4096 Một đoạn chữ ở đây dài quá 1000000 ký tự (textCharacters trong templates: limits: của workspace.yaml) nên mẫu bị dừng; làm ngắn lại, hoặc nâng giới hạn.")]
    public void Call_ThatFails_IsToldAtItsLineAndNothingIsMade(string name, string finding)
    {
        ValueList<PluginFunction> functions =
        [
            Function("thu.nem", DataType.Text, a => throw new FormatException("mật khẩu của ai đó"), ("x", DataType.Text)),
            Function("thu.bao", DataType.Text, a => throw new DataSourceException(new LocalizedText("không có bảng tra", "no table")), ("x", DataType.Text)),
            Function("thu.khac", DataType.Text, a => 1, ("x", DataType.Text)),
            Function("thu.ngay", DataType.Text, a => new DateOnly(2026, 1, 1), ("x", DataType.Text)),
            Function("thu.dai", DataType.Text, a => new string('a', 1_000_001), ("x", DataType.Text)),
        ];
        var pack = Run.NoPack.With(functions, new());
        Run.Findings($"trước\n{{{{ (thu.{name} 'x') ?? '' }}}}", pack).ShouldBe([finding]);
    }

    /// <summary>A function that takes its time is not stopped, but the rendering ends after it, and one that is called without end costs steps.</summary>
    [Fact]
    public void Call_SlowOrWithoutEnd_EndsAtTheBudget()
    {
        var clock = new TurningClock();
        var pack = Run.NoPack.With([Function("thu.cham", DataType.Number, a => { clock.Turn(TimeSpan.FromMilliseconds(600)); return a[0]; }, ("x", DataType.Number))], new());
        var template = Template.Compile(Run.Head + "{{ for i in 1..100 }}{{ (thu.cham i) ?? 0 }}\n\n{{ end }}", "thu.md", pack, new())!;
        var diagnostics = new DiagnosticBag();
        TemplateRenderer.Render(template, Samples.Small, "00", template.Limits, diagnostics, clock).ShouldBeNull();
        diagnostics.ToSorted().ShouldHaveSingleItem().Id.ShouldBe("PLAN4099");
        clock.Turns.ShouldBe(2);

        var quick = Run.NoPack.With([Function("thu.nhanh", DataType.Number, a => a[0], ("x", DataType.Number))], new());
        Run.Findings("{{ for i in 1..50000 }}{{ (thu.nhanh i) ?? 0 }}\n\n{{ end }}", quick).ShouldHaveSingleItem().ShouldContain("PLAN4091");
    }

    [Theory]
    [InlineData("gach_ngang", "tên phải là nhóm.tên")]
    [InlineData("HuongAn.gach", "tên phải là nhóm.tên")]
    [InlineData("hương_an.gạch", "tên phải là nhóm.tên")]
    [InlineData("huongan.gach.ngang", "tên phải là nhóm.tên")]
    [InlineData("huongan.", "tên phải là nhóm.tên")]
    [InlineData("for.x", "tên phải là nhóm.tên")]
    [InlineData("huongan.end", "tên phải là nhóm.tên")]
    [InlineData("string.upcase", "nhóm “string” là tên của ngôn ngữ mẫu")]
    [InlineData("vn.moi", "nhóm “vn” là tên của ngôn ngữ mẫu")]
    [InlineData("plan.tasks", "nhóm “plan” là tên của ngôn ngữ mẫu")]
    [InlineData("report.results", "nhóm “report” là tên của ngôn ngữ mẫu")]
    [InlineData("this.x", "nhóm “this” là tên của ngôn ngữ mẫu")]
    [InlineData("raw.x", "nhóm “raw” là tên của ngôn ngữ mẫu")]
    [InlineData("huongan.gach_ngang", "đã có hàm tên này")]
    public void With_NameThatNoTemplateCouldCall_IsLeftOutAndTold(string name, string reason) => Refusal(Function(name, DataType.Text, a => "", ("x", DataType.Text))).ShouldContain(reason);

    [Fact]
    public void With_FunctionsThatAreNone_AreLeftOutAndTold()
    {
        var right = Function("thu.dung", DataType.Text, a => "", ("x", DataType.Text));
        Refusal(right with { Parameters = [] }).ShouldContain("cần từ 1 đến 8 tham số");
        Refusal(right with { Parameters = null! }).ShouldContain("cần từ 1 đến 8 tham số");
        Refusal(right with { Parameters = Enumerable.Range(0, 9).Select(i => new DataColumn($"x{i}", DataType.Text)).ToValueList() }).ShouldContain("cần từ 1 đến 8 tham số");
        Refusal(right with { Parameters = [new("Tên", DataType.Text)] }).ShouldContain("tên tham số");
        Refusal(right with { Parameters = [new("x", DataType.Text), new("x", DataType.Number)] }).ShouldContain("hai tham số cùng tên");
        Refusal(right with { Parameters = [new("x", (DataType)9)] }).ShouldContain("kiểu của tham số");
        Refusal(right with { Result = (DataType)9 }).ShouldContain("kiểu của tham số");
        Refusal(right with { Body = null! }).ShouldContain("Body");
        Refusal(right with { Name = null! }).ShouldContain("nhóm.tên");
        Refusal(null!).ShouldContain("nhóm.tên");
        Run.NoPack.With([right with { Description = null! }], new()).Functions.Find("thu", "dung").ShouldNotBeNull();
    }

    [Fact]
    public void With_PacksOver_KnowTheFunctionsAndPacksBesideDoNot()
    {
        var article = new TemplateFile("tin.md", "---\nid: tin\nkind: article\n---\n{{ (huongan.gach_ngang 'a b') ?? '' }}\n");
        new TemplatePack([article], beneath: TemplatePack.BuiltIn.With(Known, new())).Find("tin").ShouldNotBeNull();
        new TemplatePack([article], beneath: TemplatePack.BuiltIn).Find("tin").ShouldBeNull();
        new TemplatePack([article]).With(Known, new()).With(new TemplateLimits { Steps = 1_000 }).Find("tin").ShouldNotBeNull();
    }

    [Fact]
    public void ContentHash_WithFunctions_IsAnother()
    {
        Pack().ContentHash.ShouldNotBe(Run.NoPack.ContentHash);
        Pack().ContentHash.ShouldBe(Pack().ContentHash);
        Run.NoPack.With([Known[0]], new()).ContentHash.ShouldNotBe(Run.NoPack.With([Known[1]], new()).ContentHash);
    }

    /// <summary>A plugin that was reloaded brings other bodies under the same names.</summary>
    [Fact]
    public void Compile_SameTextOverOtherBodies_CallsThose()
    {
        const string Body = "{{ (thu.ten 'x') ?? '' }}";
        foreach (var text in (string[])["một", "hai"]) Run.Tree(Body, pack: Run.NoPack.With([Function("thu.ten", DataType.Text, a => text, ("x", DataType.Text))], new())).ShouldBe(text);
    }

    private static TemplatePack Pack()
    {
        var diagnostics = new DiagnosticBag();
        var pack = Run.NoPack.With(Known, diagnostics);
        diagnostics.ToSorted().ShouldBeEmpty();
        return pack;
    }

    private static string Refusal(PluginFunction function)
    {
        var diagnostics = new DiagnosticBag();
        var pack = Pack().With([function], diagnostics);
        pack.Functions.All.ShouldBe(Pack().Functions.All.Select(f => pack.Functions.Find(f.Group, f.Name[(f.Group.Length + 1)..])!));
        var told = diagnostics.ToSorted().ShouldHaveSingleItem();
        told.Id.ShouldBe("PLAN4150");
        return told.GetMessage(Language.Vietnamese);
    }

    private static PluginFunction Function(string name, DataType result, Func<ValueList<object?>, object?> body, params (string Name, DataType Type)[] parameters) => new()
    {
        Name = name,
        Description = new("Hàm thử.", "A function to try."),
        Parameters = parameters.Select(p => new DataColumn(p.Name, p.Type)).ToValueList(),
        Result = result,
        Body = body,
    };

    /// <summary>A clock that functions turn.</summary>
    private sealed class TurningClock : TimeProvider
    {
        private long ticks;

        public int Turns { get; private set; }

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => ticks;

        public void Turn(TimeSpan time)
        {
            Turns++;
            ticks += time.Ticks;
        }
    }
}
