using Plan.Sdk.Templating.Functions;
using Plan.Sdk.Templating.Syntax;

namespace Plan.Sdk.Templating.Tests.Syntax;

public sealed class LeftOutTests
{
    private static readonly Dictionary<string, string> Uses = new(StringComparer.Ordinal)
    {
        ["while"] = "{{ while x < 3; x += 1; y; end }}",
        ["func"] = "{{ func cong(a, b); if a; ret a; end; ret $0 + $1; end }}{{ cong 1 2 }}",
        ["do"] = "{{ f = do; ret $0; end }}{{ 1 | f }}",
        ["ret"] = "{{ ret 1 }}",
        ["wrap"] = "{{ wrap goi 5 }}{{ $$ }}{{ end }}",
        ["with"] = "{{ with plan.document; x = subject; end }}{{ x }}",
        ["tablerow"] = "{{ tablerow t in plan.tasks cols: 2 }}{{ t.x }}{{ end }}",
        ["import"] = "{{ import plan.document }}{{ subject }}",
        ["readonly"] = "{{ readonly x }}",
        ["this"] = "{{ this.plan }}",
        ["empty"] = "{{ if plan.tasks == empty }}a{{ end }}",
        ["empty?"] = "{{ plan.tasks.empty? ? 1 : 2 }}",
        ["include x"] = "{{ include plan.id }}",
        ["x = include"] = "{{ x = include 'a' }}{{ x }}",
        ["include_join"] = "{{ include_join ['a', 'b'] ',' }}",
        ["$0"] = "{{ $1 + 2 }}",
        ["$$"] = "{{ $$ }}",
        ["@"] = "{{ [1] | array.each @string.upcase }}",
        ["^"] = "{{ string.append ^x }}",
        ["++"] = "{{ x++ }}",
        ["--"] = "{{ --x }}",
        ["+="] = "{{ x += 1 }}",
        ["-="] = "{{ x -= 1 }}",
        ["*="] = "{{ x *= 2 }}",
        ["/="] = "{{ x /= 2 }}",
        ["//="] = "{{ x //= 2 }}",
        ["%="] = "{{ x %= 2 }}",
        ["a.b ="] = "{{ plan.id = 'a' }}",
        ["<<"] = "{{ x = [1] << 2 }}{{ x.size }}",
        [">>"] = "{{ 1 >> [2] }}",
        ["&"] = "{{ 1 & 2 }}",
        ["?!"] = "{{ plan.note ?! 'a' }}",
        ["..."] = "{{ 1...5 }}",
        ["regex"] = "{{ 'a' | regex.match 'b' }}",
        ["timespan"] = "{{ timespan.from_days 5 }}",
        ["object.eval"] = "{{ object.eval '1 + 1' }}",
        ["object.eval_template"] = "{{ 'x' | object.eval_template }}",
        ["math.random"] = "{{ math.random 1 9 }}",
        ["math.uuid"] = "{{ math.uuid }}",
    };

    public static TheoryData<string> Names => [.. LeftOutConstructs.All.Select(c => c.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Compile_LeftOut_IsOneErrorWithTheReason(string name)
    {
        var finding = Run.Findings(Uses.GetValueOrDefault(name, $"{{{{ {name} 'x' }}}}") + "\n{{ plan.id }}").ShouldHaveSingleItem();
        finding.ShouldContain("PLAN4013");
        finding.ShouldEndWith($": {LeftOutConstructs.Find(name)!.Reason.Vi}.");
    }

    [Fact]
    public void All_Functions_AreNotThere() =>
        LeftOutFunctions.All.Select(c => c.Name).Intersect(TemplateFunctions.BuiltIn.All.Select(f => f.Name), StringComparer.Ordinal).ShouldBeEmpty();

    [Fact]
    public void All_Reasons_AreInBothLanguages() =>
        LeftOutConstructs.All.ShouldAllBe(c => c.Reason.Vi.Length > 20 && c.Reason.En.Length > 20 && c.Reason.Vi.Contains(' '));

    [Fact]
    public void Compile_LeftOutBlock_DoesNotHideTheNextMistake() =>
        Run.Findings("{{ while plan.id }}{{ if a }}{{ end }}{{ end }}\n{{ plan.idd }}").Select(f => f[..f.IndexOf(' ', f.IndexOf(' ') + 1)]).ShouldBe(["1:4 PLAN4013", "2:9 PLAN4042"]);
}
