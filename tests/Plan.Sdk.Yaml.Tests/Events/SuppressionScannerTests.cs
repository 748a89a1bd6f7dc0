using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Origins;

namespace Plan.Sdk.Yaml.Tests.Events;

public sealed class SuppressionScannerTests
{
    [Fact]
    public void Read_CommentAtTheEndOfALine_MeansThisLine() =>
        Of("note: a # plan: off PLAN2001 theo chỉ đạo của UBND thị xã\n").ShouldBe([new Suppression(5, "PLAN2001", "theo chỉ đạo của UBND thị xã")]);

    [Fact]
    public void Read_CommentAlone_MeansTheNextLineWithWords() =>
        Of("# plan: off PLAN2001 lý do một\n# ghi chú\n\n#plan: off PLAN2002   lý do hai\nnote: a\n")
            .ShouldBe([new Suppression(9, "PLAN2001", "lý do một"), new Suppression(9, "PLAN2002", "lý do hai")]);

    [Fact]
    public void Read_CommentInsideAnItem_MeansTheNextLine() =>
        Of("tasks:\n  # plan: off PLAN2001 lý do\n  - id: a\n    text: b\n").ShouldBe([new Suppression(7, "PLAN2001", "lý do")]);

    [Theory]
    [InlineData("note: \"a # plan: off PLAN2001 b\"\n")]
    [InlineData("note: 'a # plan: off PLAN2001 b'\n")]
    [InlineData("note: a#plan:off PLAN2001 b\n")]
    [InlineData("note: |\n  a\n  # plan: off PLAN2001 b\n")]
    [InlineData("note: \"a\n  # plan: off PLAN2001 b\"\n")]
    [InlineData("tasks:\n  - id: a\n    text: >\n      b\n\n      # plan: off PLAN2001 b\n    lead: c\n")]
    public void Read_TheWordsInsideAText_AreText(string text) => Of(text).ShouldBeEmpty();

    [Theory]
    [InlineData("note: | # plan: off PLAN2001 b\n  a\n", 5)]
    [InlineData("tasks:\n  - id: a\n    text: |\n      b\n  # plan: off PLAN2001 b\n  - {id: c, text: d}\n", 10)]
    public void Read_CommentBesideABlock_IsAComment(string text, int line) => Of(text).ShouldBe([new Suppression(line, "PLAN2001", "b")]);

    [Theory]
    [InlineData("info", DiagnosticSeverity.Info)]
    [InlineData("warning", DiagnosticSeverity.Warning)]
    [InlineData("error", DiagnosticSeverity.Error)]
    public void Read_Tier_IsTaken(string word, DiagnosticSeverity tier) =>
        Of($"note: a # plan: {word} PLAN2001 lý do\n").ShouldBe([new Suppression(5, "PLAN2001", "lý do", tier)]);

    [Fact]
    public void Read_PluginsId_IsTaken() => Of("note: a # plan: off HUE12 lý do\n").ShouldBe([new Suppression(5, "HUE12", "lý do")]);

    private static ValueList<Suppression> Of(string text) => Sample.Read(Sample.Head + text).Suppressions;
}
