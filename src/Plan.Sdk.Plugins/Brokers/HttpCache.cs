namespace Plan.Sdk.Plugins.Brokers;

/// <summary>Keeps answers that the server has named, for as long as they fit; a server says each time whether one still holds. Thread-safe.</summary>
internal sealed class HttpCache
{
    private const int MostAnswers = 64;
    private const long MostBytes = 32 * 1024 * 1024;
    private readonly Lock gate = new();
    private readonly Dictionary<string, LinkedListNode<(string Key, HttpFetched Answer)>> byKey = new(StringComparer.Ordinal);
    private readonly LinkedList<(string Key, HttpFetched Answer)> byUse = new();
    private long bytes;

    /// <summary>The answer that is kept; <c>null</c>: none.</summary>
    public HttpFetched? Find(string key)
    {
        lock (gate)
        {
            if (!byKey.TryGetValue(key, out var node)) return null;
            byUse.Remove(node);
            byUse.AddFirst(node);
            return node.Value.Answer;
        }
    }

    /// <summary>Keeps an answer in the place of the one before; those longest unused go when there are too many.</summary>
    public void Keep(string key, HttpFetched answer)
    {
        lock (gate)
        {
            if (byKey.TryGetValue(key, out var old)) Remove(old);
            if (answer.Tag is null || answer.Status != 200) return;
            byKey[key] = byUse.AddFirst((key, answer));
            bytes += answer.Content.Length;
            while (byUse.Count > MostAnswers || bytes > MostBytes) Remove(byUse.Last!);
        }
    }

    private void Remove(LinkedListNode<(string Key, HttpFetched Answer)> node)
    {
        byUse.Remove(node);
        byKey.Remove(node.Value.Key);
        bytes -= node.Value.Answer.Content.Length;
    }
}
