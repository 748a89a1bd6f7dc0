using System.Buffers;

namespace Plan.Sdk.OfficialText;

/// <summary>
/// The characters that turn the direction of writing until they are closed (Unicode, UAX #9): embeddings and overrides,
/// closed by U+202C, and isolates, closed by U+2069. Marks that stand for one letter (U+200E, U+200F, U+061C) are none.
/// Left open they turn the words behind them too. Thread-safe.
/// </summary>
public static class DirectionMarks
{
    private const char PopIsolate = '\u2069';
    private const char Pop = '\u202c';
    private static readonly SearchValues<char> Turns = SearchValues.Create("\u202a\u202b\u202d\u202e\u2066\u2067\u2068");

    /// <summary>Whether a text may hold any of them or of their closings; a quick look.</summary>
    public static bool MayStandIn(ReadOnlySpan<char> text) => text.ContainsAnyInRange('\u202a', PopIsolate);

    /// <summary>The position of the first character that turns the direction; -1 when there is none.</summary>
    public static int FirstTurn(ReadOnlySpan<char> text) => text.IndexOfAny(Turns);

    /// <summary>What closes all that a text leaves open, in the right order.</summary>
    public static string Closing(ReadOnlySpan<char> text)
    {
        var open = new Stack<char>();
        var isolates = 0;
        foreach (var c in text)
        {
            switch (c)
            {
                case '\u202a' or '\u202b' or '\u202d' or '\u202e':
                    open.Push(Pop);
                    break;
                case '\u2066' or '\u2067' or '\u2068':
                    open.Push(PopIsolate);
                    isolates++;
                    break;
                case Pop when open.TryPeek(out var top) && top == Pop:
                    open.Pop();
                    break;
                case PopIsolate when isolates > 0:
                    isolates--;
                    while (open.Pop() != PopIsolate)
                    {
                    }

                    break;
            }
        }

        return string.Concat(open);
    }
}
