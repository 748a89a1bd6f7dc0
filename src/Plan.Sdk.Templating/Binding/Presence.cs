using Plan.Sdk.Templating.Syntax;

namespace Plan.Sdk.Templating.Binding;

/// <summary>What a condition tells about absent values: the paths that are present when it holds, and when it does not.</summary>
internal sealed record Presence(IReadOnlyCollection<string> WhenTrue, IReadOnlyCollection<string> WhenFalse)
{
    public static Presence None { get; } = new([], []);

    public Presence Not() => new(WhenFalse, WhenTrue);

    /// <summary>The written path of a name or a chain of members and literal indexes; <c>null</c> for anything else.</summary>
    public static string? PathOf(ExpressionSyntax expression) => expression switch
    {
        NameSyntax name => name.Name,
        MemberSyntax { Target: NameSyntax { Name: "$" } } argument => $"$.{argument.Name}",
        IndexSyntax { Index: LiteralSyntax { Value: string or decimal } literal } index when PathOf(index.Target) is { } target => $"{target}[{literal.Value}]",
        MemberSyntax member when PathOf(member.Target) is { } target => $"{target}.{member.Name}",
        _ => null,
    };

    /// <summary>A path and all it leads through: when <c>a.b.c</c> is present, so is <c>a.b</c>.</summary>
    public static IReadOnlyCollection<string> Chain(ExpressionSyntax expression)
    {
        var paths = new List<string>();
        for (var at = expression; at is not null && PathOf(at) is { } path; at = TargetOf(at)) paths.Add(path);
        return paths;
    }

    private static ExpressionSyntax? TargetOf(ExpressionSyntax expression) => expression switch
    {
        MemberSyntax { Target: NameSyntax { Name: "$" } } => null,
        MemberSyntax member => member.Target,
        IndexSyntax index => index.Target,
        _ => null,
    };
}
