using Plan.Sdk.Collections;
using Plan.Sdk.Model.Description;
using Plan.Sdk.Templating.Binding;
using Plan.Sdk.Templating.Functions;

namespace Plan.Sdk.Templating.Tests.Property;

/// <summary>Makes expressions of a wanted type over the plan, the names in sight and all functions.</summary>
internal sealed class ExpressionGenerator(Random random)
{
    private static readonly Dictionary<string, string[]> Literals = new(StringComparer.Ordinal)
    {
        ["format"] = ["'N2'", "'F0'", "'P1'", "'D3'", "'X4'"],
        ["pattern"] = ["'%d/%m/%Y'", "'%A %d %B'", "'%F'"],
        ["member"] = ["'id'", "'title'", "'text'", "'lead'", "'before'"],
        ["empty_ten"] = ["'lẻ'", "'linh'"],
        ["key"] = ["'id'", "'note'", "'không có'"],
    };

    /// <summary>Functions whose result follows from their arguments and is a text here.</summary>
    private static readonly string[] Formats = ["math.format", "object.format", "date.to_string", "vn.in_words", "vn.before", "vn.by", "object.default"];

    private readonly List<(string Code, TemplateType Type)> names = [("plan", new(TypeKind.Record) { Record = ModelDescription.ActionPlan })];
    private readonly HashSet<string> present = new(StringComparer.Ordinal);

    /// <summary>How many loops are around.</summary>
    public int Loops { get; set; }

    /// <summary>Begins a block: what is declared or known inside it ends with it.</summary>
    public (int Names, string[] Present) Enter() => (names.Count, [.. present]);

    public void Leave((int Names, string[] Present) mark)
    {
        names.RemoveRange(mark.Names, names.Count - mark.Names);
        present.IntersectWith(mark.Present);
    }

    public void Declare(string name, TemplateType type) => names.Add((name, type));

    public void Assume(string? path)
    {
        if (path is not null) present.Add(path);
    }

    /// <summary>Something that can be printed.</summary>
    public string Printed() => random.Next(4) switch { 0 => Number(0), 1 => Date(0), _ => Text(0) };

    /// <summary>Any value, for a name.</summary>
    public (string Code, TemplateType Type) Any()
    {
        switch (random.Next(8))
        {
            case 0: return (Number(0), TemplateType.Number);
            case 1: return (Condition(), TemplateType.Boolean);
            case 2: return (Date(0), TemplateType.Date);
            case 3 or 4: return List();
            case 5: return ($"{{a: {Text(2)}, b: {Number(2)}}}", TemplateType.ObjectOf([new("a", TemplateType.Text), new("b", TemplateType.Number)]));
            case 6 when Walk(_ => true) is { } walk: return walk;
            default: return (Text(0), TemplateType.Text);
        }
    }

    public string Text(int depth) => Choose(depth, 9) switch
    {
        0 or 1 => Walked(t => t.HasText, "''"),
        2 => $"({Text(depth + 1)} + {(random.Next(2) == 0 ? Text(depth + 1) : Number(depth + 1))})",
        3 or 4 => Call(TypeKind.Text, depth) ?? "'b'",
        5 => $"({Condition(depth + 1)} ? {Text(depth + 1)} : {Text(depth + 1)})",
        6 => $"($'a {{{Text(depth + 2)}}}')",
        7 => $"({Text(depth + 2)} * {random.Next(4)})",
        _ => random.Next(4) switch { 0 => "'a'", 1 => "\"Ủy ban\"", 2 => "`|`", _ => "''" },
    };

    public string Number(int depth) => Choose(depth, 8) switch
    {
        0 => Walked(t => t.Kind == TypeKind.Number, "0"),
        1 or 2 => $"({Number(depth + 1)} {Pick("+", "-", "*", "/", "//", "%")} {Number(depth + 1)})",
        3 => Call(TypeKind.Number, depth) ?? "3",
        4 when Loops > 0 => Pick("for.index", "for.length", "for.rindex"),
        4 or 5 => $"({List().Code}).size",
        6 => $"(-{Number(depth + 1)})",
        _ => Pick("0", "1", "2.5", "1000", "79228162514264337593543950", "0.0000001"),
    };

