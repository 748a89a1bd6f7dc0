using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
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
        new("math.abs", "Giá trị tuyệt đối.", "Without its sign.", [Value], TemplateType.Number, c => Math.Abs(c.Number(0))),
        new("math.ceil", "Làm tròn lên.", "Rounded up.", [Value], TemplateType.Number, c => decimal.Ceiling(c.Number(0))),
        new("math.floor", "Làm tròn xuống.", "Rounded down.", [Value], TemplateType.Number, c => decimal.Floor(c.Number(0))),
        new("math.round", "Làm tròn đến số chữ số thập phân này (mặc định 0), nửa thì lên.", "Rounded to so many decimals (0), halves away from zero.", [Value, new("precision", TemplateType.Number, IsOptional: true)], TemplateType.Number, c => Round(c)),
        new("math.plus", "Cộng.", "Adds.", [Value, With], TemplateType.Number, c => Safe(c, (a, b) => a + b)),
        new("math.minus", "Trừ.", "Subtracts.", [Value, With], TemplateType.Number, c => Safe(c, (a, b) => a - b)),
        new("math.times", "Nhân.", "Multiplies.", [Value, With], TemplateType.Number, c => Safe(c, (a, b) => a * b)),
        new("math.divided_by", "Chia.", "Divides.", [Value, With], TemplateType.Number, c => Safe(c, (a, b) => a / b)),
        new("math.modulo", "Số dư.", "The remainder.", [Value, With], TemplateType.Number, c => Safe(c, (a, b) => a % b)),
    ];

    private static decimal Round(FunctionCall call) =>
        Math.Round(call.Number(0), call.Has(1) ? (int)Math.Clamp(call.Number(1), 0, 28) : 0, MidpointRounding.AwayFromZero);

    private static decimal Safe(FunctionCall call, Func<decimal, decimal, decimal> reckon)
    {
        try
        {
            return reckon(call.Number(0), call.Number(1));
        }
        catch (DivideByZeroException)
        {
            throw new RenderStopException(new(TemplateDiagnostics.DivisionByZero, call.Span));
        }
        catch (OverflowException)
        {
            throw new RenderStopException(new(TemplateDiagnostics.NumberTooLarge, call.Span));
        }
    }
}
