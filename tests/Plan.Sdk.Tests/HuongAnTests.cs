using System.Text.RegularExpressions;

namespace Plan.Sdk.Tests;

/// <summary>The ward plan 79/KH-UBND: the paper that is made says what the issued paper says.</summary>
public sealed class HuongAnTests
{
    /// <summary>Where the output rightly differs from the issued paper; <c>examples/huong-an/README.md</c> lists the same.</summary>
    private static readonly (string Issued, string Made)[] Differences =
    [
        ("CỘNG HOÀ XÃ HỘI", "CỘNG HÒA XÃ HỘI"),
        ("Số: 79 /KH-UBND", "Số: 79/KH-UBND"),
        ("TM.ỦY BAN NHÂN DÂN", "TM. ỦY BAN NHÂN DÂN"),
        ("8. Các tổ dân phố", "7. Các tổ dân phố"),
        ("vì sự phát triển 4 toàn diện", "vì sự phát triển toàn diện"),
    ];

    [Fact]
    public void Text_SeedSentences_StandInOrder()
    {
        var made = Words(Examples.Text(Examples.HuongAn));
        var at = 0;
        foreach (var sentence in SeedSentences())
        {
            var found = made.IndexOf(sentence, at, StringComparison.Ordinal);
            found.ShouldBeGreaterThanOrEqualTo(0, $"“{sentence}” is missing after “{made[Math.Max(0, at - 80)..at]}”");
            at = found + sentence.Length;
        }
    }

    [Fact]
    public void Text_WordsOfTheBody_AreThoseOfTheSeed()
    {
        var issued = Words(Seed());
        var made = Words(Examples.Text(Examples.HuongAn));
        Body(made).ShouldBe(Body(issued));
    }

    [Fact]
    public void Differences_EachOne_StandsInTheSeed()
    {
        var issued = Words(File.ReadAllText(Repository.PathOf("tests/Plan.Sdk.Tests/Seeds/79-kh-ubnd-2019.txt")));
        foreach (var (seed, _) in Differences) issued.ShouldContain(Words(seed));
    }

    /// <summary>From the type's name to the end of the last section, which both texts have in the same order.</summary>
    private static string Body(string text)
    {
        var from = text.IndexOf("KẾ HOẠCH Thực hiện", StringComparison.Ordinal);
        var to = text.IndexOf("Nơi nhận", StringComparison.Ordinal);
        return text[from..to].Trim();
    }

    private static IEnumerable<string> SeedSentences()
    {
        var body = Seed().Split('\n').Skip(4).TakeWhile(line => !line.StartsWith("Nơi nhận", StringComparison.Ordinal));
        return body.SelectMany(line => Regex.Split(line, @"(?<=[.;:]) ")).Select(Words).Where(s => s.Length > 0);
    }

    private static string Seed()
    {
        var text = File.ReadAllText(Repository.PathOf("tests/Plan.Sdk.Tests/Seeds/79-kh-ubnd-2019.txt"));
        foreach (var (issued, made) in Differences) text = text.Replace(issued, made, StringComparison.Ordinal);
        return text;
    }

    private static string Words(string text) => Regex.Replace(text.Normalize(), @"\s+", " ").Trim();
}
