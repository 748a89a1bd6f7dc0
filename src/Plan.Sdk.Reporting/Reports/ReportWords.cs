using Plan.Sdk.Collections;
using Plan.Sdk.Model;
using Plan.Sdk.Model.Reports;
using Plan.Sdk.Origins;

namespace Plan.Sdk.Reporting.Reports;

/// <summary>Collects what is said in words: by the office itself first, then by units in the order of the rule.</summary>
internal sealed class ReportWords(ReportSubject subject, MadeOriginsBuilder origins)
{
    /// <summary>The remarks of one kind; its key is the same in the report, the paper's file and the submissions, but for outcomes.</summary>
    public ValueList<ReportRemark> Make(string key, Func<ReportPaper, ValueList<Statement>> ofPaper, Func<Submission, string?> ofUnit)
    {
        var remarks = new List<ReportRemark>();
        var path = origins.Root.Field(key);
        if (subject.Paper is { } paper)
        {
            foreach (var statement in ofPaper(paper.Model))
            {
                origins.Add(path.Item(remarks.Count), null, $"{subject.Shown(paper.SourceMap.File)}#{key}[{remarks.Count}]");
                remarks.Add(new() { Text = statement.Text.Pattern });
            }
        }

        foreach (var owed in subject.Owed.AsSpan())
        {
            if (owed.Document is not { } document || ofUnit(document.Model) is not { } text) continue;
            origins.Add(path.Item(remarks.Count), null, ReportPaths.Of(subject, document, key is "outcomes" ? "results" : key));
            remarks.Add(new() { Text = text, Unit = subject.NameOf(owed.Obligation.Unit) });
        }

        return remarks.ToValueList();
    }
}