    public string Condition() => Condition(0);

    /// <summary>A list and its type.</summary>
    public (string Code, TemplateType Type) List() => random.Next(9) switch
    {
        0 => ("[1, 2.5, 3]", TemplateType.ListOf(TemplateType.Number)),
        1 => ($"['a', {Text(3)}]", TemplateType.ListOf(TemplateType.Text)),
        2 => ($"(1..{random.Next(6)})", TemplateType.ListOf(TemplateType.Number)),
        3 when Walk(t => t.Kind == TypeKind.List) is { } walk => Changed(walk),
        4 => ($"({Text(3)} | string.split ' ')", TemplateType.ListOf(TemplateType.Text)),
        _ => Walk(t => t.Kind == TypeKind.List) is { } walk ? (walk.Type.IsOptional ? $"({walk.Code} ?? [])" : walk.Code, walk.Type.Present()) : ("['x']", TemplateType.ListOf(TemplateType.Text)),
    };

    /// <summary>A condition, and the path that is present inside when it tells of one.</summary>
    public (string Code, string? Present) Guard()
    {
        if (random.Next(2) == 0 && Walk(t => t.IsOptional) is { } walk) return (walk.Code, walk.Code.Contains('?', StringComparison.Ordinal) || walk.Code.Contains('[', StringComparison.Ordinal) ? null : walk.Code);
        return (Condition(0), null);
    }

    private string Condition(int depth) => Choose(depth, 8) switch
    {
        0 => $"({Number(depth + 1)} {Pick("<", ">", "==", "!=", "<=")} {Number(depth + 1)})",
        1 => $"({Text(depth + 1)} {Pick("==", "!=")} {Text(depth + 1)})",
        2 => $"({Condition(depth + 1)} {Pick("&&", "||")} {Condition(depth + 1)})",
        3 => $"(!{Condition(depth + 1)})",
        4 => Call(TypeKind.Boolean, depth) ?? "(1 == 2)",
        5 when Walk(t => t.IsOptional) is { } walk => $"({walk.Code} != null)",
        6 when Loops > 0 => Pick("for.first", "for.last", "for.even"),
        _ => $"({Date(depth + 2)} > {Date(depth + 2)})",
    };

    private string Date(int depth) => Choose(depth, 5) switch
    {
        0 => Walked(t => t.Kind == TypeKind.Date, "date.now"),
        1 or 2 => $"({Date(depth + 1)} | date.add_{Pick("days", "months", "years")} {Pick("1", "(-30)", "400", "99999")})",
        3 => "(date.parse '2026-02-26')",
        _ => "date.now",
    };

    /// <summary>A list after a function that takes any list.</summary>
    private (string Code, TemplateType Type) Changed((string Code, TemplateType Type) list)
    {
        var code = list.Type.IsOptional ? $"({list.Code} ?? [])" : list.Code;
        var function = Pick("array.reverse", "array.limit 2", "array.offset 1", "array.uniq", "array.remove_at 0", "array.compact");
        return ($"({code} | {function})", list.Type.Present());
    }

    /// <summary>A walk with a default for absence; now and then the default is forgotten, which the checker has to see.</summary>
    private string Walked(Func<TemplateType, bool> wanted, string fallback) => Walk(wanted) is not { } walk ? fallback : walk.Type.IsOptional && random.Next(25) > 0 ? $"({walk.Code} ?? {fallback})" : walk.Code;

    /// <summary>A name or a chain of members with a wanted type, found by walking about; <c>null</c> when none was met.</summary>
    private (string Code, TemplateType Type)? Walk(Func<TemplateType, bool> wanted)
    {
        for (var attempt = 0; attempt < 12; attempt++)
        {
            var (code, type) = names[random.Next(3) == 0 ? 0 : random.Next(names.Count)];
            for (var step = 0; step < 6; step++)
            {
                if (present.Contains(code)) type = type.Present();
                if (wanted(type) && (step > 0 || type.Kind != TypeKind.Record) && random.Next(3) > 0) return (code, type);
                if (Next(code, type) is not { } next) break;
                (code, type) = next;
            }
        }

        return null;
    }

