using System.Text;
using Plan.Sdk.Documents;
using Plan.Sdk.Origins;

namespace Plan.Sdk.Templating.Markup;

/// <summary>A link while its words and its target are written. Not thread-safe.</summary>
/// <param name="firstRun">The position of its first run.</param>
internal sealed class PendingLink(int firstRun)
{
    private readonly StringBuilder encoded = new();
    private readonly StringBuilder written = new();
    private bool isTooLong;

    public int FirstRun { get; } = firstRun;

    /// <summary>Where the first value of the target came from, or else the target itself.</summary>
    public Origin? Origin { get; private set; }

    /// <summary>The target as it was typed.</summary>
    public string Written => written.ToString();

    /// <summary>The address; <c>null</c> when what was written is none.</summary>
    public string? Address => !isTooLong && encoded.ToString() is var address && LinkTarget.IsWhole(address) ? address : null;

    public void AddLiteral(TextRun run)
    {
        Origin ??= run.Origin;
        Add(run.Text, LinkTarget.EncodeAddress(run.Text));
    }

    public void AddValue(string text, Origin origin)
    {
        if (Origin?.Path is null) Origin = origin;
        isTooLong |= encoded.Length + text.Length > LinkTarget.Longest;
        Add(text, isTooLong ? "" : encoded.Length == 0 ? LinkTarget.EncodeAddress(text) : LinkTarget.EncodePiece(text, encoded.ToString()));
    }

    private void Add(string text, string inAddress)
    {
        written.Append(text);
        encoded.Append(inAddress);
    }
}
