using System.Globalization;
using Plan.Sdk.Templating.Binding;

namespace Plan.Sdk.Templating.Tests.Property;

/// <summary>
/// Makes templates over the description of a plan: every statement of the language, around expressions of
/// <see cref="ExpressionGenerator"/>. Most are meant to pass the checker; some have words changed, so that they should not. The same
/// seed makes the same template.
/// </summary>
internal sealed class TemplateGenerator
{
    private readonly Random random;
    private readonly ExpressionGenerator expressions;
    private int names;
    private int loops;
    private int captures;

    public TemplateGenerator(int seed)
    {
        random = new(seed);
        expressions = new(random);
    }

    /// <summary>The parts that templates include: one takes values of known types.</summary>
    public static TemplatePack Pack { get; } = new(
    [
        new("trong.md", "---\nid: trong\nkind: part\n---\nphần chung: {{ plan.document.subject }}\n"),
        new("viec.md", "---\nid: viec\nkind: part\ntakes:\n  ten: text\n  so: number\n  viec: PlanTask?\n---\n{{ $.ten }} {{ $.so + 1 }} {{ $.viec?.text ?? '' }}\n"),
    ]);

    public IReadOnlyList<TemplatePiece> Next()
    {
        var pieces = Body(3 + random.Next(5), 0);
        return random.Next(100) < 30 ? Mutate(pieces) : pieces;
    }

    private TemplatePiece[] Body(int count, int depth)
    {
        var mark = expressions.Enter();
        TemplatePiece[] body = [.. Enumerable.Range(0, count).Select(_ => Statement(depth))];
        expressions.Leave(mark);
        return body;
    }

    private TemplatePiece Statement(int depth) => (depth > 3 ? random.Next(4) : random.Next(12)) switch
    {
        0 => Leaf(random.Next(3) switch { 0 => " chữ ", 1 => "\nDòng mới\n", _ => "{%{ {{ nguyên }} }%}" }),
        1 or 2 => Leaf($"{Enter()} {expressions.Printed()} {Exit()}"),
        3 => Assign(),
        4 or 5 => If(depth),
        6 or 7 => For(depth),
        8 => Case(depth),
        9 => Capture(depth),
        10 => Include(),
        _ when loops > 0 && captures == 0 => new($"{{{{ if {expressions.Condition()} }}}}", [Leaf(random.Next(2) == 0 ? "{{ break }}" : "{{ continue }}")], "{{ end }}"),
        _ => Leaf("{{ # lời ghi }}"),
    };

    private static TemplatePiece Leaf(string text) => new(text, [], "");

    private string Enter() => random.Next(5) switch { 0 => "{{-", 1 => "{{~", _ => "{{" };

    private string Exit() => random.Next(5) switch { 0 => "-}}", 1 => "~}}", _ => "}}" };

    private TemplatePiece Assign()
    {
        var (code, type) = expressions.Any();
        var name = Name();
        expressions.Declare(name, type);
        return Leaf($"{{{{ {name} = {code} }}}}");
    }

    private string Name() => $"x{(names++).ToString(CultureInfo.InvariantCulture)}";

    private TemplatePiece If(int depth)
    {
        var (condition, present) = expressions.Guard();
        var mark = expressions.Enter();
        expressions.Assume(present);
        var inner = Body(1 + random.Next(2), depth + 1).ToList();
        expressions.Leave(mark);
        if (random.Next(3) == 0) inner.Add(new($"{{{{ else if {expressions.Condition()} }}}}", Body(1, depth + 1), ""));
        if (random.Next(3) == 0) inner.Add(new("{{ else }}", Body(1, depth + 1), ""));
        return new($"{{{{ if {condition} }}}}", inner, "{{ end }}");
    }

    private TemplatePiece For(int depth)
    {
        if (loops > 2) return Assign();
        var (list, type) = expressions.List();
        var options = random.Next(6) switch { 0 => $" limit:{random.Next(4)}", 1 => $" offset:{expressions.Number(2)}", 2 => " reversed", _ => "" };
        var name = Name();
        var mark = expressions.Enter();
        expressions.Declare(name, type.Item ?? TemplateType.Error);
        expressions.Loops = ++loops;
        var inner = Body(1 + random.Next(3), depth + 1).ToList();
        expressions.Loops = --loops;
        expressions.Leave(mark);
        if (random.Next(4) == 0) inner.Add(new("{{ else }}", Body(1, depth + 1), ""));
        return new($"{{{{ for {name} in {list}{options} }}}}", inner, "{{ end }}");
    }

    private TemplatePiece Case(int depth)
    {
        var number = random.Next(2) == 0;
        var inner = Enumerable.Range(0, 1 + random.Next(2))
            .Select(_ => new TemplatePiece($"{{{{ when {(number ? $"{random.Next(5)}, {random.Next(9)}" : "'a', 'b'")} }}}}", Body(1, depth + 1), "")).ToList();
        if (random.Next(2) == 0) inner.Add(new("{{ else }}", Body(1, depth + 1), ""));
        return new($"{{{{ case {(number ? expressions.Number(2) : $"('' + {expressions.Text(2)})")} }}}}", inner, "{{ end }}");
    }

    private TemplatePiece Capture(int depth)
    {
        var name = Name();
        captures++;
        var inner = Body(1 + random.Next(2), depth + 1);
        captures--;
        expressions.Declare(name, TemplateType.Text);
        return new($"{{{{ capture {name} }}}}", inner, "{{ end }}");
    }

    private TemplatePiece Include() =>
        Leaf(random.Next(2) == 0 ? "{{ include 'trong' }}" : $"{{{{ include 'viec' ten: ({expressions.Text(2)}) so: ({expressions.Number(2)}){(random.Next(2) == 0 ? " viec: plan.tasks[0]" : "")} }}}}");

    /// <summary>Changes a word or two, wherever they stand.</summary>
    private IReadOnlyList<TemplatePiece> Mutate(IReadOnlyList<TemplatePiece> pieces)
    {
        var text = string.Concat(pieces);
        (string From, string To)[] changes =
        [
            ("?.", "."), (" ?? ", " + "), ("plan.tasks", "plan.objectives"), (".id", ".text"), ("'", "1"), ("if ", "if !"), (" | ", " + "), ("(", "["), (".size", ""), ("[0]", ""), ("for ", "if "),
            ("x0", "x1"), ("x1", "x2"), ("==", "<"), ("&&", "||"), ("plan.", "plan.document."), ("number", "string"), ("array", "string"), (" + ", " * "), ("document", "period"), ("{{ end }}", ""), ("?? ''", ""),
        ];
        for (var i = 1 + random.Next(2); i > 0; i--)
        {
            var (from, to) = changes[random.Next(changes.Length)];
            var places = new List<int>();
            for (var at = text.IndexOf(from, StringComparison.Ordinal); at >= 0; at = text.IndexOf(from, at + 1, StringComparison.Ordinal)) places.Add(at);
            if (places.Count == 0) continue;
            var place = places[random.Next(places.Count)];
            text = string.Concat(text.AsSpan(0, place), to, text.AsSpan(place + from.Length));
        }

        return [Leaf(text)];
    }
}
