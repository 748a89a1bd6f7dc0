using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Origins;

/// <summary>One value of a <see cref="SourceMap"/>; children are chained by position in the array.</summary>
internal struct SourceMapNode
{
    public string? Key;
    public int Index;
    public SourcePosition KeyStart;
    public SourcePosition Start;
    public SourcePosition End;
    public int FirstChild;
    public int LastChild;
    public int NextSibling;
}
