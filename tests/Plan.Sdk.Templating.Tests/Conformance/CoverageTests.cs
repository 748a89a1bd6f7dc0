using System.Collections;
using Plan.Sdk.Templating.Evaluation;
using Plan.Sdk.Templating.Functions;
using Plan.Sdk.Templating.Syntax;

namespace Plan.Sdk.Templating.Tests.Conformance;

/// <summary>The cases leave out no function, no kind of syntax, no operator and no variable of loops.</summary>
public sealed class CoverageTests
{
    /// <summary>Only templates with errors have these.</summary>
    private static readonly string[] OfErrors = ["ErrorSyntax", "LeftOutSyntax"];

    private static readonly Lazy<object[]> AllNodes = new(() => [.. CaseFile.NamesIn("Cases").SelectMany(n => NodesOf(CaseFile.Read("Cases", n)))]);

    [Fact]
    public void Cases_Together_UseEachKindOfSyntax()
    {
        var kinds = typeof(ExpressionSyntax).Assembly.GetTypes()
            .Where(t => !t.IsAbstract && (t.IsSubclassOf(typeof(ExpressionSyntax)) || t.IsSubclassOf(typeof(StatementSyntax))))
            .Select(t => t.Name).Except(OfErrors, StringComparer.Ordinal).ToArray();

        kinds.Length.ShouldBeGreaterThan(15);
        kinds.Except(AllNodes.Value.Select(n => n.GetType().Name), StringComparer.Ordinal).ShouldBeEmpty();
    }

    [Fact]
    public void Cases_Together_UseEachFunctionOfScriban()
    {
        var called = AllNodes.Value.OfType<MemberSyntax>().Select(m => m.Target is NameSyntax group ? $"{group.Name}.{m.Name}" : "");

        // What date.now gives in Scriban depends on the day.
        TemplateFunctions.BuiltIn.All.Select(f => f.Name).Where(n => !n.StartsWith("vn.", StringComparison.Ordinal) && n != "date.now")
            .Except(called, StringComparer.Ordinal).ShouldBeEmpty();
    }

    [Fact]
    public void Cases_Together_UseEachOperator()
    {
        var used = AllNodes.Value.Select(n => n is BinarySyntax binary ? binary.Operator : n is UnarySyntax unary ? unary.Operator : TokenKind.EndOfFile);

        Enum.GetValues<TokenKind>().Where(k => Operators.IsBinary(k) || k == TokenKind.Not).Except(used).ShouldBeEmpty();
    }

    [Fact]
    public void Cases_Together_UseEachVariableOfLoops() =>
        AllNodes.Value.OfType<MemberSyntax>().Where(m => m.Target is NameSyntax { Name: "for" }).Select(m => m.Name).Distinct(StringComparer.Ordinal)
            .Count().ShouldBe(Enum.GetValues<LoopInfo>().Length);

    private static IEnumerable<object> NodesOf(CaseFile read) =>
        read.Templates.SelectMany(t => ParsedTemplate.Read(t, "mau.md").Statements).SelectMany(Within);

    /// <summary>A node and all below it: whatever of the syntax its properties hold.</summary>
    private static IEnumerable<object> Within(object? value) => value switch
    {
        null or string => [],
        IEnumerable items => items.Cast<object?>().SelectMany(Within),
        _ when value.GetType().Namespace == typeof(NameSyntax).Namespace && !value.GetType().IsValueType =>
            value.GetType().GetProperties().Where(p => p.GetIndexParameters().Length == 0).SelectMany(p => Within(p.GetValue(value))).Prepend(value),
        _ => [],
    };
}
