using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Templating.Syntax;

namespace Plan.Sdk.Templating;

/// <summary>A template's file, read but not yet held against the model.</summary>
internal sealed class ParsedTemplate
{
    private const int LongestText = 256 * 1024;

    private ParsedTemplate(SourceText source, TemplateHead head, List<StatementSyntax> statements, ValueList<Diagnostic> diagnostics)
    {
        Source = source;
        Head = head;
        Statements = statements;
        Diagnostics = diagnostics;
    }

    public SourceText Source { get; }

    public TemplateHead Head { get; }

    public List<StatementSyntax> Statements { get; }

    /// <summary>What was found while reading it.</summary>
    public ValueList<Diagnostic> Diagnostics { get; }

    public static ParsedTemplate Read(string text, string file)
    {
        var found = new DiagnosticBag();
        if (text.Length > LongestText)
        {
            found.Add(new(TemplateDiagnostics.FileTooLong, SourceSpan.StartOf(file), LongestText));
            return new(new(file, ""), new(), [], found.ToSorted());
        }

        var source = new SourceText(file, text.TrimStart('\uFEFF').Replace("\r\n", "\n", StringComparison.Ordinal));
        var head = TemplateHeadReader.Read(source, out var start, found);
        var statements = Parser.Parse(source, start, found);
        return new(source, head, statements, found.ToSorted());
    }
}
