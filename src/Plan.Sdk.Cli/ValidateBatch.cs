using System.Collections.Concurrent;
using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Cli;

/// <summary>Judges the plans of a run, several at a time. What is found comes in the order of the files; one bad plan does not stop the others.</summary>
internal sealed class ValidateBatch(PlanEngine engine, bool issued, DateOnly? asOf)
{
    /// <summary>Reads the files, one after the other, and judges each while the next is read.</summary>
    public IEnumerable<JudgedPlan> Run(IEnumerable<string> files, WorkspaceCache workspaces, CancellationToken cancellation) =>
        // The partitioner takes the files under a lock, one at a time for each core: the cache of workspaces is used by one thread only.
        Partitioner.Create(files.Select(f => Open(f, workspaces)), EnumerablePartitionerOptions.NoBuffering).AsParallel().AsOrdered()
            .WithMergeOptions(ParallelMergeOptions.NotBuffered).WithCancellation(cancellation)
            .Select(Judge);

    private static JudgedPlan Open(string file, WorkspaceCache workspaces)
    {
        var problems = new DiagnosticBag();
        var source = workspaces.Open(file, problems);
        return new(source, problems.ToSorted());
    }

    private JudgedPlan Judge(JudgedPlan opened) =>
        opened.Source is { } source ? opened with { Findings = engine.Validate(source, issued, asOf) } : opened;
}
