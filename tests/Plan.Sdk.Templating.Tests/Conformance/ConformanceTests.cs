namespace Plan.Sdk.Templating.Tests.Conformance;

/// <summary>Our engine gives what the genuine Scriban gives: each file of <c>Cases/</c> holds what that one printed.</summary>
public sealed class ConformanceTests
{
    private const string Folder = "Cases";

    public static TheoryData<string> Cases => [.. CaseFile.NamesIn(Folder)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Render_Case_GivesWhatScribanGives(string name)
    {
        var read = CaseFile.Read(Folder, name);
        var (text, findings) = read.Render();
        findings.ShouldBeEmpty(read.Title);
        Visible.Encode(text!).ShouldBe(Visible.Encode(read["expected"]), read.Title);
    }

    [Fact]
    public void Cases_All_AreWellFormed() => CaseFile.NamesIn(Folder).Select(n => CaseFile.Read(Folder, n)).ShouldAllBe(c => c.Title.EndsWith('.') && c.Sections.Last() == "expected");
}
