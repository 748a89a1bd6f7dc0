using System.Buffers;

namespace Plan.Sdk.Documents.Composition;

/// <summary>
/// The characters that turn the direction of writing until they are closed (Unicode, UAX #9): embeddings and overrides,
/// closed by U+202C, and isolates, closed by U+2069. Marks that stand for one letter (U+200E, U+200F, U+061C) are none.
/// </summary>
internal static class DirectionMarks
{
    public const char First = '\u202a';
    public const char Last = '\u2069';
    private const char Pop = '\u202c';
    private static readonly SearchValues<char> Turns = SearchValues.Create("\u202a\u202b\u202d\u202e\u2066\u2067\u2068");

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
                    open.Push(Last);
                    isolates++;
                    break;
                case Pop when open.TryPeek(out var top) && top == Pop:
                    open.Pop();
                    break;
                case Last when isolates > 0:
                    isolates--;
                    while (open.Pop() != Last)
                    {
                    }

                    break;
            }
        }

        return string.Concat(open);
    }
}
