using System.Diagnostics;
using System.Text;
using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Plugins.Tests;

/// <summary>Damage as people and machines do it, and what has to be said of it.</summary>
internal static class Mutation
{
    public static byte[] Of(byte[] original, byte[][] originals, string[] pieces, Random random)
    {
        var bytes = new List<byte>(original);
        for (var times = random.Next(1, 4); times > 0; times--)
        {
            var at = random.Next(bytes.Count + 1);
            var length = Math.Min(random.Next(1, 40), bytes.Count - at);
            switch (random.Next(10))
            {
                case 0:
                    bytes.RemoveRange(at, length);
                    break;
                case 1:
                    bytes.InsertRange(at, bytes.GetRange(at, length));
                    break;
                case 2:
                    bytes.InsertRange(at, Encoding.UTF8.GetBytes(pieces[random.Next(pieces.Length)]));
                    break;
                case 3 when at < bytes.Count:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 4 when at < bytes.Count && char.IsAsciiLetterOrDigit((char)bytes[at]):
                    bytes[at] = (byte)(char.IsAsciiDigit((char)bytes[at]) ? '0' + random.Next(10) : 'a' + random.Next(26));
                    break;
                case 5 when random.Next(4) == 0:
                    bytes.RemoveRange(at, bytes.Count - at);
                    break;
                case 6:
                    var other = originals[random.Next(originals.Length)];
                    var from = random.Next(other.Length);
                    bytes.InsertRange(at, other.AsSpan(from, Math.Min(random.Next(200), other.Length - from)));
                    break;
                case 7 when random.Next(4) == 0:
                    bytes.InsertRange(at, Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(pieces[random.Next(pieces.Length)], random.Next(2000)))));
                    break;
                default:
                    SwapTexts(bytes, random);
                    break;
            }
        }

        return [.. bytes];
    }

    /// <summary>Nothing without findings, and each finding with place, words in both languages and something to do.</summary>
    public static void ShouldBeTold(object? read, DiagnosticBag diagnostics, string name)
    {
        (read is null).ShouldBe(diagnostics.HasErrors, name);
        foreach (var d in diagnostics.ToSorted())
        {
            d.Id.ShouldMatch("^PLAN[0-9]{4}$", name);
            d.GetMessage(Language.Vietnamese).ShouldNotBe(d.GetMessage(Language.English), name);
            (d.Span!.Start <= d.Span.End && d.Span.Start.Line >= 1 && d.Span.Start.Column >= 1).ShouldBeTrue($"{name}: {d}");
            if (d.Id.StartsWith("PLAN9", StringComparison.Ordinal)) Actions(d.GetMessage(Language.Vietnamese)).ShouldBe(1, $"{name}: {d.GetMessage(Language.Vietnamese)}");
        }
    }

    /// <summary>Runs a piece of work within 50 ms. A machine that is busy with other things gets three tries.</summary>
    public static bool InTime(Func<bool> work, string name)
    {
        for (var tries = 1; ; tries++)
        {
            var watch = Stopwatch.StartNew();
            var result = work();
            if (watch.ElapsedMilliseconds < 50) return result;
            tries.ShouldBeLessThan(3, $"{name}: {watch.ElapsedMilliseconds} ms");
        }
    }

    private static int Actions(string message) => message.Split("hãy ", StringSplitOptions.None).Length + message.Split("Hãy ", StringSplitOptions.None).Length - 2;

    // Quoted texts of one change places: keys and words where others belong.
    private static void SwapTexts(List<byte> bytes, Random random)
    {
        var quotes = Enumerable.Range(0, bytes.Count).Where(i => bytes[i] == '"').ToArray();
        if (quotes.Length < 4) return;
        var first = random.Next((quotes.Length / 2) - 1) * 2;
        var second = first + 2 + (random.Next((quotes.Length - first - 2) / 2) * 2);
        if (second + 1 >= quotes.Length) return;
        var a = bytes.GetRange(quotes[first], quotes[first + 1] - quotes[first]);
        var b = bytes.GetRange(quotes[second], quotes[second + 1] - quotes[second]);
        bytes.RemoveRange(quotes[second], b.Count);
        bytes.InsertRange(quotes[second], a);
        bytes.RemoveRange(quotes[first], a.Count);
        bytes.InsertRange(quotes[first], b);
    }
}