    private (string Code, TemplateType Type)? Next(string code, TemplateType type)
    {
        var dot = type.IsOptional ? "?." : ".";
        switch (type.Kind)
        {
            case TypeKind.Record:
                var field = type.Record!.Fields[random.Next(type.Record.Fields.Count)];
                var found = TemplateType.Of(field.Shape);
                return ($"{code}{dot}{field.Key}", field.IsOptional || type.IsOptional ? found.Optional() : found);
            case TypeKind.Object when type.Members is { Count: > 0 } members:
                var member = members[random.Next(members.Count)];
                return ($"{code}{dot}{member.Name}", type.IsOptional ? member.Type.Optional() : member.Type);
            case TypeKind.List when type is { IsOptional: false, Item: { } item }:
                return ($"{code}[{random.Next(-1, 3)}]", item.Optional());
            default:
                return null;
        }
    }

    private string? Call(TypeKind kind, int depth)
    {
        TemplateFunction[] fitting = [.. ((IEnumerable<TemplateFunction>)TemplateFunctions.BuiltIn.All).Where(f => f.FixedResult is { } result ? result.Kind == kind : kind == TypeKind.Text && (Formats.Contains(f.Name) || random.Next(40) == 0))];
        if (fitting.Length == 0) return null;
        var function = fitting[random.Next(fitting.Length)];
        if (function.Name is "array.join") return $"({Pick("[1, 2]", "['a', 'b']", "('a b' | string.split ' ')")} | array.join {Text(depth + 2)})";
        var count = random.Next(function.Required, function.Parameters.Count + 1);
        string?[] arguments = [.. function.Parameters.Take(count).Select(p => Argument(function, p, depth + 1))];
        if (arguments.Contains(null)) return null;
        var named = count > 1 && random.Next(6) == 0;
        var rest = arguments.Skip(1).Select((a, i) => named && i == count - 2 ? $"{function.Parameters[i + 1].Name}: {a}" : a);
        var code = count > 0 && random.Next(2) == 0
            ? $"({arguments[0]} | {string.Join(' ', rest.Prepend(function.Name))})"
            : $"({string.Join(' ', rest.Prepend(count > 0 ? $"{function.Name} {arguments[0]}" : function.Name))})";
        return function.FixedResult is { IsOptional: true } ? $"({code} ?? {(kind == TypeKind.Number ? "0" : "''")})" : code;
    }

    private string? Argument(TemplateFunction function, FunctionParameter parameter, int depth)
    {
        if (Literals.TryGetValue(parameter.Name, out var literals)) return Pick(literals);
        switch (parameter.Type.Kind)
        {
            case TypeKind.Number: return $"({Number(depth + 1)})";
            case TypeKind.Boolean: return Condition(depth + 1);
            case TypeKind.Date: return $"({Date(depth + 1)})";
            case TypeKind.List: return $"({List().Code})";
            case TypeKind.Calendar or TypeKind.Record or TypeKind.Choice or TypeKind.Amount:
                return Walk(t => !t.IsOptional && parameter.Type.Accepts(t)) is { } walk ? $"({walk.Code})" : null;
            case TypeKind.Error when function.Name is "vn.before" or "vn.by": return $"({Date(depth + 1)})";
            case TypeKind.Error when function.Name is "object.default": return parameter.Type.IsOptional && parameter.Name is "value" ? $"({Walked(t => t.HasText, "''")})" : $"({Text(depth + 1)})";
            case TypeKind.Error: return $"({(parameter.Type.IsOptional && Walk(_ => true) is { } any ? any.Code : Any().Code)})";
            default: return $"({Text(depth + 1)})";
        }
    }

    /// <summary>A choice between ways; deep inside only the last one, which ends.</summary>
    private int Choose(int depth, int ways) => depth > 3 ? ways - 1 : random.Next(ways);

    private string Pick(params string[] words) => words[random.Next(words.Length)];
}
