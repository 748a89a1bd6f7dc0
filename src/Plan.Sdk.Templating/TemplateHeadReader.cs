using Plan.Sdk.Diagnostics;
using Plan.Sdk.OfficialText;
using Plan.Sdk.Templating.Binding;
using Plan.Sdk.Templating.Syntax;

namespace Plan.Sdk.Templating;

/// <summary>Reads the head of a template: lines <c>key: value</c> between two lines <c>---</c>.</summary>
internal static class TemplateHeadReader
{
    private static readonly string[] Keys = ["id", "title", "kind", TypeKey, "model", TakesKey];
    private static readonly string[] Kinds = [.. Enum.GetNames<TemplateKind>().Select(k => k.ToLowerInvariant())];

    private const string TakesKey = "takes";
    private const string TypeKey = "documentType";

    /// <param name="source">The file.</param>
    /// <param name="body">Where the text behind the head begins.</param>
    /// <param name="diagnostics">Where findings go.</param>
    public static TemplateHead Read(SourceText source, out int body, DiagnosticBag diagnostics)
    {
        var text = source.Text;
        body = 0;
        var head = new TemplateHead();
        var open = 0;
        while (open < text.Length && text[open] is '\n' or ' ' or '\t') open++;
        if (string.CompareOrdinal(text, open, "---\n", 0, 4) != 0)
        {
            diagnostics.Add(new(TemplateDiagnostics.NoHead, SourceSpan.StartOf(source.File)));
            return head;
        }

        if (!IsClosed(text, open + 4))
        {
            body = text.Length;
            diagnostics.Add(new(TemplateDiagnostics.UnclosedHead, source.Span(new(open, open + 3))));
            return head;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var start = open + 4; ; start = body)
        {
            var end = text.IndexOf('\n', start);
            if (end < 0) end = text.Length;
            body = Math.Min(text.Length, end + 1);
            var line = text.AsSpan(start, end - start);
            if (line.TrimEnd() is "---") return Finish(source, head, seen, diagnostics);
            if (line.IsWhiteSpace() || line[0] == '#') continue;
            head = line[0] is ' ' or '\t' && seen.Contains(TakesKey)
                ? ReadParameter(source, new(start, end), head, diagnostics)
                : ReadLine(source, new(start, end), head, seen, diagnostics);
        }
    }

    private static bool IsClosed(string text, int start)
    {
        foreach (var line in text.AsSpan(start).EnumerateLines())
        {
            if (line.TrimEnd() is "---") return true;
        }

        return false;
    }

    private static TemplateHead ReadLine(SourceText source, TextRange line, TemplateHead head, HashSet<string> seen, DiagnosticBag diagnostics)
    {
        var written = source.Text[line.Start..line.End];
        var colon = written.IndexOf(':', StringComparison.Ordinal);
        var key = colon < 0 ? written.Trim() : written[..colon].Trim();
        var value = colon < 0 ? "" : written[(colon + 1)..].Trim();
        var valueStart = line.Start + Math.Max(0, written.IndexOf(value, Math.Max(colon, 0), StringComparison.Ordinal));
        var valueRange = new TextRange(valueStart, valueStart + value.Length);
        if (!Keys.Contains(key, StringComparer.Ordinal) || !seen.Add(key) || value.Length == 0 != key is TakesKey)
        {
            diagnostics.Add(new(TemplateDiagnostics.BadHeadLine, source.Span(new(line.Start, line.Start + key.Length)), key, Suggestion.For(key, Keys)));
            return head;
        }

        switch (key)
        {
            case TakesKey:
                return head;
            case "id":
                return head with { Id = value };
            case "title":
                return head with { Title = value };
            case TypeKey:
                if (DocumentTypes.Find(value) is null) BadValue(source, valueRange, key, value, DocumentTypes.All.Select(t => t.Key), diagnostics);
                return head with { DocumentType = value };
            case "model":
                if (!TemplateModel.Names.Contains(value)) BadValue(source, valueRange, key, value, TemplateModel.Names, diagnostics);
                return head with { Model = value };
            default:
                if (Array.IndexOf(Kinds, value) is var kind and >= 0) return head with { Kind = (TemplateKind)kind };
                BadValue(source, valueRange, key, value, Kinds, diagnostics);
                return head;
        }
    }

    /// <summary>A line <c>  name: Type</c> below <c>takes:</c>.</summary>
    private static TemplateHead ReadParameter(SourceText source, TextRange line, TemplateHead head, DiagnosticBag diagnostics)
    {
        var written = source.Text[line.Start..line.End];
        var colon = written.IndexOf(':', StringComparison.Ordinal);
        var name = (colon < 0 ? written : written[..colon]).Trim();
        var type = colon < 0 ? "" : written[(colon + 1)..].Trim();
        var nameStart = line.Start + written.IndexOf(name, StringComparison.Ordinal);
        if (!IsName(name) || type.Length == 0 || head.Takes.Any(p => string.Equals(p.Name, name, StringComparison.Ordinal)))
        {
            diagnostics.Add(new(TemplateDiagnostics.BadParameterLine, source.Span(new(nameStart, nameStart + name.Length)), name));
            return head;
        }

        if (TypeName.Read(type) is null)
        {
            var typeStart = line.Start + written.IndexOf(type, colon, StringComparison.Ordinal);
            BadValue(source, new(typeStart, typeStart + type.Length), name, type, TypeName.All, diagnostics);
            return head;
        }

        return head with { Takes = [.. head.Takes, new(name, type)] };
    }

    private static bool IsName(string name) => name.Length > 0 && !char.IsAsciiDigit(name[0]) && name.All(c => char.IsLetterOrDigit(c) || c == '_');

    private static void BadValue(SourceText source, TextRange range, string key, string value, IEnumerable<string> known, DiagnosticBag diagnostics) =>
        diagnostics.Add(new(TemplateDiagnostics.BadHeadValue, source.Span(range), key, value, Suggestion.For(value, known)));

    private static TemplateHead Finish(SourceText source, TemplateHead head, HashSet<string> seen, DiagnosticBag diagnostics)
    {
        foreach (var key in (string[])["id", "kind"])
        {
            if (!seen.Contains(key)) diagnostics.Add(new(TemplateDiagnostics.MissingHeadKey, SourceSpan.StartOf(source.File), key));
        }

        if (seen.Contains("kind")) CheckKind(source, head, seen, diagnostics);
        return head;
    }

    /// <summary>Tells keys that mean nothing for the template's kind.</summary>
    private static void CheckKind(SourceText source, TemplateHead head, HashSet<string> seen, DiagnosticBag diagnostics)
    {
        if (seen.Contains(TakesKey) && head.Kind != TemplateKind.Part) diagnostics.Add(new(TemplateDiagnostics.TakesOutsidePart, KeySpan(source, TakesKey)));
        if (head is { DocumentType: not null, Kind: not TemplateKind.Paper }) diagnostics.Add(new(TemplateDiagnostics.TypeOutsidePaper, KeySpan(source, TypeKey)));
    }

    private static SourceSpan KeySpan(SourceText source, string key)
    {
        var at = source.Text.IndexOf($"\n{key}", StringComparison.Ordinal) + 1;
        return source.Span(new(at, at + key.Length));
    }
}
