using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Yaml.Reading;

/// <summary>Where a value of the record being read stands; a line of 0 says that its key has not been met.</summary>
internal readonly record struct SlotPlace(SourcePosition Key, int KeyLength, SourcePosition Start, SourcePosition End, int StartIndex, int EndIndex)
{
    public bool IsMet => Key.Line > 0;

    public SourcePosition KeyEnd => Key with { Column = Key.Column + KeyLength };
}
