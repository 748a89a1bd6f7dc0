namespace Plan.Sdk.Model;

/// <summary>
/// What one rendering of a template may use, whatever the template says: loops, includes, captures and functions all pay
/// from the same budgets. Passing one ends the rendering with a diagnostic that names the budget and the template's line,
/// never with a shortened paper. With the defaults a rendering ends within a second and 64 MB. A workspace sets its own
/// under <c>templates: limits:</c>, within ranges that keep the host safe. Immutable; thread-safe.
/// </summary>
public sealed record TemplateLimits
{
    /// <summary>The usual budgets.</summary>
    public static TemplateLimits Default { get; } = new();

    /// <summary>The work: statements, rounds of loops, calls, items and stretches of text that functions look at. Usually
    /// 400,000; at most 4,000,000.</summary>
    public int Steps { get; init; } = 400_000;

    /// <summary>How deep <c>include</c> may nest. Usually 8; at most 16.</summary>
    public int IncludeDepth { get; init; } = 8;

    /// <summary>How deep <c>for</c> may nest, included parts counted in. Usually and at most 8.</summary>
    public int LoopDepth { get; init; } = 8;

    /// <summary>The characters that are printed. Usually 4,000,000; at most 16,000,000.</summary>
    public int OutputCharacters { get; init; } = 4_000_000;

    /// <summary>The characters of one text that is made on the way. Usually 1,000,000; at most 4,000,000.</summary>
    public int TextCharacters { get; init; } = 1_000_000;

    /// <summary>The items of one list that is made on the way. Usually 100,000; at most 1,000,000.</summary>
    public int ListItems { get; init; } = 100_000;

    /// <summary>All that is made on the way, texts, lists and pieces of output, in megabytes, whether still used or not.
    /// Usually 48; at most 256.</summary>
    public int Megabytes { get; init; } = 48;

    /// <summary>The time in milliseconds. Usually 1,000; at most 10,000.</summary>
    public int Milliseconds { get; init; } = 1_000;
}
