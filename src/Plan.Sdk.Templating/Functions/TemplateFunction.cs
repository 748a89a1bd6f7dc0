using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Templating.Binding;

namespace Plan.Sdk.Templating.Functions;

/// <summary>
/// A function of the template language, described once: checker, evaluator and manual follow it. Immutable; thread-safe.
/// </summary>
internal sealed class TemplateFunction
{
    private readonly Func<TemplateType[], TemplateType> result;

    public TemplateFunction(string name, string vi, string en, ValueList<FunctionParameter> parameters, Func<TemplateType[], TemplateType> result, Func<FunctionCall, object?> body)
    {
        Name = name;
        Description = new(vi, en);
        Parameters = parameters;
        this.result = result;
        Body = body;
        Required = parameters.Count(p => !p.IsOptional);
    }

    public TemplateFunction(string name, string vi, string en, ValueList<FunctionParameter> parameters, TemplateType result, Func<FunctionCall, object?> body)
        : this(name, vi, en, parameters, _ => result, body)
    {
    }

    /// <summary>The name with its group, <c>string.upcase</c>.</summary>
    public string Name { get; }

    /// <summary>What it does, for the manual.</summary>
    public LocalizedText Description { get; }

    /// <summary>What it takes; the value before a pipe is the first.</summary>
    public ValueList<FunctionParameter> Parameters { get; }

    /// <summary>How many parameters have to be given.</summary>
    public int Required { get; }

    /// <summary>What it does with values that fit.</summary>
    public Func<FunctionCall, object?> Body { get; }

    /// <summary>The type of its result for arguments of the given types.</summary>
    public TemplateType ResultOf(TemplateType[] arguments) => result(arguments);
}
