namespace Plan.Sdk.Tests;

/// <summary>A value that something on its way could take for more than text.</summary>
/// <param name="Text">The value, as a plan holds it.</param>
/// <param name="Printed">What has to come out. It differs from the value in four ways alone: letters composed, line ends as
/// line feeds, U+FFFD for what no document can carry (and a diagnostic for each), open marks of direction closed.</param>
internal sealed record HostileValue(string Text, string Printed)
{
    /// <summary>What has to come out, without the closing of its marks of direction: that stands at the end of the run, which
    /// may hold more than the value.</summary>
    public string Unclosed => Printed.StartsWith(Text, StringComparison.Ordinal) ? Text : Printed;

    /// <summary>The characters that have to be reported.</summary>
    public IEnumerable<string> Refused => Text.Zip(Printed)
        .Where(pair => pair.Second == '\ufffd' && pair.First != '\ufffd')
        .Select(pair => $"U+{(int)pair.First:X4}");
}
