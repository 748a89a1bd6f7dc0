using Plan.Sdk.Collections;
using Plan.Sdk.Model;
using Plan.Sdk.Model.Description;
using Plan.Sdk.OfficialText;
using Plan.Sdk.Templating.Binding;
using Plan.Sdk.Templating.Evaluation;

namespace Plan.Sdk.Templating.Functions;

/// <summary>What plans are made of, in the words of Vietnamese papers.</summary>
internal static class PlanFunctions
{
    /// <summary>What figures, dates and the words between take at most.</summary>
    private const int ShortText = 128;

    private static readonly FunctionParameter Task = new("task", Record<PlanTask>());

    public static ValueList<TemplateFunction> All { get; } =
    [
        new("vn.citation", "Cách viện dẫn ngắn một căn cứ: loại, số, ngày dạng ngắn, cơ quan ban hành; Luật thì chỉ tên.", "A basis cited in short: type, number, short date, issuer; a law by its name.", [new("basis", Record<LegalBasis>())], TemplateType.Text, Cite)
        {
            Examples = [new("{{ for basis in plan.bases }}- {{ vn.citation basis }}\n{{ end }}", "- Luật Trẻ em\n- Kế hoạch số 15/KH-UBND ngày 20/01/2026 của Ủy ban nhân dân phường (tên phường)\n")],
        },
        new("vn.deadline", "Thời hạn của một nhiệm vụ bằng chữ; trống khi không có.", "A task's deadline in words; absent when it has none.", [Task], TemplateType.Text.Optional(), Deadline)
        {
            Examples = [new("{{ for task in plan.tasks }}{{ task.id }}: {{ (vn.deadline task) ?? 'không ghi thời hạn' }}\n{{ end }}", "kham-suc-khoe: trước ngày 20/12/2026\ntruyen-thong: thường xuyên\n")],
        },
        new("vn.value_figure", "Mức của một trong nhiều giá trị của chỉ tiêu: ít nhất 95%; trống khi không có số.", "The figure of one of a target's values; absent when it has none.", [new("value", Record<TargetValue>()), new("target", Record<Target>())], TemplateType.Text.Optional(), ValueFigure)
        {
            Examples = [new("{{ for target in plan.objectives?.targets }}{{ for value in target.values }}{{ (vn.value_figure value target) ?? '—' }}; {{ end }}{{ end }}", "ít nhất 95%; ít nhất 98%; ")],
        },
        new("vn.baseline", "Hiện trạng của một chỉ tiêu: 12%; trống khi không có.", "Where a target starts from; absent when the plan does not say.", [new("target", Record<Target>())], TemplateType.Text.Optional(), Baseline)
        {
            Examples = [new("{{ for target in plan.objectives?.targets }}{{ target.id }}: {{ (vn.baseline target) ?? 'chưa có số' }}\n{{ end }}", "kham-suc-khoe: chưa có số\nsuy-dinh-duong: 12,5%\n")],
        },
        new("vn.mentions", "Câu viết sẵn của nhiệm vụ có nhắc trường này trong ngoặc nhọn không; deadline là trường thời hạn bất kỳ.", "Whether a task's own words name this field in braces; deadline is any field of time.", [Task, new("field", TemplateType.Text)], TemplateType.Boolean, Mentions)
        {
            Examples = [new("{{ for task in plan.tasks }}{{ vn.mentions task 'lead' ? 'đã nêu' : 'chưa nêu' }} {{ end }}", "chưa nêu đã nêu ")],
        },
    ];

    private static TemplateType Record<T>() => new(TypeKind.Record) { Record = ModelDescription.Of(typeof(T)) };

    private static string Cite(FunctionCall call)
    {
        var basis = (LegalBasis)call.Values[0]!;
        var issuer = basis.Issuer is { } id ? call.Context.FindOrganization(id)?.Name ?? id : "";
        call.ChargeText(ShortText + (long)(basis.Type?.Length ?? 0) + (basis.Number?.Length ?? 0) + (basis.Subject?.Length ?? 0) + issuer.Length);
        return ShortCitation.Of(basis, call.Context);
    }

    private static string? Deadline(FunctionCall call)
    {
        call.ChargeText(ShortText);
        return OfficialDeadline.Word((PlanTask)call.Values[0]!);
    }

    private static string? Baseline(FunctionCall call)
    {
        var target = (Target)call.Values[0]!;
        call.ChargeText(ShortText + (long)(target.Unit?.Length ?? 0));
        return target.Baseline?.Value is { } value ? OfficialTarget.Amount(new(value), target.Unit, target.Per) : null;
    }

    private static object Mentions(FunctionCall call)
    {
        var field = call.Text(1);
        var task = (PlanTask)call.Values[0]!;
        return Truth.Of(task.Text is { } text && text.Parts.Any(p => p.IsName
            && (string.Equals(p.Text, field, StringComparison.Ordinal) || (field is "deadline" && p.Text is "before" or "by" or "when"))));
    }

    private static string? ValueFigure(FunctionCall call)
    {
        var value = (TargetValue)call.Values[0]!;
        var target = (Target)call.Values[1]!;
        call.ChargeText(ShortText + (long)(target.Unit?.Length ?? 0));
        return value.Amount is { } amount
            ? OfficialTarget.Figure(value.Comparator ?? Comparator.Exactly, amount, target.Unit, target.Per)
            : null;
    }
}
