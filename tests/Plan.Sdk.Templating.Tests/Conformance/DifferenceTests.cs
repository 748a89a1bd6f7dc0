using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Templating.Tests.Conformance;

/// <summary>Where our engine differs from Scriban on purpose, it does what the files of <c>Differences/</c> say.</summary>
public sealed class DifferenceTests
{
    private const string Folder = "Differences";

    public static TheoryData<string> Differences => [.. CaseFile.NamesIn(Folder)];

    [Theory]
    [MemberData(nameof(Differences))]
    public void Render_Difference_DoesWhatTheFileSays(string name)
    {
        var read = CaseFile.Read(Folder, name);
        var (text, findings) = read.Render();
        if (read.Sections.Contains("finding"))
        {
            text.ShouldBeNull(read.Title);
            findings.Select(f => f[f.IndexOf("PLAN", StringComparison.Ordinal)..][..8]).Distinct().ShouldBe([read["finding"]], read.Title);
            return;
        }

        findings.ShouldBeEmpty(read.Title);
        Visible.Encode(text!).ShouldBe(Visible.Encode(read["ours"]), read.Title);
        read["ours"].ShouldNotBe(read["scriban"]);
    }

    [Fact]
    public void Differences_All_HaveAReasonInBothLanguages() =>
        CaseFile.NamesIn(Folder).Select(n => CaseFile.Read(Folder, n)).ShouldAllBe(d => d.Title.EndsWith('.') && d["vi"].EndsWith('.') && d["en"].EndsWith('.') && d["scriban"] != null);

    [Theory]
    [InlineData(Language.Vietnamese, "vi/11-khac-scriban.md")]
    [InlineData(Language.English, "en/11-differences.md")]
    public void Manual_TableOfDifferences_HasTheseRows(Language language, string chapter)
    {
        var rows = CaseFile.NamesIn(Folder).Select(n => DifferenceRow.Of(CaseFile.Read(Folder, n), language));
        var told = File.ReadAllLines(Path.Combine(Examples.Root, "src/Plan.Sdk.Templating/Manual", chapter)).Where(l => l.StartsWith('|')).Skip(2);

        string.Join('\n', told).ShouldBe(string.Join('\n', rows), "The rows come from the files of Differences/: put the expected ones into the chapter.");
    }
}
