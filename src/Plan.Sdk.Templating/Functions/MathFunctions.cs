using Plan.Sdk.Collections;
using Plan.Sdk.OfficialText;
using Plan.Sdk.Templating.Binding;
using Plan.Sdk.Templating.Evaluation;

namespace Plan.Sdk.Templating.Functions;

/// <summary>Functions over numbers, under Scriban's names.</summary>
internal static class MathFunctions
{
    private static readonly FunctionParameter Value = new("value", TemplateType.Number);
    private static readonly FunctionParameter With = new("with", TemplateType.Number);

    public static ValueList<TemplateFunction> All { get; } =
    [
        new("math.abs", "Giá trị tuyệt đối.", "Without its sign.", [Value], TemplateType.Number, c => Math.Abs(c.Number(0)))
        {
            Examples = [new("{{ -15.5 | math.abs }}", "15,5")],
        },
        new("math.ceil", "Làm tròn lên.", "Rounded up.", [Value], TemplateType.Number, c => decimal.Ceiling(c.Number(0)))
        {
            Examples = [new("{{ 4.3 | math.ceil }}", "5")],
        },
        new("math.floor", "Làm tròn xuống.", "Rounded down.", [Value], TemplateType.Number, c => decimal.Floor(c.Number(0)))
        {
            Examples = [new("{{ 4.6 | math.floor }}", "4")],
        },
        new("math.round", "Làm tròn; nửa thì làm tròn ra xa số 0.", "Rounded, halves away from zero.", [Value, new("precision", TemplateType.Number, IsOptional: true) { Description = new("Số chữ số thập phân giữ lại, mặc định 0", "How many decimals stay, 0 when left out") }], TemplateType.Number, c => Round(c))
        {
            Examples = [new("{{ 4.5612 | math.round 2 }}", "4,56"), new("{{ 2.5 | math.round }}", "3")],
        },
        new("math.plus", "Cộng.", "Adds.", [Value, With], TemplateType.Number, c => Reckon(c, (a, b) => a + b))
        {
            Examples = [new("{{ 1 | math.plus 2 }}", "3")],
        },
        new("math.minus", "Trừ.", "Subtracts.", [Value, With], TemplateType.Number, c => Reckon(c, (a, b) => a - b))
        {
            Examples = [new("{{ 255 | math.minus 5 }}", "250")],
        },
        new("math.times", "Nhân.", "Multiplies.", [Value, With], TemplateType.Number, c => Reckon(c, (a, b) => a * b))
        {
            Examples = [new("{{ 1250 | math.times 1000 }}", "1.250.000")],
        },
        new("math.divided_by", "Chia; số chia viết không có phần thập phân (2) thì kết quả làm tròn xuống, có phần thập phân (2.0) thì giữ phần lẻ. Dấu / luôn giữ phần lẻ.", "Divides; by a number without decimals (2) the result is rounded down, by one with decimals (2.0) it is not. The sign / never rounds.", [Value, new("divisor", TemplateType.Number)], TemplateType.Number, c => Reckon(c, (a, b) => b.Scale == 0 ? decimal.Floor(a / b) : a / b))
        {
            Examples = [new("{{ 8.4 | math.divided_by 2 }}", "4"), new("{{ 8.4 | math.divided_by 2.0 }}", "4,2")],
        },
        new("math.modulo", "Số dư.", "The remainder.", [Value, With], TemplateType.Number, c => Reckon(c, (a, b) => a % b))
        {
            Examples = [new("{{ 11 | math.modulo 10 }}", "1")],
        },
        new("math.format", "Số theo dạng định trước, viết kiểu Việt Nam: N2 có ngăn hàng nghìn và 2 số lẻ, F2 không ngăn, P1 phần trăm, D3 đủ 3 chữ số, X4 hệ 16.", "The number in a set form, in Vietnamese notation: N2 groups and 2 decimals, F2 without groups, P1 per cent, D3 at least 3 digits, X4 hexadecimal.", [Value, new("format", TemplateType.Text)], CheckFormat, Format)
        {
            Examples = [new("{{ 1234.5 | math.format 'N2' }}", "1.234,50"), new("{{ 0.125 | math.format 'P1' }}", "12,5%"), new("{{ 255 | math.format 'X4' }}", "00FF")],
        },
        new("math.is_number", "Có phải số không.", "Whether it is a number.", [new("value", TemplateType.Any.Optional())], TemplateType.Boolean, c => Truth.Of(c.Values[0] is decimal))
        {
            Examples = [new("{{ (255 | math.is_number) ? 'số' : 'chữ' }}", "số"), new("{{ ('255' | math.is_number) ? 'số' : 'chữ' }}", "chữ")],
        },
    ];

    /// <summary>Holds the format against those that there are; it has to be written in the template.</summary>
    public static TemplateType CheckFormat(CallCheck call)
    {
        if (call.Literal(1) is not { } format) return call.Refuse(1, TemplateDiagnostics.LiteralNeeded, "format");
        return NumberFormat.IsKnown(format) ? TemplateType.Text : call.Refuse(1, TemplateDiagnostics.UnknownFormat, format, NumberFormat.Known);
    }

    /// <summary>The number in the format.</summary>
    public static string Format(FunctionCall call)
    {
        var (number, format) = (call.Number(0), call.Text(1));
        if (NumberFormat.NeedsWhole(format) && number != decimal.Truncate(number)) throw call.Stop(TemplateDiagnostics.WholeNumberNeeded, OfficialNumber.Figure(number));
        return NumberFormat.Apply(number, format);
    }

    private static decimal Round(FunctionCall call) =>
        Math.Round(call.Number(0), call.Has(1) ? call.Whole(1, 0, 28) : 0, MidpointRounding.AwayFromZero);

    private static decimal Reckon(FunctionCall call, Func<decimal, decimal, decimal> reckon)
    {
        try
        {
            return reckon(call.Number(0), call.Number(1));
        }
        catch (DivideByZeroException)
        {
            throw call.Stop(TemplateDiagnostics.DivisionByZero);
        }
        catch (OverflowException)
        {
            throw call.Stop(TemplateDiagnostics.NumberTooLarge);
        }
    }
}
