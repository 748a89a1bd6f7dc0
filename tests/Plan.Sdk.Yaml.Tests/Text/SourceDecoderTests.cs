using System.Text;
using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Yaml.Tests.Text;

public sealed class SourceDecoderTests
{
    private static readonly string Plan = Sample.Head + "note: Phường Hương An\n";

    [Theory]
    [InlineData("utf-8", true)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16BE", true)]
    [InlineData("utf-8", false)]
    public void Read_KnownEncoding_GivesTheSamePlan(string name, bool mark)
    {
        var encoding = Encoding.GetEncoding(name);
        byte[] bytes = [.. mark ? encoding.GetPreamble() : [], .. encoding.GetBytes(Plan)];

        var read = PlanYamlReader.Read(bytes, "p.yaml", new DiagnosticBag()).ShouldNotBeNull();

        read.Model.ShouldBe(Sample.Read(Plan).Model);
        read.Model.Note.ShouldBe("Phường Hương An");
        read.Text.ShouldBe(Plan);
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void Read_Utf16WithoutMark_IsToldToBeSavedAsUtf8(string name)
    {
        var fault = Sample.Findings(Encoding.GetEncoding(name).GetBytes(Plan)).ShouldHaveSingleItem();

        fault.Id.ShouldBe("PLAN1003");
        fault.GetMessage(Language.Vietnamese).ShouldContain("UTF-8");
    }

    [Fact]
    public void Read_BrokenUtf8_NamesByteAndLine()
    {
        // Windows-1258 writes "ư" as one byte, which no UTF-8 begins with.
        byte[] bytes = [.. Encoding.UTF8.GetBytes("apiVersion: plan/v1\nnote: Phườ"), 0xFD, .. "ng\n"u8];

        var fault = Sample.Findings(bytes).ShouldHaveSingleItem();

        fault.Id.ShouldBe("PLAN1002");
        fault.Span.ShouldBe(new("p.yaml", new(2, 11), new(2, 12)));
        fault.GetMessage(Language.English).ShouldStartWith("Byte 34 of the file (0xFD, line 2)");
    }

    [Fact]
    public void Read_Utf8CutInACharacter_NamesItsFirstByte() =>
        Sample.Findings([.. "note: a"u8, 0xE1, 0xBB]).ShouldHaveSingleItem().GetMessage(Language.English).ShouldStartWith("Byte 8 of the file (0xE1, line 1)");

    [Fact]
    public void Read_Utf16WithHalfAPair_NamesTheByte()
    {
        var fault = Sample.Findings([0xFF, 0xFE, .. Encoding.Unicode.GetBytes("a: b\nc: "), 0x00, 0xD8, 0x61, 0x00]).ShouldHaveSingleItem();

        fault.Id.ShouldBe("PLAN1004");
        fault.GetMessage(Language.English).ShouldStartWith("Byte 19 of the file (line 2)");
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Read_OtherLineEnds_ChangeNeitherValuesNorPlaces(string lineEnd)
    {
        var text = Sample.Plan.Replace("\n", lineEnd, StringComparison.Ordinal);

        var read = Sample.Read(text);

        var expected = Sample.Read(Sample.Plan);
        read.Model.ShouldBe(expected.Model);
        read.Text.ShouldBe(expected.Text);
        var path = Origins.ModelPath.Parse("objectives.stages[0].targets[1].decreaseBy")!;
        read.SourceMap.Find(path).ShouldBe(expected.SourceMap.Find(path));
    }

    [Fact]
    public void Read_TooLarge_IsRefusedByItsSize() =>
        Sample.Findings(new byte[(1024 * 1024) + 1]).ShouldHaveSingleItem().Id.ShouldBe("PLAN1001");

    [Fact]
    public void Read_ControlCharacters_AreAllTold() =>
        Sample.Faults(Sample.Head + "note: a\u000Bb\nclosing: c\u0085d\u200Be\n").ShouldBe(["5:8-9 PLAN1005", "6:11-12 PLAN1005"]);
}
