using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Architecture.Tests;

/// <summary>The page of every rule, of whatever room, has all its parts.</summary>
public sealed class RulePagesTests
{
    public static TheoryData<string> Ids => [.. BuiltInRules.All.SelectMany(r => r.Descriptors).Select(d => d.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Find_BuiltInRule_GivesTheWholePage(string id)
    {
        var page = BuiltInRules.Pages.Find(id).ShouldNotBeNull();
        var descriptor = BuiltInRules.All.SelectMany(r => r.Descriptors).Single(d => d.Id == id);

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
}
