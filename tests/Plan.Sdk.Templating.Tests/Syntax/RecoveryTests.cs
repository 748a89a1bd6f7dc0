namespace Plan.Sdk.Templating.Tests.Syntax;

/// <summary>All mistakes of a template are told in one run, each where it stands.</summary>
public sealed class RecoveryTests
{
    [Fact]
    public void Compile_ManyMistakes_AllToldInOneRunAtTheirPlaces() => Places(Run.Findings("""
        # {{ plan.titl }}
        {{ document.subject }}
        {{ for t in plan.tassks }}{{ t.x }}{{ end }}
        {{ if plan.tasks }}{{ end }}
        {{ 'a' | string.upcas }}
        {{ plan.note }}
        {{ 1 + }}
        {{ vn.roman 'hai' }}
        {{ while plan.id }}{{ x += 1 }}{{ end }}
        {{ 'chưa đóng | string.upcase }}
        {{ include 'mo-bai' }}
        {{ include 'viec' tsk: 1 }}
        {{ plan.document.date.year }}
        {{ string.replace 'a' 'b' replac: 'c' }}
        {{ fr task in plan.tasks }}{{ task.idd }}{{ end }}
        > trích dẫn
        {{ plan.id = 'x' }}
        {{ x = 1; x = 2; x }}
        {{ plan.isDraft }}
        {{ (1 + 2 }}
        {{ if plan.id == 'a' }}
        """, TemplatePack.BuiltIn)).ShouldBe(
        [
            "1:11 PLAN4042", "2:4 PLAN4041", "3:18 PLAN4042", "4:7 PLAN4058", "5:17 PLAN4043", "6:4 PLAN4053", "7:8 PLAN4006", "8:13 PLAN4063",
            "9:4 PLAN4013", "10:4 PLAN4002", "11:12 PLAN4032", "12:19 PLAN4039", "13:4 PLAN4054", "14:27 PLAN4061", "15:4 PLAN4041", "15:36 PLAN4042",
            "16:1 PLAN4071", "17:12 PLAN4013", "18:11 PLAN4055", "19:4 PLAN4048", "20:11 PLAN4008", "21:4 PLAN4010",
        ]);

    [Theory]
    [InlineData("{{\n  x = [1,\n    2\n  y = 3\n  y\n}}{{ plan.idd }}", "3:6 PLAN4008", "6:11 PLAN4042")]
    [InlineData("{{\n  a = (1 + 2\n  if plan.note\n    plan.note\n  end\n}}", "2:13 PLAN4008")]
    [InlineData("{{ issuerr }}\n{{ issuerr }}", "1:4 PLAN4041")]
    [InlineData("{{ $\"{plan.idd} và {plan.id}\" }}", "1:12 PLAN4042")]
    [InlineData("{{ $\"{plan.id và\" }}{{ plan.idd }}", "1:17 PLAN4002", "1:29 PLAN4042")]
    [InlineData("{{ {a: 1 }} chữ {{ plan.idd }}", "1:10 PLAN4008", "1:25 PLAN4042")]
    [InlineData("{{ if plan.note }}{{ for t in plan.tasks }}{{ t.id }}{{ end }}", "1:4 PLAN4010")]
    [InlineData("{{ if plan.note }}a{{ else }}b{{ else }}c{{ end }}", "1:34 PLAN4011")]
    public void Compile_BrokenTemplate_TellsNoMoreThanTheMistakes(string template, params string[] places) => Places(Run.Findings(template)).ShouldBe(places);

    [Fact]
    public void Compile_UnknownNameAgain_NamesTheOtherLines() =>
        Run.Findings("{{ issuerr }}\n{{ issuerr }}\n\n{{ issuerr }}").ShouldHaveSingleItem().ShouldStartWith("1:4 PLAN4041 Không có tên “issuerr” (còn ở dòng 6, 8);");

    private static IEnumerable<string> Places(string[] findings) => findings.Select(f => string.Join(' ', f.Split(' ').Take(2)));
}
