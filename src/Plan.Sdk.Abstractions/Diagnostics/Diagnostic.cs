using System.Globalization;
using Plan.Sdk.Collections;

namespace Plan.Sdk.Diagnostics;

/// <summary>One finding about one input: which kind, where, and with which words. Immutable; compares by value.</summary>
public sealed record Diagnostic
{
    /// <summary>A finding of a kind, in the kind's own tier.</summary>
    /// <param name="descriptor">The kind.</param>
    /// <param name="span">Where; <c>null</c> when no file is concerned (a wrong option).</param>
    /// <param name="arguments">The message's arguments: text, numbers, or <see cref="LocalizedText"/>.</param>
    public Diagnostic(DiagnosticDescriptor descriptor, SourceSpan? span, params ReadOnlySpan<object> arguments)
    {
        Descriptor = descriptor;
        Severity = descriptor.DefaultSeverity;
        Span = span;
        Arguments = ValueList.Create(arguments);
    }

    /// <summary>The kind.</summary>
    public DiagnosticDescriptor Descriptor { get; }

    /// <summary>The tier, after the workspace's settings.</summary>
    public DiagnosticSeverity Severity { get; init; }

    /// <summary>Where, or <c>null</c>.</summary>
    public SourceSpan? Span { get; init; }

    /// <summary>The path of the value in the model, such as <c>objectives.stages[0].title</c>; empty when none is concerned.</summary>
    public string Path { get; init; } = "";

    /// <summary>The message's arguments.</summary>
    public ValueList<object> Arguments { get; }

    /// <summary>Changes that mend it, best first.</summary>
    public ValueList<DiagnosticFix> Fixes { get; init; } = [];

    /// <summary>The ID of the kind.</summary>
    public string Id => Descriptor.Id;

    /// <summary>The message in one language.</summary>
    public string GetMessage(Language language)
    {
        var values = new object[Arguments.Count];
        for (var i = 0; i < values.Length; i++)
            values[i] = Arguments[i] is LocalizedText text ? text.In(language) : Arguments[i];
        return string.Format(CultureInfo.InvariantCulture, Descriptor.Message.In(language), values);
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Span}: {Severity} {Id}: {GetMessage(Language.English)}";
}
