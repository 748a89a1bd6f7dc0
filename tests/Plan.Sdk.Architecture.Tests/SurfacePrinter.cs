using System.Reflection;
using System.Text;

namespace Plan.Sdk.Architecture.Tests;

/// <summary>Prints what a package offers: one line for each type and member, sorted, without what the compiler adds to records.</summary>
internal static class SurfacePrinter
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly HashSet<string> OfEveryRecord = new(StringComparer.Ordinal)
    {
        "Equals", "GetHashCode", "ToString", "Deconstruct", "<Clone>$", "op_Equality", "op_Inequality", "PrintMembers",
    };

    public static string Print(Assembly assembly)
    {
        var text = new StringBuilder();
        foreach (var type in assembly.GetExportedTypes().OrderBy(t => t.FullName, StringComparer.Ordinal))
        {
            text.Append(KindOf(type)).Append(' ').Append(type.Namespace).Append('.').Append(NameOf(type)).Append(BasesOf(type)).Append('\n');
            foreach (var line in MembersOf(type).Distinct().Order(StringComparer.Ordinal)) text.Append("  ").Append(line).Append('\n');
        }

        return text.ToString();
    }

    private static IEnumerable<string> MembersOf(Type type)
    {
        if (type.IsEnum) return Enum.GetNames(type).Select(n => $"{n} = {Convert.ToInt64(Enum.Parse(type, n))}");
        if (type.IsSubclassOf(typeof(Delegate))) return [Signature(type.GetMethod("Invoke")!)];
        var isRecord = type.GetMethod("<Clone>$") is not null;
        return type.GetConstructors(Declared).Select(c => $"new({Parameters(c)})")
            .Concat(type.GetFields(Declared).Select(f => $"{(f.IsLiteral ? "const " : "")}{NameOf(f.FieldType)} {f.Name}"))
            .Concat(type.GetProperties(Declared).Select(Property))
            .Concat(type.GetEvents(Declared).Select(e => $"event {NameOf(e.EventHandlerType!)} {e.Name}"))
            .Concat(type.GetMethods(Declared)
                .Where(m => !IsAccessor(m) && !((isRecord || type.IsValueType) && OfEveryRecord.Contains(m.Name)))
                .Select(Signature));
    }

    private static string Property(PropertyInfo property)
    {
        var isStatic = (property.GetMethod ?? property.SetMethod)!.IsStatic ? "static " : "";
        var name = property.GetIndexParameters() is { Length: > 0 } index ? $"this[{string.Join(", ", index.Select(p => NameOf(p.ParameterType)))}]" : property.Name;
        var isInit = property.SetMethod?.ReturnParameter.GetRequiredCustomModifiers().Length > 0;
        var set = property.SetMethod is not { IsPublic: true } ? "" : isInit ? " init;" : " set;";
        var mark = property.GetMethod is { } get ? Mark(get.ReturnParameter) : "";
        return $"{isStatic}{NameOf(property.PropertyType)}{mark} {name} {{{(property.GetMethod is { IsPublic: true } ? " get;" : "")}{set} }}";
    }

    private static string Signature(MethodInfo method)
    {
        var generic = method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(NameOf))}>" : "";
        return $"{(method.IsStatic ? "static " : "")}{NameOf(method.ReturnType)}{Mark(method.ReturnParameter)} {method.Name}{generic}({Parameters(method)})";
    }

    private static string Parameters(MethodBase method) =>
        string.Join(", ", method.GetParameters().Select(p => $"{(p.IsOut ? "out " : "")}{NameOf(p.ParameterType)}{Mark(p)} {p.Name}{(p.IsOptional ? " = default" : "")}"));

    /// <summary>The mark of a reference that may be <c>null</c>.</summary>
    private static string Mark(ParameterInfo parameter) =>
        !parameter.ParameterType.IsValueType && new NullabilityInfoContext().Create(parameter).ReadState == NullabilityState.Nullable
            ? "?"
            : "";

    private static bool IsAccessor(MethodInfo method) => method.IsSpecialName && !method.Name.StartsWith("op_", StringComparison.Ordinal);

    private static string BasesOf(Type type)
    {
        if (type.IsEnum || type.IsSubclassOf(typeof(Delegate))) return "";
        var bases = type.GetInterfaces()
            .Where(i => i.Namespace?.StartsWith("Plan.", StringComparison.Ordinal) == true || i == typeof(IDisposable) || i == typeof(IAsyncDisposable))
            .Select(NameOf).Order(StringComparer.Ordinal)
            .Prepend(type.BaseType is { } b && b != typeof(object) && b != typeof(ValueType) ? NameOf(b) : null)
            .OfType<string>().ToArray();
        return bases.Length == 0 ? "" : $" : {string.Join(", ", bases)}";
    }

    private static string KindOf(Type type) =>
        type.IsInterface ? "interface"
        : type.IsEnum ? "enum"
        : type.IsSubclassOf(typeof(Delegate)) ? "delegate"
        : type.IsValueType ? "struct"
        : type is { IsAbstract: true, IsSealed: true } ? "static class"
        : type.GetMethod("<Clone>$") is not null ? type.IsAbstract ? "abstract record" : "record"
        : type.IsAbstract ? "abstract class"
        : "class";

    private static string NameOf(Type type)
    {
        if (type.IsByRef) return NameOf(type.GetElementType()!);
        if (type.IsArray) return $"{NameOf(type.GetElementType()!)}[]";
        if (Nullable.GetUnderlyingType(type) is { } inner) return $"{NameOf(inner)}?";
        var name = type.IsNested && !type.IsGenericParameter ? $"{NameOf(type.DeclaringType!)}.{type.Name}" : type.Name;
        var tick = name.IndexOf('`', StringComparison.Ordinal);
        return tick < 0 ? name : $"{name[..tick]}<{string.Join(", ", type.GetGenericArguments().Select(NameOf))}>";
    }
}
