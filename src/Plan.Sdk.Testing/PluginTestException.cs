using System.Diagnostics.CodeAnalysis;
using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Testing;

/// <summary>A plugin does not do what is asked of it: it does not start, its settings are wrong, or it breaks the contract.</summary>
/// <param name="problems">What is wrong, each in both languages.</param>
[SuppressMessage("Design", "CA1032", Justification = "It always has its problems.")]
public sealed class PluginTestException(ValueList<LocalizedText> problems) : Exception(string.Join("\n", problems.Select(p => $"- {p.Vi}\n  {p.En}")))
{
    /// <summary>What is wrong, each in both languages.</summary>
    public ValueList<LocalizedText> Problems { get; } = problems;

    internal static PluginTestException Of(IEnumerable<Diagnostic> diagnostics) => new(diagnostics.Select(TextOf).ToValueList());

    private static LocalizedText TextOf(Diagnostic diagnostic)
    {
        var place = diagnostic.Span is { } span ? $"{span}: " : "";
        return new($"{place}{diagnostic.Id}: {diagnostic.GetMessage(Language.Vietnamese)}", $"{place}{diagnostic.Id}: {diagnostic.GetMessage(Language.English)}");
    }
}
