using System.Globalization;
using System.Xml.Linq;
using Plan.Sdk.OfficialText;

namespace Plan.Sdk.Documents.Tests.Reading;

/// <summary>Counts numbered paragraphs the way Word does: lists of one kind share a count, a list's start override is taken at its first use.</summary>
internal sealed class DocxNumbers(XElement numbering)
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private readonly Dictionary<string, int> counts = [];
    private readonly HashSet<string> seen = [];

    public string Label(XElement? properties)
    {
        if (properties?.Element(W + "numId")?.Attribute(W + "val")?.Value is not { } id) return "";
        var list = numbering.Elements(W + "num").Single(n => n.Attribute(W + "numId")!.Value == id);
        var kindId = list.Element(W + "abstractNumId")!.Attribute(W + "val")!.Value;
        var level = numbering.Elements(W + "abstractNum").Single(a => a.Attribute(W + "abstractNumId")!.Value == kindId).Element(W + "lvl")!;
        var start = list.Element(W + "lvlOverride")?.Element(W + "startOverride")?.Attribute(W + "val")?.Value;
        counts[kindId] = seen.Add(id) && start is not null ? int.Parse(start, CultureInfo.InvariantCulture) : counts.GetValueOrDefault(kindId) + 1;
        var text = level.Element(W + "lvlText")!.Attribute(W + "val")!.Value.Replace("%1", Format(level, counts[kindId]), StringComparison.Ordinal);
        return level.Element(W + "suff")?.Attribute(W + "val")?.Value switch { "space" => text + " ", "nothing" => text, _ => text + "\t" };
    }

    // Word's letters are those of the English alphabet.
    private static string Format(XElement level, int count) => level.Element(W + "numFmt")!.Attribute(W + "val")!.Value switch
    {
        "upperRoman" => RomanNumeral.Of(count),
        "lowerLetter" => ((char)('a' + count - 1)).ToString(),
        _ => count.ToString(CultureInfo.InvariantCulture),
    };
}
