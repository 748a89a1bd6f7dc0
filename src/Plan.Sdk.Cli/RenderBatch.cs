using System.Collections.Concurrent;
using Plan.Sdk.Cli.Output;
using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Cli;

/// <summary>
/// Renders the plans of a run, several at a time, and writes them in the order of their names. One bad plan, or a
/// paper that is open elsewhere, does not stop the others. The folders below a named folder are kept below the output's.
/// </summary>
internal sealed class RenderBatch(PlanEngine engine, WorkspaceCache workspaces, RenderOptions options, string output, FindingsOptions shown)
{
    private readonly Dictionary<string, string> taken = new(StringComparer.OrdinalIgnoreCase);
    private readonly DiagnosticBag findings = new();
    private bool outsideFailed;

    /// <summary>The files of the plans that paths name, and the folder of each below its path.</summary>
    public IReadOnlyList<(string File, string Below)> Find(IEnumerable<string> paths)
    {
        var files = new List<(string File, string Below)>();
        foreach (var path in paths)
        {
            foreach (var file in PlanFiles.Find(path, findings, amendments: true))
            {
                var below = Directory.Exists(path) ? Path.GetRelativePath(path, Path.GetDirectoryName(file)!) : ".";
                files.Add((file, below is "." or "plans" ? "" : below));
            }
        }

        return files;
    }

    /// <summary>Renders the plans.</summary>
    /// <returns>The exit code.</returns>
    public int Run(IReadOnlyList<(string File, string Below)> files, CommandConsole console, CancellationToken cancellation)
    {
        var jobs = files.Select(f => new RenderJob(f.File, workspaces.WorkspaceOf(f.File), f.Below)).ToList();
        findings.AddRange(workspaces.Diagnostics);
        Show(findings.ToSorted(), console);
        RenderProgress.Run(console, jobs.Count, (streams, advance) =>
        {
            // One plan at a time for each core, in order: a core that took a range of plans would keep all its papers until the
            // range before it is written.
            var results = Partitioner.Create(jobs, EnumerablePartitionerOptions.NoBuffering).AsParallel().AsOrdered()
                .WithMergeOptions(ParallelMergeOptions.NotBuffered).WithCancellation(cancellation)
                .Select(job => Render(job, cancellation));
            foreach (var rendered in results)
            {
                findings.AddRange(rendered.Diagnostics);
                Show(rendered.Diagnostics, streams);
                foreach (var file in rendered.Outputs) Write(file, rendered.Job, streams);
                advance();
            }
        });
        return outsideFailed ? ExitCode.OutsideFailed : findings.HasErrors ? ExitCode.Errors : ExitCode.Done;
    }

    private RenderedJob Render(RenderJob job, CancellationToken cancellation)
    {
        var problems = new DiagnosticBag();
        if (PlanFiles.Read(job.File, problems) is not { } content) return new(job, problems.ToSorted(), []);
        if (job.Workspace.HasErrors) return new(job, [], []);
        var rendering = engine.RenderAsync(new(WorkspaceCache.Shown(job.File), content, job.Workspace), options, cancellation);
        var result = rendering.AsTask().GetAwaiter().GetResult();
        return new(job, result.Diagnostics, result.Outputs);
    }

    private void Write(RenderedFile file, RenderJob job, CommandConsole console)
    {
        var folder = Path.Combine(output, job.Below);
        var path = Path.Combine(folder, file.Name);
        if (!taken.TryAdd(path, job.File))
        {
            var place = SourceSpan.StartOf(WorkspaceCache.Shown(job.File));
            var clash = new Diagnostic(CliDiagnostics.SameFileName, place, file.Name, WorkspaceCache.Shown(taken[path]));
            findings.Add(clash);
            Show([clash], console);
            return;
        }

        try
        {
            console.Out.WriteLine(WorkspaceCache.Shown(file.WriteTo(folder)));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            outsideFailed = true;
            Show([new(CliDiagnostics.Unwritable, null, WorkspaceCache.Shown(path), e.Message)], console);
        }
    }

    private void Show(IEnumerable<Diagnostic> diagnostics, CommandConsole console)
    {
        var list = diagnostics.Where(d => shown.All || d.Severity > DiagnosticSeverity.Info).ToList();
        if (list.Count > 0) new TextDiagnosticPrinter(shown.Language).Print(list, console.Error);
    }
}
