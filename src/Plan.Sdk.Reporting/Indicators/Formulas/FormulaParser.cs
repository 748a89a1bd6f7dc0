using System.Globalization;
using Plan.Sdk.Collections;

namespace Plan.Sdk.Reporting.Indicators.Formulas;

/// <summary>Reads the text of a formula into steps, by descent over sums, products and signs. The first fault ends the reading.</summary>
internal sealed class FormulaParser(string text)
{
    private const int Longest = 1000;
    private const int Deepest = 32;

    private readonly List<FormulaStep> steps = [];
    private readonly List<FormulaReference> references = [];
    private int at;
    private int depth;

    /// <summary>What is wrong; <c>null</c> when nothing is.</summary>
    public FormulaFault? Fault { get; private set; }

    /// <summary>Reads the whole text.</summary>
    public Formula Parse()
    {
        if (text.Length > Longest) Fail(Longest, text.Length - Longest, $"công thức dài quá {Longest} ký tự; tách thành nhiều chỉ số", $"the formula is longer than {Longest} characters; split it over several indicators");
        if (Fault is null) Sum();
        Skip();
        if (Fault is null && at < text.Length) FailHere("thừa ở đây; giữa hai số cần một phép tính + - * /", "left over; two figures need one of + - * / between them");
        return new(steps.ToValueList(), references.ToValueList());
    }

    private void Sum()
    {
        Product();
        while (Fault is null && Peek() is '+' or '-')
        {
            var operation = text[at++] == '+' ? FormulaOperation.Add : FormulaOperation.Subtract;
            Product();
            steps.Add(new(operation));
        }
    }

    private void Product()
    {
        Signed();
        while (Fault is null && Peek() is '*' or '/')
        {
            var operation = text[at++] == '*' ? FormulaOperation.Multiply : FormulaOperation.Divide;
            Signed();
            steps.Add(new(operation));
        }
    }

    private void Signed()
    {
        if (++depth > Deepest) FailHere($"lồng quá {Deepest} tầng", $"nested more than {Deepest} deep");
        else if (Peek() == '-')
        {
            at++;
            Signed();
            steps.Add(new(FormulaOperation.Negate));
        }
        else Primary();
        depth--;
    }

    private void Primary()
    {
        switch (Peek())
        {
            case '{':
                Reference();
                break;
            case '(':
                at++;
                Sum();
                Expect(')');
                break;
            case >= '0' and <= '9':
                Number();
                break;
            case >= 'a' and <= 'z':
                Function();
                break;
            case '\0':
                Fail(at, 0, "công thức dừng giữa chừng; viết tiếp {mã chỉ số} hoặc một số", "the formula ends too early; go on with {indicator id} or a number");
                break;
            default:
                FailHere("viết {mã chỉ số}, một số như 1.5, hoặc (…)", "write {indicator id}, a number like 1.5, or (…)");
                break;
        }
    }

    private void Reference()
    {
        var close = text.IndexOf('}', at);
        var id = close < 0 ? "" : text[(at + 1)..close].Trim();
        if (id.Length == 0)
        {
            Fail(at, close < 0 ? text.Length - at : close + 1 - at, "viết mã chỉ số trong ngoặc nhọn: {so-tre}", "write the indicator's id in braces: {so-tre}");
            return;
        }

        references.Add(new(id, text.IndexOf(id, at, StringComparison.Ordinal)));
        steps.Add(new(FormulaOperation.Indicator, Id: id));
        at = close + 1;
    }

    private void Number()
    {
        var start = at;
        while (at < text.Length && (char.IsAsciiDigit(text[at]) || text[at] == '.')) at++;
        var digits = text.AsSpan(start, at - start);
        if (at < text.Length && text[at] == ',' && !char.IsWhiteSpace(at + 1 < text.Length ? text[at + 1] : ' ') && depth == 1) Fail(at, 1, "dùng dấu chấm trước phần thập phân: 1.5", "write a point before decimals: 1.5");
        else if (decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && digits[^1] != '.') steps.Add(new(FormulaOperation.Number, Fraction.Of(number)));
        else Fail(start, at - start, "không phải một số; viết như 100 hoặc 1.5", "no number; write it like 100 or 1.5");
    }

    private void Function()
    {
        var start = at;
        while (at < text.Length && char.IsAsciiLetter(text[at])) at++;
        var name = text[start..at];
        if (name is not ("min" or "max") || Peek() != '(')
        {
            Fail(start, name.Length, "mã chỉ số phải ở trong ngoặc nhọn: {so-tre}; hàm có: min(…), max(…)", "ids stand in braces: {so-tre}; the functions are min(…), max(…)");
            return;
        }

        at++;
        Sum();
        while (Fault is null && Peek() == ',')
        {
            at++;
            Sum();
            steps.Add(new(name == "min" ? FormulaOperation.Min : FormulaOperation.Max));
        }

        Expect(')');
    }

    private void Expect(char expected)
    {
        if (Fault is not null) return;
        if (Peek() == expected) at++;
        else if (at < text.Length) FailHere($"thiếu dấu {expected} trước chỗ này", $"{expected} is missing before this");
        else Fail(at, 0, $"thiếu dấu {expected} ở cuối", $"{expected} is missing at the end");
    }

    private char Peek()
    {
        Skip();
        return at < text.Length ? text[at] : '\0';
    }

    private void Skip()
    {
        while (at < text.Length && char.IsWhiteSpace(text[at])) at++;
    }

    private void FailHere(string vi, string en) => Fail(at, Math.Min(1, text.Length - at), vi, en);

    private void Fail(int start, int length, string vi, string en) => Fault ??= new(start, length, new(vi, en));
}
