using System.Globalization;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Model.Description;
using Plan.Sdk.Model;
using Plan.Sdk.OfficialText;
using Plan.Sdk.Yaml.Events;
using Plan.Sdk.Yaml.Text;
using YamlDotNet.Core.Events;
using YamlDotNet.Core;

namespace Plan.Sdk.Yaml.Reading;

/// <summary>Makes a value of a scalar, as its shape says; what does not fit is reported with what to write instead.</summary>
internal sealed class ScalarReader(Findings findings, string source)
{
    private const int LongestShown = 60;

    /// <summary>Whether a scalar is a blank: nothing, <c>~</c> or <c>null</c> without quotes.</summary>
    public static bool IsBlank(Scalar scalar) => scalar.Style == ScalarStyle.Plain && scalar.Value is "" or "~" or "null" or "Null" or "NULL";

    /// <summary>The value; <see cref="Unreadable.Value"/> after a finding.</summary>
    public object Read(ValueShape shape, Scalar scalar) => shape switch
    {
        TextShape { MayBeEmpty: true } when string.IsNullOrWhiteSpace(scalar.Value) => "",
        TextShape => (object?)ReadText(scalar) ?? Unreadable.Value,
        ClauseShape => ReadClause(scalar),
        IdShape => ReadId(scalar, allowUnitOf: false),
        ReferenceShape reference => ReadId(scalar, reference.Target != ReferenceTarget.Paper),
        ChoiceShape choice => ReadChoice(scalar, choice),
        IntegerShape integer => ReadInteger(scalar, integer),
        DecimalShape number => ReadDecimal(scalar, number),
        AmountShape amount => ReadDecimal(scalar, amount.Number) is decimal value ? new Amount(value) : Unreadable.Value,
        BooleanShape => ReadBoolean(scalar),
        DateShape => ReadDate(scalar),
        CalendarShape calendar => ReadCalendar(scalar, calendar.Forms),
        _ => Fail(YamlDiagnostics.WrongKind, scalar, null, ValueNames.Of(shape), ValueNames.Text, ValueNames.Nothing),
    };

    /// <summary>Warns of words right behind a <c>#</c>, which YAML takes for a comment and which would be lost unseen.</summary>
    public void CheckHidden(Scalar scalar)
    {
        if (scalar.Style != ScalarStyle.Plain) return;
        var i = (int)scalar.End.Index;
        while (i < source.Length && source[i] == ' ') i++;
        if (i + 1 >= source.Length || source[i] != '#' || source[i + 1] is ' ' or '\t' or '\n' or '#') return;
        var end = source.IndexOf('\n', i);
        var words = source[i..(end < 0 ? source.Length : end)].TrimEnd();
        var start = TextPositions.Of(source, i);
        findings.At(YamlDiagnostics.HiddenWords, start, start with { Column = start.Column + words.Length }, Show(words));
    }

    private string? ReadText(Scalar scalar)
    {
        var text = scalar.Value;
        if (scalar.Style is ScalarStyle.Literal or ScalarStyle.Folded) text = text.TrimEnd('\n');
        if (string.IsNullOrWhiteSpace(text))
        {
            Fail(YamlDiagnostics.EmptyValue, scalar);
            return null;
        }

        // Raw text was looked at as a whole; only an escape can bring such a character in.
        if (scalar.Style == ScalarStyle.DoubleQuoted && SourceDecoder.IndexOfForbidden(text) is >= 0 and var at)
        {
            Fail(YamlDiagnostics.ControlCharacter, scalar, null, TextPositions.CodePoint(text, at));
            return null;
        }

        return OfficialLetters.Compose(text);
    }

    private object ReadClause(Scalar scalar)
    {
        if (ReadText(scalar) is not { } text) return Unreadable.Value;
        var clause = ClauseText.Parse(text, out var stray);
        if (stray < 0) return clause;
        var brace = text[stray].ToString();
        var at = FindInSource(scalar, stray);
        findings.At(YamlDiagnostics.StrayBrace, at, at with { Column = at.Column + 1 }, brace);
        return Unreadable.Value;
    }

