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

    /// <summary>Reads a file.</summary>
    /// <param name="text">Its text.</param>
    /// <param name="file">Its name for messages.</param>
    /// <param name="id">The id that its pack knows it by, which its head has to give; <c>null</c> for a text of no pack.</param>
    public static ParsedTemplate Read(string text, string file, string? id = null)
    {
        var found = new DiagnosticBag();
        if (text.Length > LongestText)
        {
            found.Add(new(TemplateDiagnostics.FileTooLong, SourceSpan.StartOf(file), LongestText));
            return new(new(file, ""), new(), [], found.ToSorted());
        }

        var source = new SourceText(file, text.TrimStart('\uFEFF').Replace("\r\n", "\n", StringComparison.Ordinal));
        var head = TemplateHeadReader.Read(source, out var start, found);
        if (id is not null && head.Id.Length > 0 && !string.Equals(head.Id, id, StringComparison.Ordinal)) found.Add(new(TemplateDiagnostics.OtherId, SourceSpan.StartOf(file), head.Id, id));
        var statements = Parser.Parse(source, start, found);
        return new(source, head, statements, found.ToSorted());
    }
}
