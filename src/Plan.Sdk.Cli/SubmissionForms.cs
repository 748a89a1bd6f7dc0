using System.Text;
using Plan.Sdk.Cli.Output;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Reporting.Submissions;
using Plan.Sdk.Yaml;

namespace Plan.Sdk.Cli;

/// <summary>Writes the empty forms of what a unit owes for a period, below the workspace's folder of reports.</summary>
internal static class SubmissionForms
{
    /// <summary>Writes all of them, or none when one is there already and has been filled in.</summary>
    /// <returns>Whether they were written.</returns>
    public static bool Write(string root, string unit, string period, CommandConsole console, TimeProvider clock, Language language)
    {
        var findings = new DiagnosticBag();
        var engine = new PlanEngineBuilder().UseClock(clock).Build();
        var workspaces = new WorkspaceCache(engine);
        var forms = new List<(string Path, byte[] Content)>();
        ReportingFiles? known = null;
        foreach (var file in (IEnumerable<string>)PlanFiles.Find(root, findings))
        {
            if (workspaces.Open(file, findings) is not { } source) continue;
            known ??= ReportingReader.ReadAll(source.Workspace.Files.Root ?? root, new());
            foreach (var (owner, rule, yaml) in engine.SubmissionForms(source, known, unit, period, findings))
                forms.Add((Path.Combine(root, SubmissionReader.Folder, period, $"{FiledName.Of(owner, rule)}.yaml"), Encoding.UTF8.GetBytes(yaml)));
        }

        if (forms.Count == 0 && !findings.HasErrors) findings.Add(new(CliDiagnostics.NothingOwed, null, unit, period, WorkspaceCache.Shown(root)));
        if (findings.HasErrors)
        {
            new TextDiagnosticPrinter(language).Print([.. findings.ToSorted().Where(d => d.Severity == DiagnosticSeverity.Error)], console.Error);
            return false;
        }

        // A run that was killed half-way is made up for by running it again.
        return NewFiles.Write(forms.Where(f => !File.Exists(f.Path) || !File.ReadAllBytes(f.Path).AsSpan().SequenceEqual(f.Content)), console, language);
    }
}
