using System.Globalization;

namespace Plan.Sdk.Documents.Tests.Reading;

/// <summary>Reads the origins part as its description says: the n-th entry speaks of the paragraph whose id is n.</summary>
internal static class DocxOrigins
{
    public static List<(string Id, string Path, string? Template)> Read(DocxFile file)
    {
        var part = file.Part("customXml/item1.xml");
        var templates = part.Elements().Single(e => e.Name.LocalName == "templates").Elements()
            .Select(t => $"{t.Attribute("f")!.Value} {t.Attribute("from")!.Value}").ToList();
        var origins = new List<(string, string, string?)>();
        var parent = "";
        foreach (var entry in part.Elements().Single(e => e.Name.LocalName == "paragraphs").Elements())
        {
            var path = entry.Attribute("m")?.Value ?? (entry.Attribute("k") is { } step ? Join(parent, step.Value) : "");
            if (path.Length > 0) parent = ParentOf(path);
            var place = entry.Attribute("t") is { } t ? templates[int.Parse(t.Value, CultureInfo.InvariantCulture) - 1] : null;
            origins.Add((string.Create(CultureInfo.InvariantCulture, $"{origins.Count + 1:X8}"), path, place));
        }

        return origins;
    }

    private static string Join(string parent, string step) => parent.Length == 0 || step[0] == '[' ? parent + step : $"{parent}.{step}";

    private static string ParentOf(string path) => path[..Math.Max(0, path[^1] == ']' ? path.LastIndexOf('[') : path.LastIndexOf('.'))];
}
