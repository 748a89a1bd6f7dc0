using System.Diagnostics;
using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Yaml.Tests.Events;

/// <summary>What a hostile file costs: refused within 100 ms and 32 MB, on a thread with a stack of 256 kB.</summary>
public sealed class GuardTests
{
    private const string Head = "apiVersion: plan/v1\nkind: ActionPlan\n";

    public static TheoryData<string, string> Hostile => new()
    {
        { "500 brackets", "PLAN1010" },
        { "500 braces", "PLAN1010" },
        { "a megabyte of brackets", "PLAN1041" },
        { "brackets on lines", "PLAN1010" },
        { "block lists on one line", "PLAN1010" },
        { "keys that are keys", "PLAN1010" },
        { "nested blocks", "PLAN1010" },
        { "merge-key bomb", "PLAN1018" },
        { "a million keys", "PLAN1001" },
        { "as many keys as fit", "PLAN1018" },
        { "alias loop", "PLAN1014" },
        { "one scalar", "PLAN1012" },
        { "one quoted scalar", "PLAN1012" },
        { "one block scalar", "PLAN1012" },
        { "open quote", "PLAN1021" },
        { "marks on one letter", "PLAN1048" },
        { "names in braces", "PLAN1018" },
        { "suppressions", "PLAN1048" },
    };

    [Theory]
    [MemberData(nameof(Hostile))]
    public void Read_HostileFile_IsRefusedCheaply(string name, string id)
    {
        var bytes = Sample.Bytes(TextOf(name));
        Measure(bytes);

        // The best of some: other work on the machine is not the reader's.
        var (seen, milliseconds, allocated) = Enumerable.Range(0, 5).Select(_ => Measure(bytes)).MinBy(m => m.Milliseconds);

        seen.ShouldContain(id);
        milliseconds.ShouldBeLessThan(100);
        allocated.ShouldBeLessThan(32 * 1024 * 1024);
    }

    [Theory]
    [InlineData("audiences:\n", "- a\n", 240_000, "")]
    [InlineData("audiences: [", "a,", 490_000, "]")]
    [InlineData("document: {", "a,", 490_000, "}")]
    public void Read_MoreItemsThanAllowed_StopsAtALimit(string start, string item, int count, string end)
    {
        var bytes = Sample.Bytes(Sample.Head.Replace("document", "#", StringComparison.Ordinal) + start + Repeat(item, count) + end);

        var (seen, milliseconds, allocated) = Enumerable.Range(0, 3).Select(_ => Measure(bytes)).MinBy(m => m.Milliseconds);

        seen.ShouldContain(id => id == "PLAN1011" || id == "PLAN1018");
        milliseconds.ShouldBeLessThan(5000);
        allocated.ShouldBeLessThan(96 * 1024 * 1024);
    }

    [Fact]
    public void Read_AsDeepAsAllowed_IsRead()
    {
        var text = Sample.Head + "tasks: ";
        for (var i = 0; i < 31; i++) text += $"[{{id: t{i}, text: a, subtasks: ";
        text += "[]" + string.Concat(Enumerable.Repeat("}]", 31)) + "\n";

        var tasks = 0;
        for (var list = Sample.Read(text).Model.Tasks; list.Count > 0; list = list[0].Subtasks) tasks++;

        tasks.ShouldBe(31);
        Sample.Findings(text.Replace("[]", "[{id: x, text: b}]", StringComparison.Ordinal)).ShouldHaveSingleItem().Id.ShouldBe("PLAN1010");
    }

    [Fact]
    public void Read_LongestTextAllowed_IsRead()
    {
        var text = new string('x', 64 * 1024);

        Sample.Read(Sample.Head + $"note: {text}\n").Model.Note.ShouldBe(text);
        Sample.Findings(Sample.Head + $"note: {text}x\n").ShouldHaveSingleItem().Id.ShouldBe("PLAN1012");
    }

    private static string TextOf(string name) => name switch
    {
        "500 brackets" => Head + "tasks: " + new string('[', 500),
        "500 braces" => Head + "tasks: " + new string('{', 500),
        "a megabyte of brackets" => new string('[', 1_000_000),
        "brackets on lines" => Head + "tasks: " + Repeat("[\n  ", 250_000),
        "block lists on one line" => Head + "tasks:\n  " + Repeat("- ", 500_000),
        "keys that are keys" => Repeat("? ", 500_000),
        "nested blocks" => string.Concat(Enumerable.Range(0, 1000).Select(i => new string(' ', i) + "a:\n")),
        "merge-key bomb" => Head + "a0: &a0 {x: 1}\n" + string.Concat(Enumerable.Range(1, 500).Select(i => $"a{i}: &a{i} {{<<: [*a{i - 1}, *a{i - 1}]}}\n")),
        "a million keys" => string.Concat(Enumerable.Range(0, 1_000_000).Select(i => $"k{i}: 1\n")),
        "as many keys as fit" => Head + Repeat("k: 1\n", 200_000),
        "alias loop" => Head + "tasks: &a [*a, *a]\nnote: *a\n",
        "one scalar" => Head + "note: " + new string('x', 1_000_000),
        "one quoted scalar" => Head + "note: \"" + new string('x', 1_000_000) + "\"",
        "one block scalar" => Head + "note: |\n" + Repeat("  x\n", 250_000),
        "open quote" => Head + "note: \"" + Repeat("x\n  ", 240_000),
        "marks on one letter" => Head + "note: a" + Repeat("\u0301\u0323", 30_000),
        "names in braces" => Head + "id: a\ndocument: {type: KH, issuer: a, subject: b}\nclosing: \"" + Repeat("{a}", 20_000) + "\"\n",
        "suppressions" => Head + Repeat("# plan: off PLAN2001 a\n", 10_000) + "note: a\n",
        _ => throw new ArgumentOutOfRangeException(nameof(name)),
    };

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));

    private static (string[] Ids, double Milliseconds, long Allocated) Measure(byte[] bytes)
    {
        var bag = new DiagnosticBag();
        double milliseconds = 0;
        long allocated = 0;
        var thread = new Thread(
            () =>
            {
                var before = GC.GetAllocatedBytesForCurrentThread();
                var watch = Stopwatch.StartNew();
                PlanYamlReader.ReadAny(bytes, "p.yaml", bag).ShouldBeNull();
                milliseconds = watch.Elapsed.TotalMilliseconds;
                allocated = GC.GetAllocatedBytesForCurrentThread() - before;
            },
            256 * 1024);
        thread.Start();
        thread.Join();
        return (bag.ToSorted().Select(d => d.Id).ToArray(), milliseconds, allocated);
    }
}
