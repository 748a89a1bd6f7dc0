using System.Text;
using System.Text.RegularExpressions;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Model;
using Plan.Sdk.Reporting.Obligations;
using Plan.Sdk.Reporting.Submissions;
using Plan.Sdk.Yaml;

namespace Plan.Sdk.Reporting.Tests.Submissions;

public sealed class SubmissionFormTests
{
    private static readonly Obligation Owed = SmallWard.Obligations.Single(o => o.Unit == "tram-y-te" && o.Period.Name == "2026-Q2");

    [Fact]
    public void Print_ReportWithOneBefore_ShowsWhatIsAskedAndWhatWasSaid() =>
        SubmissionForm.Print(SmallWard.Context, Owed, Read(SmallWard.Report(5, "2026-Q1"))).ShouldMatchApproved(c => c.NoDiff());

    [Fact]
    public void Print_FormAsItIs_IsAReportNotSentYet() => Read(SubmissionForm.Print(SmallWard.Context, Owed)).Sent.ShouldBeNull();

    [Fact]
    public void Print_FormFilledIn_IsAccepted()
    {
        var filled = Regex.Replace(SubmissionForm.Print(SmallWard.Context, Owed), "(?m)^# (?=[a-zA-Z]+:| )", "")
            .Replace("numerator: , denominator: ", "numerator: 3, denominator: 4", StringComparison.Ordinal)
            .Replace("value: ", "value: 7", StringComparison.Ordinal)
            .Replace("state: ,", "state: inProgress,", StringComparison.Ordinal)
            .Replace("result: ", "result: Đang khám", StringComparison.Ordinal)
            .Replace("planned: , spent: ", "spent: 12.5", StringComparison.Ordinal);
        filled.ShouldContain("\nsent: ");
        var diagnostics = new DiagnosticBag();
        var document = SubmissionReader.Read(Encoding.UTF8.GetBytes(filled), "mau.yaml", diagnostics);
        var answered = document is null ? null : new SubmissionChecker(SmallWard.Context, SmallWard.Obligations).Check(document, _ => null, diagnostics);
        diagnostics.ToSorted().Select(d => d.ToString()).ShouldBeEmpty(filled);
        answered.ShouldBe(Owed);
        document!.Model.Figures.Count.ShouldBe(5);
        document.Model.Tasks.ShouldHaveSingleItem().Task.ShouldBe("kham");
        document.Model.Spending.Count.ShouldBe(2);
        document.Model.Evidence.ShouldHaveSingleItem();
    }

    private static Submission Read(string text)
    {
        var diagnostics = new DiagnosticBag();
        var read = SubmissionReader.Read(Encoding.UTF8.GetBytes(text), "mau.yaml", diagnostics);
        diagnostics.ToSorted().Select(d => d.ToString()).ShouldBeEmpty(text);
        return read!.Model;
    }
}
