using Plan.Sdk.Templating.Syntax;

namespace Plan.Sdk.Templating.Binding;

/// <summary>What is known when a condition holds or does not.</summary>
internal static class ConditionParts
{
    /// <summary>The conditions that are decided with this one, as they are written.</summary>
    public static IEnumerable<(string Condition, bool Holds)> Of(ExpressionSyntax condition, bool holds, Func<ExpressionSyntax, string> textOf) => condition switch
    {
        UnarySyntax { Operator: TokenKind.Not } not => Of(not.Operand, !holds, textOf),
        BinarySyntax { Operator: TokenKind.And } both when holds => [.. Of(both.Left, true, textOf), .. Of(both.Right, true, textOf)],
        BinarySyntax { Operator: TokenKind.Or } either when !holds => [.. Of(either.Left, false, textOf), .. Of(either.Right, false, textOf)],
        BinarySyntax { Operator: TokenKind.And or TokenKind.Or } or LiteralSyntax => [],
        _ => [(textOf(condition), holds)],
    };
}
