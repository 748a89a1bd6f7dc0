using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Validation.Tests;

public sealed class RulePagesTests
{
    private static readonly RulePages Pages = new(PlanRules.BuiltIn);

    public static TheoryData<string> Ids => [.. PlanRules.Descriptors.Select(d => d.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Find_BuiltInRule_GivesTheWholePage(string id)
    {
        var page = Pages.Find(id).ShouldNotBeNull();
        var descriptor = PlanRules.Descriptors.Single(d => d.Id == id);

        var head = page.Split('\n')[0];
        head.ShouldStartWith("# ");
        head.ShouldContain(id);
        page.ShouldContain(descriptor.DefaultSeverity switch
        {
            DiagnosticSeverity.Error => "lỗi",
            DiagnosticSeverity.Warning => "cảnh báo",
            _ => "thông tin",
        });
        string[] parts =
        [
            "## Tiếng Việt", "**Nguyên nhân.**", "**Vì sao.**", "**Cách sửa.**", "## English", "**Cause.**", "**Why.**", "**How to fix.**",
            "## Vi phạm · Violates", "## Không vi phạm · Does not violate", "## Tắt hoặc đổi mức · Switching off",
        ];
        var positions = parts.Select(p => page.IndexOf(p, StringComparison.Ordinal)).ToArray();
        positions.ShouldAllBe(p => p > 0);
        positions.ShouldBe(positions.Order());
        page.ShouldContain($"{{id: {id}, severity: off");
    }

    [Theory]
    [InlineData("PLAN2000")]
    [InlineData("plan2001")]
    [InlineData("")]
    public void Find_NoSuchRule_GivesNothing(string id) => Pages.Find(id).ShouldBeNull();
}
