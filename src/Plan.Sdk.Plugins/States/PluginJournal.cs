using System.Buffers;
using System.Text;
using System.Text.Json;
using Plan.Sdk.Collections;

namespace Plan.Sdk.Plugins;

/// <summary>
/// Every change of every plugin's state, one line of JSON each, in <c>plugins/journal.jsonl</c>. Lines are only ever added; a file that has grown to a quarter of a megabyte
/// becomes <c>journal.1.jsonl</c>, in the place of the one before.
/// </summary>
public static class PluginJournal
{
    private const string FileName = "journal.jsonl";
    private const string PreviousName = "journal.1.jsonl";
    private const int MaxBytes = 256 * 1024;
    private const int LongestActor = 100;

    /// <summary>The changes, the oldest first. A line that a killed process left half, or that somebody broke, is left out.</summary>
    /// <param name="folder">The folder of plugins.</param>
    public static ValueList<PluginChange> Read(string folder) => ReadFile(Path.Combine(folder, PreviousName)).Concat(ReadFile(Path.Combine(folder, FileName))).ToValueList();

    /// <summary>Adds a change. The caller holds the lock of the state.</summary>
    internal static void Append(string folder, PluginChange change)
    {
        var path = Path.Combine(folder, FileName);
        if (File.Exists(path) && new FileInfo(path).Length >= MaxBytes) File.Move(path, Path.Combine(folder, PreviousName), overwrite: true);
        using var file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read);
        file.Seek(0, SeekOrigin.End);
        if (file.Length > 0)
        {
            file.Seek(-1, SeekOrigin.End);
            if (file.ReadByte() != '\n') file.WriteByte((byte)'\n');
        }

        file.Write(Line(change));
    }

    private static byte[] Line(PluginChange change)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes))
        {
            json.WriteStartObject();
            json.WriteString("at", States.StateWords.Of(change.At));
            json.WriteString("plugin", change.Plugin);
            if (change.Version is { } version) json.WriteString("version", version);
            json.WriteString("from", States.StateWords.Of(change.From));
            json.WriteString("event", States.StateWords.Of(change.Event));
            json.WriteString("to", States.StateWords.Of(change.To));
            if (change.Code is { } code) json.WriteString("code", code);
            json.WriteString("actor", change.Actor.Length > LongestActor ? change.Actor[..LongestActor] : change.Actor);
            json.WriteEndObject();
        }

        bytes.Write("\n"u8);
        return bytes.WrittenSpan.ToArray();
    }

    private static IEnumerable<PluginChange> ReadFile(string path)
    {
        string text;
        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var reader = new StreamReader(file, Encoding.UTF8);
            text = reader.ReadToEnd();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return [];
        }

        return text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Parse).OfType<PluginChange>();
    }

    private static PluginChange? Parse(string line)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            string? Text(string key) => json.RootElement.TryGetProperty(key, out var value) ? value.GetString() : null;
            return States.StateWords.ParseMoment(Text("at") ?? "") is { } at && Text("plugin") is { } plugin && Text("actor") is { } actor
                && States.StateWords.Parse<PluginState>(Text("from") ?? "") is { } from && States.StateWords.Parse<PluginEvent>(Text("event") ?? "") is { } happened
                && States.StateWords.Parse<PluginState>(Text("to") ?? "") is { } to
                ? new(at, plugin, Text("version"), from, happened, to, Text("code"), actor)
                : null;
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            return null;
        }
    }
}
