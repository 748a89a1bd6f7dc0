using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Origins;
using Plan.Sdk.Templating.Binding;

namespace Plan.Sdk.Templating.Functions;

/// <summary>
/// A function of the template language, described once: checker, evaluator and manual follow it. Immutable; thread-safe.
/// </summary>
internal sealed class TemplateFunction
{
    private readonly Func<CallCheck, TemplateType> result;

    public TemplateFunction(string name, string vi, string en, ValueList<FunctionParameter> parameters, Func<CallCheck, TemplateType> result, Func<FunctionCall, object?> body)
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
        FixedResult = result;
    }

    /// <summary>The name with its group, <c>string.upcase</c>.</summary>
    public string Name { get; }

    /// <summary>The group, <c>string</c>.</summary>
    public string Group => Name[..Name.IndexOf('.', StringComparison.Ordinal)];

    /// <summary>What it does, for the manual.</summary>
    public LocalizedText Description { get; }

    /// <summary>What it takes; the value before a pipe is the first.</summary>
    public ValueList<FunctionParameter> Parameters { get; }

    /// <summary>How many parameters have to be given.</summary>
    public int Required { get; }

    /// <summary>The type of its result when it is the same for all arguments; <c>null</c> when it follows from them.</summary>
    public TemplateType? FixedResult { get; init; }

    /// <summary>Examples for the manual, at least one; functions of plugins are not in it.</summary>
    public required ValueList<FunctionExample> Examples { get; init; }

    /// <summary>How it is called, for messages: <c>string.truncate text length [ellipsis]</c>.</summary>
    public string Signature => string.Join(' ', Parameters.Select(p => p.IsOptional ? $"[{p.Name}]" : p.Name).Prepend(Name));

    /// <summary>What it does with values that fit.</summary>
    public Func<FunctionCall, object?> Body { get; }

    /// <summary>Finds the value of the plan that its result shows; <c>null</c>: that of the first argument that shows one.</summary>
    public Func<FunctionCall, ModelPath?>? PathOf { get; init; }

    /// <summary>The type of its result for these arguments; what does not fit together is reported.</summary>
    public TemplateType ResultOf(CallCheck call) => result(call);
}
