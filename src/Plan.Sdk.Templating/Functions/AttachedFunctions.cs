using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Extensibility;
using Plan.Sdk.Templating.Binding;
using Plan.Sdk.Templating.Syntax;

namespace Plan.Sdk.Templating.Functions;

/// <summary>Makes functions of the language out of those that plugins bring. One that no template could call is left out and told.</summary>
internal static class AttachedFunctions
{
    private const int MostParameters = 8;
    private const int LongestName = 40;

    /// <summary>The functions known so far, and those of a plugin behind them.</summary>
    public static TemplateFunctions Add(TemplateFunctions known, ValueList<PluginFunction> functions, DiagnosticBag diagnostics)
    {
        var taken = known.All.Select(f => f.Name).ToHashSet(StringComparer.Ordinal);
        var added = new List<TemplateFunction>();
        foreach (var function in functions)
        {
            if (FaultOf(function, taken) is { } fault)
            {
                diagnostics.Add(new(TemplateDiagnostics.FunctionRefused, null, function?.Name ?? "?", fault));
                continue;
            }

            taken.Add(function.Name);
            added.Add(Make(function));
        }

        return known.With(added);
    }

    /// <summary>Why a function can't be called; <c>null</c> when it can. A plugin may have been compiled without looking at <c>null</c>.</summary>
    private static LocalizedText? FaultOf(PluginFunction? function, HashSet<string> taken)
    {
        if (function?.Name?.Split('.') is not [var group, var own] || !IsName(group) || !IsName(own)) return new("tên phải là nhóm.tên, chữ thường không dấu, chữ số và _", "the name has to be group.name, in small letters, digits and _");
        if (IsReserved(group)) return new($"nhóm “{group}” là tên của ngôn ngữ mẫu; dùng tên của plugin", $"\"{group}\" is a name of the language; use the plugin's own");
        if (taken.Contains(function.Name)) return new("đã có hàm tên này", "there is a function of this name");
        if (function.Body is null) return new("không có phần thực hiện (Body)", "it has no Body");
        if (function.Parameters is not { Count: > 0 and <= MostParameters } parameters) return new($"cần từ 1 đến {MostParameters} tham số", $"it needs 1 to {MostParameters} parameters");
        if (parameters.Any(p => !IsName(p?.Name))) return new("tên tham số phải là chữ thường không dấu, chữ số và _", "names of parameters have to be in small letters, digits and _");
        if (parameters.DistinctBy(p => p.Name, StringComparer.Ordinal).Count() < parameters.Count) return new("hai tham số cùng tên", "two parameters have one name");
        return parameters.Select(p => p.Type).Append(function.Result).All(Enum.IsDefined) ? null : new("kiểu của tham số hoặc kết quả không có trong DataType", "a type is not in DataType");
    }

    private static bool IsReserved(string group) =>
        TemplateFunctions.BuiltIn.IsGroup(group) || group == "raw" || LeftOutConstructs.Find(group) is not null || TemplateModel.ReservedNames.Contains(group);

    private static TemplateFunction Make(PluginFunction function) =>
        new(function.Name, function.Description?.Vi ?? "", function.Description?.En ?? "", function.Parameters.Select(p => new FunctionParameter(p.Name, TypeOf(p.Type).Optional())).ToValueList(), TypeOf(function.Result).Optional(), call => Call(function, call))
        {
            Examples = [],
        };

    /// <summary>Calls a plugin with plain values. What it makes is made before anybody can pay for it; what is too much ends the rendering right after.</summary>
    private static object? Call(PluginFunction function, FunctionCall call)
    {
        var given = new object?[function.Parameters.Count];
        for (var i = 0; i < given.Length; i++) given[i] = call.Has(i) && function.Parameters[i].Type == DataType.Text ? call.Text(i) : call.Values[i];
        object? made;
        try
        {
            made = function.Body(given.ToValueList());
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            throw call.Stop(TemplateDiagnostics.FunctionThrew, function.Name, e is DataSourceException known ? known.Reason ?? (object)known.Message : e.GetType().ToString());
        }

        call.ChargeUnknown();
        if (made is null) return null;
        if (KindOf(made) != function.Result) throw call.Stop(TemplateDiagnostics.FunctionGaveOther, function.Name, TypeOf(function.Result).Name, made.GetType().ToString());
        if (made is string text) call.ChargeText(text.Length);
        return made;
    }

    private static DataType? KindOf(object value) => value switch
    {
        string => DataType.Text,
        decimal => DataType.Number,
        DateOnly => DataType.Date,
        bool => DataType.Boolean,
        _ => null,
    };

    private static TemplateType TypeOf(DataType type) => type switch
    {
        DataType.Number => TemplateType.Number,
        DataType.Date => TemplateType.Date,
        DataType.Boolean => TemplateType.Boolean,
        _ => TemplateType.Text,
    };

    private static bool IsName(string? name) =>
        name is { Length: > 0 and <= LongestName } && char.IsAsciiLetterLower(name[0]) && name.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '_') && !Keywords.Reserved.Contains(name);
}