    // A text on one line is written as it stands; in a block or with escapes the nearest sure place is its beginning.
    private SourcePosition FindInSource(Scalar scalar, int position)
    {
        var start = (int)scalar.Start.Index + (scalar.Style == ScalarStyle.Plain ? 0 : 1) + position;
        var place = Findings.Position(scalar.Start);
        return start < scalar.End.Index && scalar.Start.Line == scalar.End.Line && source[start] == scalar.Value[position]
            ? TextPositions.Of(source, start)
            : place;
    }

    private object ReadId(Scalar scalar, bool allowUnitOf)
    {
        var text = scalar.Value;
        if (text.Length <= IdShape.MaxLength && IsId(text, allowUnitOf)) return text;
        var near = IdMeant.Of(text);
        var offered = near.Length > 0 ? new LocalizedText($", ví dụ “{near}”", $", such as \"{near}\"") : ValueNames.Nothing;
        return Fail(YamlDiagnostics.NotId, scalar, near.Length > 0 ? near : null, Show(text), IdShape.MaxLength, offered);
    }

    private static bool IsId(ReadOnlySpan<char> text, bool allowUnitOf)
    {
        var slash = allowUnitOf ? text.IndexOf('/') : -1;
        return slash >= 0 ? IdShape.IsId(text[..slash]) && IdShape.IsId(text[(slash + 1)..]) : IdShape.IsId(text);
    }

    private object ReadChoice(Scalar scalar, ChoiceShape shape)
    {
        var text = OfficialLetters.Compose(scalar.Value);
        if (shape.Find(text) is { } choice) return choice.Value;
        var nearest = shape.Choices.FirstOrDefault(c => string.Equals(c.Description.Vi, text, StringComparison.OrdinalIgnoreCase))?.Key
            ?? NearestName.Find(text, shape.Choices.Select(c => c.Key));
        return Fail(YamlDiagnostics.UnknownChoice, scalar, nearest, Show(text), ValueNames.Suggest(nearest), string.Join(", ", shape.Choices.Select(c => c.Key)));
    }

    private object ReadInteger(Scalar scalar, IntegerShape shape)
    {
        if (!IsNumber(scalar, out var digits)) return Unreadable.Value;
        var range = new LocalizedText($"số nguyên từ {shape.Min} đến {shape.Max}", $"a whole number from {shape.Min} to {shape.Max}");
        return digits && int.TryParse(scalar.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value >= shape.Min && value <= shape.Max
            ? value
            : Fail(YamlDiagnostics.NumberRange, scalar, null, Show(scalar.Value), range);
    }

    /// <summary>A <see cref="decimal"/>, every digit kept.</summary>
    private object ReadDecimal(Scalar scalar, DecimalShape shape)
    {
        if (!IsNumber(scalar, out _, shape.MayBeNegative)) return Unreadable.Value;
        var isNegative = scalar.Value[0] == '-';
        var text = isNegative ? scalar.Value[1..] : scalar.Value;
        if (isNegative && !shape.MayBeNegative) return Fail(YamlDiagnostics.NumberRange, scalar, null, Show(scalar.Value), new LocalizedText("số từ 0 trở lên", "a number from 0 up"));
        if (text.Length > 29 || !decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value))
            return Fail(YamlDiagnostics.NumberRange, scalar, null, Show(scalar.Value), new LocalizedText("số không quá 28 chữ số", "a number of at most 28 digits"));
        var point = text.IndexOf('.', StringComparison.Ordinal);
        if (point is >= 1 and <= 3 && text.Length - point == 4 && text[0] != '0')
        {
            var thousands = scalar.Value.Replace(".", "", StringComparison.Ordinal);
            findings.At(YamlDiagnostics.ThousandsPoint, Findings.Position(scalar.Start), Findings.Position(scalar.End), thousands, [scalar.Value, thousands, scalar.Value + "0"]);
        }

        return isNegative ? -value : value;
    }

