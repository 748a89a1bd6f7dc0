using Plan.Sdk.Diagnostics;
using Plan.Sdk.Templating.Binding;
using Plan.Sdk.Templating.Evaluation;

namespace Plan.Sdk.Templating.Functions;

/// <summary>A call while it is checked: the types of its arguments, and the texts that are written in the template itself.</summary>
internal sealed class CallCheck(BoundExpression[] arguments, DiagnosticBag diagnostics)
{
    /// <summary>Whether an optional argument is given.</summary>
    public bool Has(int index) => index < arguments.Length && arguments[index].Type.Kind != TypeKind.Null;

    /// <summary>The type of an argument.</summary>
    public TemplateType Type(int index) => arguments[index].Type;

    /// <summary>The text of an argument that is written in quotes; <c>null</c> when it is made while rendering.</summary>
    public string? Literal(int index) => (arguments[index] as BoundConstant)?.Value as string;

    /// <summary>Reports an argument.</summary>
    /// <returns>The type that fits everywhere, so that no second error follows.</returns>
    public TemplateType Refuse(int index, DiagnosticDescriptor descriptor, params object[] details)
    {
        diagnostics.Add(new(descriptor, arguments[index].Span, details));
        return TemplateType.Error;
    }
}
