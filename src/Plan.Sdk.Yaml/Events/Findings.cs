using Plan.Sdk.Diagnostics;
using YamlDotNet.Core;

namespace Plan.Sdk.Yaml.Events;

/// <summary>
/// Where the reader of one file says what it found: adds file and path to each finding, and stops counting at
/// <see cref="YamlLimits.Errors"/>.
/// </summary>
internal sealed class Findings(string file, DiagnosticBag bag)
{
    private int errors;

    /// <summary>The file's name.</summary>
    public string File { get; } = file;

    /// <summary>The value being read.</summary>
    public ReadPath Path { get; } = new();

    /// <summary>Whether any error was found in this file.</summary>
    public bool HasErrors => errors > 0;

    /// <summary>Whether so many errors were found that reading stops.</summary>
    public bool IsFull => errors >= YamlLimits.Errors;

    /// <summary>The position of a mark of the parser.</summary>
    public static SourcePosition Position(in Mark mark) => new((int)mark.Line, (int)mark.Column);

    /// <summary>About the whole file.</summary>
    public void AtStart(DiagnosticDescriptor descriptor, params ReadOnlySpan<object> arguments) =>
        At(descriptor, new(1, 1), new(1, 1), arguments);

    /// <summary>About a range.</summary>
    public void At(DiagnosticDescriptor descriptor, SourcePosition start, SourcePosition end, params ReadOnlySpan<object> arguments) =>
        Add(new(descriptor, new(File, start, end), arguments) { Path = Path.ToString() });

    /// <summary>About a range, with a change that mends it.</summary>
    public void At(DiagnosticDescriptor descriptor, SourcePosition start, SourcePosition end, string? newText, ReadOnlySpan<object> arguments)
    {
        var span = new SourceSpan(File, start, end);
        var diagnostic = new Diagnostic(descriptor, span, arguments) { Path = Path.ToString() };
        if (newText is not null) diagnostic = diagnostic with { Fixes = [new(new($"Sửa thành “{newText}”", $"Change to \"{newText}\""), span, newText)] };
        Add(diagnostic);
    }

    private void Add(Diagnostic diagnostic)
    {
        if (IsFull) return;
        bag.Add(diagnostic);
        if (diagnostic.Severity != DiagnosticSeverity.Error || ++errors < YamlLimits.Errors) return;
        bag.Add(new(YamlDiagnostics.TooManyErrors, diagnostic.Span, YamlLimits.Errors));
    }
}