    private bool IsNumber(Scalar scalar, out bool digits, bool mayBeNegative = false)
    {
        var text = scalar.Value;
        digits = text.Length > 0;
        var points = 0;
        var wellFormed = text.Length > 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsAsciiDigit(text[i])) continue;
            digits = false;
            if (text[i] == '.') points++;
            else if (i > 0 || text[i] != '-' || text.Length == 1) wellFormed = false;
        }

        if (wellFormed && points <= 1 && text.Length > points)
        {
            if (scalar.Style == ScalarStyle.Plain) return true;
            Fail(YamlDiagnostics.QuotedValue, scalar, text, text);
            return false;
        }

        var isMinus = mayBeNegative && text.Length > 1 && text[0] is '-' or '–' or '\u2212';
        var meant = isMinus ? NumberMeant(text[1..].TrimStart()) is { } size ? $"-{size}" : null : NumberMeant(text);
        var offered = meant is null ? ValueNames.Nothing
            : text.EndsWith('%') ? new LocalizedText($", ví dụ {meant}, và ghi thêm unit: \"%\"", $", such as {meant}, and add unit: \"%\"")
            : new($", ví dụ {meant}", $", such as {meant}");
        Fail(YamlDiagnostics.NotNumber, scalar, meant, Show(text), offered);
        return false;
    }

    // "8,5" is 8.5; "1.234,5" is 1234.5; "100.000.000" and "1 000" are written without marks; "90%" is 90; of "79/KH-UBND" the number is 79.
    private static string? NumberMeant(string text)
    {
        var bare = text.TrimEnd('%', ' ').Replace(" ", "", StringComparison.Ordinal).Replace("_", "", StringComparison.Ordinal);
        var slash = bare.IndexOf('/', StringComparison.Ordinal);
        if (slash > 0 && !bare.AsSpan(0, slash).ContainsAnyExceptInRange('0', '9')) return bare[..slash];
        var comma = bare.IndexOf(',', StringComparison.Ordinal);
        if (comma != bare.LastIndexOf(',')) return null;
        if (comma >= 0 || bare.IndexOf('.', StringComparison.Ordinal) != bare.LastIndexOf('.'))
            bare = bare.Replace(".", "", StringComparison.Ordinal).Replace(',', '.');
        return bare.Length > 0 && char.IsAsciiDigit(bare[0]) && decimal.TryParse(bare, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _) ? bare : null;
    }

    private object ReadBoolean(Scalar scalar)
    {
        var text = OfficialLetters.Compose(scalar.Value);
        if (scalar.Style == ScalarStyle.Plain && text is "true" or "True" or "TRUE") return true;
        if (scalar.Style == ScalarStyle.Plain && text is "false" or "False" or "FALSE") return false;
        var meant = text.ToUpperInvariant() switch
        {
            "YES" or "Y" or "ON" or "1" or "CÓ" or "CO" or "X" or "ĐÚNG" or "TRUE" => "true",
            "NO" or "N" or "OFF" or "0" or "KHÔNG" or "KHONG" or "SAI" or "FALSE" => "false",
            _ => null,
        };
        return meant is not null && scalar.Style != ScalarStyle.Plain && string.Equals(meant, text, StringComparison.OrdinalIgnoreCase)
            ? Fail(YamlDiagnostics.QuotedValue, scalar, meant, meant)
            : Fail(YamlDiagnostics.NotBoolean, scalar, meant, Show(text));
    }

    private object ReadDate(Scalar scalar)
    {
        if (CalendarPoint.TryParse(scalar.Value, out var point) && point.Form == CalendarForms.Day) return point.FirstDay!.Value;
        var meant = CalendarMeant.Of(scalar.Value, CalendarForms.Day);
        return Fail(YamlDiagnostics.NotDate, scalar, meant, Show(scalar.Value), meant ?? "2019-02-26");
    }

    private object ReadCalendar(Scalar scalar, CalendarForms forms)
    {
        if (CalendarPoint.TryParse(scalar.Value, out var point) && (point.Form & forms) != CalendarForms.None) return point;
        var meant = CalendarMeant.Of(scalar.Value, forms);
        return Fail(YamlDiagnostics.NotCalendar, scalar, meant, Show(scalar.Value), meant is null ? CalendarMeant.Examples(forms) : new LocalizedText(meant, meant));
    }

    private object Fail(DiagnosticDescriptor descriptor, Scalar scalar, string? newText = null, params ReadOnlySpan<object> arguments)
    {
        findings.At(descriptor, Findings.Position(scalar.Start), Findings.Position(scalar.End), newText, arguments);
        return Unreadable.Value;
    }

    private static string Show(string text) => text.Length <= LongestShown ? text : text[..LongestShown] + "…";
}
