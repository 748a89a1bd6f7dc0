using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Yaml;

namespace Plan.Sdk.Plugins.States;

/// <summary>Reads and writes <c>state.json</c> and the journal. Several processes may: each change is made to what the file says at that moment, under a lock held for that change alone.</summary>
internal sealed class StateStore(string folder, TimeProvider clock)
{
    public const string FileName = "state.json";
    private const string LockName = ".state.lock";

    public DateTimeOffset Now => StateWords.Round(clock.GetUtcNow());

    private string FilePath => Path.Combine(folder, FileName);

    /// <summary>The records, none when there is no file; <c>null</c> when it can't be read, which is told.</summary>
    public ValueList<PluginRecord>? Read(DiagnosticBag diagnostics)
    {
        LocalizedText why;
        try
        {
            if (StateText.Read(File.ReadAllBytes(FilePath), FileName, diagnostics) is { } records) return records;
            why = new("nội dung sai", "its content is wrong");
        }
        catch (Exception fault) when (fault is FileNotFoundException or DirectoryNotFoundException)
        {
            return [];
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            why = new(fault.Message, fault.Message);
        }

        diagnostics.Add(new(PluginDiagnostics.StateUnreadable, SourceSpan.StartOf(FileName), why, Path.GetFileName(WholeFile.PreviousOf(FilePath))));
        return null;
    }

    /// <summary>Changes a plugin's record and writes the change into the journal.</summary>
    /// <param name="id">The plugin.</param>
    /// <param name="actor">Who does it.</param>
    /// <param name="decide">Sees the record as it stands; <c>null</c> leaves all as it is.</param>
    /// <param name="diagnostics">Takes what went wrong.</param>
    /// <param name="cancellation">Stops waiting for the lock.</param>
    /// <returns>Whether the change is on the disk.</returns>
    public async Task<bool> ChangeAsync(string id, string actor, Func<PluginRecord?, StateDecision?> decide, DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        using var held = await FolderLock.TakeAsync(Path.Combine(folder, LockName), PluginDiagnostics.PluginsBusy, PluginDiagnostics.PluginsUnwritable, diagnostics, cancellation).ConfigureAwait(false);
        if (held is null || Read(diagnostics) is not { } records) return false;
        var before = records.FirstOrDefault(r => r.Id == id);
        if (decide(before) is not { } decision) return false;
        try
        {
            if (decision.Record != before) WholeFile.Keep(FilePath, StateText.Write(records.Where(r => r.Id != id).Append(decision.Record).OfType<PluginRecord>().OrderBy(r => r.Id, StringComparer.Ordinal)));
            PluginJournal.Append(folder, new(Now, id, (decision.Record ?? before)?.Current.Version.ToString(), decision.From, decision.Event, decision.To, decision.Code, actor));
            return true;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(new(PluginDiagnostics.PluginsUnwritable, null, folder, fault.Message));
            return false;
        }
    }
}
