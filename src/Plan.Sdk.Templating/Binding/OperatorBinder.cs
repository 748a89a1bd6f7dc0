using Plan.Sdk.Diagnostics;
using Plan.Sdk.Templating.Evaluation;
using Plan.Sdk.Templating.Syntax;

namespace Plan.Sdk.Templating.Binding;

/// <summary>Finds what an operator means for the types of its operands.</summary>
internal sealed class OperatorBinder(DiagnosticBag diagnostics)
{
    public BoundExpression Bind(SourceSpan span, SourceSpan operatorSpan, BoundExpression left, TokenKind operation, BoundExpression right)
    {
        if (left.Type.Kind == TypeKind.Error || right.Type.Kind == TypeKind.Error) return Failed(span);
        return operation switch
        {
            TokenKind.Equal or TokenKind.NotEqual => BindEquality(span, operatorSpan, left, operation, right),
            TokenKind.Less or TokenKind.LessOrEqual or TokenKind.Greater or TokenKind.GreaterOrEqual => BindOrder(span, operatorSpan, left, operation, right),
            _ => BindReckoning(span, operatorSpan, left, operation, right),
        };
    }

    /// <summary>Reports a word that a choice never is.</summary>
    public void CheckChoice(TemplateType choice, BoundExpression word)
    {
        if (choice.Kind == TypeKind.Choice && word is BoundConstant { Value: string key } && choice.Choice!.Find(key) is null)
            diagnostics.Add(new(TemplateDiagnostics.UnknownChoice, word.Span, key, Suggestion.For(key, choice.Choice.Choices.Select(c => c.Key))));
    }

    private static BoundConstant Failed(SourceSpan span) => new(TemplateType.Error, span, null);

    private BoundConstant Mismatch(SourceSpan span, SourceSpan operatorSpan, BoundExpression left, TokenKind operation, BoundExpression right)
    {
        diagnostics.Add(new(TemplateDiagnostics.OperandTypes, operatorSpan, left.Type.Name, right.Type.Name, Advice(left.Type, operation, right.Type)));
        return Failed(span);
    }

    private static LocalizedText Advice(TemplateType left, TokenKind operation, TemplateType right)
    {
        if (left.Kind == TypeKind.Amount || right.Kind == TypeKind.Amount) return new("; số lượng chỉ in ra được như nó đang có; tính toán thì dùng trường là số", "; amounts can only be printed; reckon with fields that are numbers");
        if (left.Kind == TypeKind.Number) return TypeAdvice.For(left, right);
        if (right.Kind == TypeKind.Number) return TypeAdvice.For(right, left);
        if (left.Kind == TypeKind.Calendar || right.Kind == TypeKind.Calendar)
            return new("; so sánh ngày đầu hoặc ngày cuối: vn.first_day, vn.last_day", "; compare first or last days: vn.first_day, vn.last_day");
        return operation == TokenKind.Plus && left.Kind == TypeKind.Text ? TypeAdvice.Printing(right)
            : operation == TokenKind.Plus && right.Kind == TypeKind.Text ? TypeAdvice.Printing(left)
            : new("", "");
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
            ? left.Type.Kind is not (TypeKind.Record or TypeKind.List or TypeKind.Object)
            : left.Type.Kind is TypeKind.Text or TypeKind.Choice && right.Type.Kind is TypeKind.Text or TypeKind.Choice;
        return comparable ? new BoundComparison(span, left, operation, right) : Mismatch(span, operatorSpan, left, operation, right);
    }

    private BoundExpression BindOrder(SourceSpan span, SourceSpan operatorSpan, BoundExpression left, TokenKind operation, BoundExpression right)
    {
        if (left.Type.Kind != right.Type.Kind || left.Type.Kind is not (TypeKind.Number or TypeKind.Date or TypeKind.Text)) return Mismatch(span, operatorSpan, left, operation, right);
        return ArePresent(left, right) ? new BoundComparison(span, left, operation, right) : Failed(span);
    }

    private BoundExpression BindReckoning(SourceSpan span, SourceSpan operatorSpan, BoundExpression left, TokenKind operation, BoundExpression right)
    {
        if (!ArePresent(left, right)) return Failed(span);
        var isText = left.Type.Kind == TypeKind.Text || right.Type.Kind == TypeKind.Text;
        switch (operation)
        {
            case TokenKind.Plus when isText && left.Type.HasText && right.Type.HasText:
                return new BoundConcatenation(span, left, right);
            case TokenKind.Plus when left.Type.Kind == TypeKind.List && right.Type.Kind == TypeKind.List && TemplateType.Common(left.Type, right.Type) is { } sum:
                return new BoundListSum(sum, span, left, right);
            case TokenKind.Star when left.Type.Kind == TypeKind.Number && right.Type.Kind is TypeKind.Text or TypeKind.List:
                return Repeat(span, right, left);
            case TokenKind.Star when right.Type.Kind == TypeKind.Number && left.Type.Kind is TypeKind.Text or TypeKind.List:
                return Repeat(span, left, right);
        }

        if (left.Type.Kind != TypeKind.Number || right.Type.Kind != TypeKind.Number) return Mismatch(span, operatorSpan, left, operation, right);
        return operation is TokenKind.DotDot or TokenKind.DotDotLess
            ? new BoundRange(span, left, right, operation == TokenKind.DotDot)
            : new BoundArithmetic(span, left, operation, right);
    }

    private static BoundExpression Repeat(SourceSpan span, BoundExpression what, BoundExpression times) =>
        what.Type.Kind == TypeKind.Text ? new BoundRepetition(span, what, times) : new BoundListRepetition(what.Type, span, what, times);
}
