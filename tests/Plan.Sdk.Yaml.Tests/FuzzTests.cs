using System.Diagnostics;
using System.Text;
using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Yaml.Tests;

/// <summary>
/// Damages the examples in the ways that people and machines do. Nothing may throw, take a second or 64 MB; the seed makes
/// every run the same. 2,000 mutations, or 20,000 with <c>PLAN_FUZZ=long</c>.
/// </summary>
public sealed class FuzzTests
{
    private static readonly string[] Pieces =
    [
        "[", "]", "{", "}", "{{", "}}", ":", ": ", "- ", "? ", "\"", "'", "|", ">", "&a ", "*a", "<<: ", "!!str ", "%", "@", "#", " # plan: off PLAN2001 ", ",", "\n", "\r", "\t", "  ",
        "\n---\n", "\n...\n", "{amount}", "\\", "\0", "\u0301", "\u2028", "\uFEFF", "ệ", "😀", "null", "~", "1e999", "-0", "26/02/2019", "9999-99-99", "[[[[[[[[", "a: &a [*a]\n",
    ];

    [Fact]
    public void Read_DamagedExamples_EndInFindings()
    {
        var count = string.Equals(Environment.GetEnvironmentVariable("PLAN_FUZZ"), "long", StringComparison.Ordinal) ? 20_000 : 2_000;
        var random = new Random(79);
        var originals = Repository.ExampleFiles().Select(File.ReadAllBytes).ToArray();
        originals.ShouldNotBeEmpty();
        var refused = 0;
        for (var i = 0; i < count; i++)
        {
            var bytes = Damage(originals[random.Next(originals.Length)], originals, random);
            if (!Read(bytes, $"mutation {i} of seed 79")) refused++;
        }

        refused.ShouldBeGreaterThan(count / 2);
    }

    private static bool Read(byte[] bytes, string name)
    {
        var bag = new DiagnosticBag();
        var before = GC.GetAllocatedBytesForCurrentThread();
        var watch = Stopwatch.StartNew();
        var read = PlanYamlReader.ReadAny(bytes, "p.yaml", bag);
        watch.ElapsedMilliseconds.ShouldBeLessThan(1000, name);
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(64L * 1024 * 1024, name);
        (read is null).ShouldBe(bag.HasErrors, name);
        foreach (var d in bag.ToSorted())
        {
            d.GetMessage(Language.Vietnamese).ShouldNotBeEmpty(name);
            d.GetMessage(Language.English).ShouldNotBeEmpty(name);
            (d.Span!.Start <= d.Span.End && d.Span.Start.Line >= 1 && d.Span.Start.Column >= 1).ShouldBeTrue($"{name}: {d}");
        }

        return read is not null;
    }

    private static byte[] Damage(byte[] original, byte[][] originals, Random random)
    {
        var bytes = new List<byte>(original);
        for (var times = random.Next(1, 5); times > 0; times--)
        {
            var at = random.Next(bytes.Count + 1);
            var length = Math.Min(random.Next(1, 40), bytes.Count - at);
            switch (random.Next(9))
            {
                case 0:
                    bytes.RemoveRange(at, length);
                    break;
                case 1:
                    bytes.InsertRange(at, bytes.GetRange(at, length));
                    break;
                case 2 or 3:
                    bytes.InsertRange(at, Encoding.UTF8.GetBytes(Pieces[random.Next(Pieces.Length)]));
                    break;
                case 4 when at < bytes.Count:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 5:
                    bytes.RemoveRange(at, bytes.Count - at);
                    break;
                case 6:
                    MoveLine(bytes, random);
                    break;
                case 7:
                    var other = originals[random.Next(originals.Length)];
                    var from = random.Next(other.Length);
                    bytes.InsertRange(at, other.AsSpan(from, Math.Min(random.Next(400), other.Length - from)));
                    break;
                default:
                    bytes.InsertRange(at, Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(Pieces[random.Next(Pieces.Length)], random.Next(2000)))));
                    break;
            }
        }

        return [.. bytes];
    }

    private static void MoveLine(List<byte> bytes, Random random)
    {
        if (bytes.Count == 0) return;
        var start = bytes.LastIndexOf((byte)'\n', random.Next(bytes.Count)) + 1;
        var end = bytes.IndexOf((byte)'\n', start);
        var line = bytes.GetRange(start, (end < 0 ? bytes.Count : end + 1) - start);
        bytes.RemoveRange(start, line.Count);
        bytes.InsertRange(random.Next(bytes.Count + 1), line);
    }
}
