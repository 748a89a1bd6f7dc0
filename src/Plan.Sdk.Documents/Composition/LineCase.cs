using Plan.Sdk.Collections;
using Plan.Sdk.Documents.Presentation;
using Plan.Sdk.OfficialText;

namespace Plan.Sdk.Documents.Composition;

/// <summary>Puts lines into the letter case that the rules ask for.</summary>
internal static class LineCase
{
    public static ValueList<TextLine> Apply(ValueList<TextLine> lines, ComponentRules look) =>
        look.Case.Value == LetterCase.AsWritten ? lines : lines.Select(l => Apply(l, look)).ToValueList();

    public static TextLine Apply(TextLine line, ComponentRules look) =>
        look.Case.Value == LetterCase.AsWritten
            ? line
            : new(line.Runs.Select(r => r with { Text = OfficialCase.Upper(r.Text) }).ToValueList());
}
