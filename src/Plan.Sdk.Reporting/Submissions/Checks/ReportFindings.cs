using Plan.Sdk.Diagnostics;
using Plan.Sdk.Model;
using Plan.Sdk.OfficialText;
using Plan.Sdk.Origins;

namespace Plan.Sdk.Reporting.Submissions.Checks;

/// <summary>Takes what is wrong with one report, each finding at its place. Not thread-safe.</summary>
internal sealed class ReportFindings(PlanDocument<Submission> document)
{
    private readonly DiagnosticBag bag = new();

    /// <summary>The report.</summary>
    public Submission Report => document.Model;

    /// <summary>Whether it has to be refused.</summary>
    public bool HasErrors => bag.HasErrors;

    /// <summary>All findings, by place.</summary>
    public IEnumerable<Diagnostic> All => bag.ToSorted();

    /// <summary>Adds a finding about a value; an absent value's finding points at what holds it.</summary>
    public void Tell(ModelPath path, DiagnosticDescriptor descriptor, params ReadOnlySpan<object> arguments) =>
        bag.Add(new(descriptor, document.SourceMap.Find(path), arguments) { Path = path.ToString() });

    /// <summary>Whether two words are the same, however their letters are composed.</summary>
    public static bool IsSame(string one, string other) =>
        string.Equals(OfficialLetters.Compose(one).Trim(), OfficialLetters.Compose(other).Trim(), StringComparison.Ordinal);
}
