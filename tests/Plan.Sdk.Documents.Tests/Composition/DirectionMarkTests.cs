using System.Text;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Documents.Tests.Samples;
using Plan.Sdk.Documents.Text;
using Plan.Sdk.Origins;

namespace Plan.Sdk.Documents.Tests.Composition;

public sealed class DirectionMarkTests
{
    [Theory]
    [InlineData("chữ \u200Etrái\u200F", "")]
    [InlineData("\u202Eđảo", "\u202C")]
    [InlineData("\u202Eđảo\u202C rồi thôi", "")]
    [InlineData("\u202Aa\u202Bb", "\u202C\u202C")]
    [InlineData("\u2067a\u202Eb", "\u202C\u2069")]
    [InlineData("\u2068x\u202E\u2069y", "")]
    [InlineData("\u202E\u2066x\u202C", "\u2069\u202C")]
    [InlineData("\u202C\u2069", "")]
    public void Clean_RunWithOpenMarks_ClosesThemBehindIt(string text, string closing)
    {
        var line = new TextLine([new(text, Origin.Of(ModelPath.Parse("note")!)), new(" sau")]);
        Written(line, new()).ShouldContain($"\n{text}{closing} sau");
    }

    [Fact]
    public void Clean_MarksThatTurnTheDirection_AreToldOnceForEachRun()
    {
        var diagnostics = new DiagnosticBag();
        Written(TextLine.Of("số \u202E001\u202D2", Origin.Of(ModelPath.Parse("tasks[0].text")!)), diagnostics);
        var found = diagnostics.ToSorted().ShouldHaveSingleItem();
        found.Id.ShouldBe("PLAN5006");
        found.Severity.ShouldBe(DiagnosticSeverity.Warning);
        found.Path.ShouldBe("tasks[0].text");
        found.GetMessage(Language.Vietnamese).ShouldStartWith("tasks[0].text có ký tự ẩn U+202E tại vị trí 4");
    }

    [Fact]
    public void Clean_ManyMarks_TakesNoTime() =>
        Written(TextLine.Of(new string('\u202E', 32_000) + new string('\u2069', 32_000)), new()).ShouldContain(new string('\u202C', 32_000));

    private static string Written(TextLine line, DiagnosticBag diagnostics)
    {
        using var stream = new MemoryStream();
        new TextDocumentWriter().Write(Article.Document with { Body = [new Paragraph(TextLine.Of("Trước.")), new Paragraph(line)] }, stream, diagnostics);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
