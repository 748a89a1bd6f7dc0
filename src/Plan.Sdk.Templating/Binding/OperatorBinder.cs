using Plan.Sdk.Diagnostics;
using Plan.Sdk.Templating.Evaluation;
using Plan.Sdk.Templating.Syntax;

namespace Plan.Sdk.Templating.Binding;

/// <summary>Finds what an operator means for the types of its operands.</summary>
internal sealed class OperatorBinder(DiagnosticBag diagnostics)
{
    public BoundExpression Bind(SourceSpan span, SourceSpan operatorSpan, BoundExpression left, TokenKind operation, BoundExpression right)
    {
        if (left.Type.Kind == TypeKind.Error || right.Type.Kind == TypeKind.Error) return new BoundConstant(TemplateType.Error, span, null);
        return operation switch
        {
            TokenKind.Equal or TokenKind.NotEqual => BindEquality(span, operatorSpan, left, operation, right),
            TokenKind.Less or TokenKind.LessOrEqual or TokenKind.Greater or TokenKind.GreaterOrEqual => BindOrder(span, operatorSpan, left, operation, right),
            _ => BindArithmetic(span, operatorSpan, left, operation, right),
        };
    }

    private BoundConstant Mismatch(SourceSpan span, SourceSpan operatorSpan, BoundExpression left, BoundExpression right)
    {
        diagnostics.Add(new(TemplateDiagnostics.OperandTypes, operatorSpan, left.Type.Name, right.Type.Name));
        return new(TemplateType.Error, span, null);
    }

    private bool ArePresent(BoundExpression left, BoundExpression right)
    {
        if (left.Type.IsOptional) diagnostics.Add(new(TemplateDiagnostics.AbsentValue, left.Span));
        if (right.Type.IsOptional) diagnostics.Add(new(TemplateDiagnostics.AbsentValue, right.Span));
        return !left.Type.IsOptional && !right.Type.IsOptional;
    }

    private BoundExpression BindEquality(SourceSpan span, SourceSpan operatorSpan, BoundExpression left, TokenKind operation, BoundExpression right)
    {
        if (left.Type.Kind == TypeKind.Null || right.Type.Kind == TypeKind.Null) return new BoundComparison(span, left, operation, right);
        CheckChoice(left.Type, right);
        CheckChoice(right.Type, left);
        var comparable = left.Type.Kind == right.Type.Kind
            ? left.Type.Kind is not (TypeKind.Record or TypeKind.List)
            : left.Type.Kind is TypeKind.Text or TypeKind.Choice && right.Type.Kind is TypeKind.Text or TypeKind.Choice;
        return comparable ? new BoundComparison(span, left, operation, right) : Mismatch(span, operatorSpan, left, right);
    }

    /// <summary>Reports a word that a choice never is.</summary>
    public void CheckChoice(TemplateType choice, BoundExpression word)
    {
        if (choice.Kind == TypeKind.Choice && word is BoundConstant { Value: string key } && choice.Choice!.Find(key) is null)
            diagnostics.Add(new(TemplateDiagnostics.UnknownChoice, word.Span, key, Suggestion.For(key, choice.Choice.Choices.Select(c => c.Key))));
    }

    private BoundExpression BindOrder(SourceSpan span, SourceSpan operatorSpan, BoundExpression left, TokenKind operation, BoundExpression right)
    {
        if (left.Type.Kind != right.Type.Kind || left.Type.Kind is not (TypeKind.Number or TypeKind.Date or TypeKind.Text)) return Mismatch(span, operatorSpan, left, right);
        return ArePresent(left, right) ? new BoundComparison(span, left, operation, right) : new BoundConstant(TemplateType.Error, span, null);
    }

    private BoundExpression BindArithmetic(SourceSpan span, SourceSpan operatorSpan, BoundExpression left, TokenKind operation, BoundExpression right)
    {
        var isText = operation == TokenKind.Plus && (left.Type.Kind == TypeKind.Text || right.Type.Kind == TypeKind.Text) && left.Type.HasText && right.Type.HasText;
        if (!isText && (left.Type.Kind != TypeKind.Number || right.Type.Kind != TypeKind.Number)) return Mismatch(span, operatorSpan, left, right);
        if (!ArePresent(left, right)) return new BoundConstant(TemplateType.Error, span, null);
        return isText ? new BoundConcatenation(span, left, right) : new BoundArithmetic(span, left, operation, right);
    }
}
