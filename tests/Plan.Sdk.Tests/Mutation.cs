using System.Text;

namespace Plan.Sdk.Tests;

/// <summary>Changes a text a little, the same way for the same seed.</summary>
internal static class Mutation
{
    private static readonly string[] Pieces =
    [
        "\t", "{", "}", "[", "]", "- ", ": ", "#", "\"", "'", "&a ", "*a", "<<: ", "!!str ", "|", ">", "---\n", "\0", "\u200f", "e\u0301", "\r\n", "{amount}", "{x}",
        "{{ plan }}", "9999999999999999999999", "-1", "2019-13-45", "| a | b", "**", "<script>", "\ud83d\ude00", "null", "true", "%",
    ];

    public static byte[] Of(ReadOnlySpan<byte> content, int seed)
    {
        var random = new Random(seed);
        var text = new StringBuilder(Encoding.UTF8.GetString(content));
        for (var edits = random.Next(1, 4); edits > 0; edits--) Edit(text, random);
        var bytes = Encoding.UTF8.GetBytes(text.ToString());
        if (random.Next(20) == 0) bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
        return bytes;
    }

    private static void Edit(StringBuilder text, Random random)
    {
        var at = random.Next(text.Length);
        switch (random.Next(6))
        {
            case 0:
                text.Remove(at, Math.Min(random.Next(1, 12), text.Length - at));
                break;
            case 1:
                text.Insert(at, Pieces[random.Next(Pieces.Length)]);
                break;
            case 2:
                text[at] = (char)random.Next(32, 128);
                break;
            case 3:
                var line = LineAt(text, at);
                text.Insert(line.Start, text.ToString(line.Start, line.Length));
                break;
            case 4:
                var gone = LineAt(text, at);
                text.Remove(gone.Start, gone.Length);
                break;
            default:
                text.Insert(LineAt(text, at).Start, "  ");
                break;
        }
    }

    private static (int Start, int Length) LineAt(StringBuilder text, int at)
    {
        var start = at;
        while (start > 0 && text[start - 1] != '\n') start--;
        var end = at;
        while (end < text.Length - 1 && text[end] != '\n') end++;
        return (start, end - start + 1);
    }
}
