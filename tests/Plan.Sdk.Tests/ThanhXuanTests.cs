using System.Text.RegularExpressions;

namespace Plan.Sdk.Tests;

/// <summary>The portal article about the district plan 260/KH-UBND: what it names stands in the article that is made, in order.</summary>
public sealed partial class ThanhXuanTests
{
    private static readonly string[] Bodies =
    [
        "Quận Thanh Xuân", "Thủ tướng Chính phủ", "UBND thành phố Hà Nội", "UBND quận Thanh Xuân", "UBND quận",
        "phòng Lao động - Thương binh và Xã hội", "các phòng, ban, ngành, đoàn thể", "UBND 11 phường", "Phòng Văn hóa và Thông tin quận",
    ];

    [Fact]
    public void Article_FiguresDatesNumbersAndBodies_StandInTheSeedsOrder()
    {
        var article = Article();
        var made = Examples.Text(Examples.ThanhXuan, "tin-bai").Normalize();
        var at = 0;
        foreach (var name in Names(article))
        {
            var found = made.IndexOf(name, at, StringComparison.Ordinal);
            found.ShouldBeGreaterThanOrEqualTo(0, $"“{name}” is missing after “{made[Math.Max(0, at - 80)..at]}”");
            at = found + name.Length;
        }
    }

    [Fact]
    public void Names_OfTheSeed_AreMany() => Names(Article()).Count.ShouldBeGreaterThan(25);

    /// <summary>The article of the portal's page, without the page's own menus and the portal's line of date and visits.</summary>
    private static string Article()
    {
        var lines = File.ReadAllLines(Repository.PathOf("tests/Plan.Sdk.Tests/Seeds/thanh-xuan-article.txt"));
        var from = Array.FindIndex(lines, l => l.StartsWith("Quận Thanh Xuân triển khai", StringComparison.Ordinal));
        var to = Array.FindIndex(lines, l => l.StartsWith("Phòng Văn hóa và Thông tin quận", StringComparison.Ordinal));
        return string.Join('\n', lines[from..(to + 1)].Where(l => !l.StartsWith("Ngày đăng", StringComparison.Ordinal))).Normalize();
    }

    private static List<string> Names(string article)
    {
        var figures = FigureOrNumber().Matches(article).Select(m => (m.Index, m.Value));
        var bodies = Bodies.SelectMany(b => Regex.Matches(article, Regex.Escape(b)).Select(m => (m.Index, m.Value)));
        var found = figures.Concat(bodies).OrderBy(f => f.Index).ThenByDescending(f => f.Value.Length).ToList();
        var names = new List<string>();
        var end = -1;
        foreach (var (index, value) in found)
        {
            if (index < end) continue;
            names.Add(value);
            end = index + value.Length;
        }

        return names;
    }

    [GeneratedRegex(@"\d+/KH-UBND|\d+/QĐ-TTg|\d{1,2}/\d{1,2}/\d{4}|\d{4} - \d{4}|\d[\d.]*\d%?|\d+%?")]
    private static partial Regex FigureOrNumber();
}
