namespace Plan.Sdk.Templating.Tests.Functions;

/// <summary>What the functions give at the edges: empty texts, positions outside, letters typed apart, absent members.</summary>
public sealed class FunctionValueTests
{
    [Theory]
    [InlineData("{{ 'abc' | string.slice 5 }}|{{ 'abc' | string.slice (-5) }}|{{ 'abc' | string.slice (-2) 1 }}|{{ 'abc' | string.slice (-5) 3 }}|{{ 'abc' | string.slice 1 0 }}", "|a|b|a|")]
    [InlineData("{{ 'abc' | string.slice1 3 }}|{{ 'abc' | string.slice1 (-1) }}|{{ '' | string.slice1 0 }}", "|c|")]
    [InlineData("{{ 'abc' | string.truncate 3 }}|{{ 'abcd' | string.truncate 2 }}|{{ '' | string.truncate 0 }}", "abc|...|")]
    [InlineData("{{ ' a  b c ' | string.truncatewords 3 }}|{{ '' | string.truncatewords 3 }}|{{ 'a' | string.truncatewords 0 }}", " a b...||...")]
    [InlineData("{{ 'aXbxc' | string.remove_first 'x' }}|{{ 'aXbxc' | string.remove_last 'X' }}|{{ 'aXbxc' | string.remove 'x' }}", "abxc|aXbc|aXbc")]
    [InlineData("{{ 'abc' | string.replace '' 'x' }}|{{ 'abc' | string.replace_first '' 'x' }}|{{ 'abc' | string.remove '' }}", "abc|abc|abc")]
    [InlineData("{{ 'a,,b,' | string.split ',' | array.size }}|{{ '' | string.split ',' | array.size }}|{{ 'a,b' | string.split '' | array.size }}", "2|0|1")]
    [InlineData("{{ '(an bình)  ' | string.capitalizewords }}|{{ '1a b' | string.capitalizewords }}", "(An Bình)  |1A B")]
    [InlineData("{{ 'Đường ĐIỆN' | string.downcase }}|{{ 'đường điện' | string.upcase }}|{{ '' | string.capitalize }}", "đường điện|ĐƯỜNG ĐIỆN|")]
    [InlineData("{{ '!a b!' | string.handleize }}|{{ '' | string.handleize }}|{{ '---' | string.handleize }}", "-a-b||")]
    [InlineData("{{ '12 ' | string.to_int ?? -1 }}", "12", true)]
    [InlineData("{{ (string.to_int ' 12 ') ?? 0 }}|{{ (string.to_int '1.5') ?? 0 }}|{{ (string.to_int '3000000000') ?? 0 }}|{{ (string.to_long '3000000000') ?? 0 }}|{{ (string.to_double '1e2') ?? 0 }}", "12|0|0|3.000.000.000|100")]
    [InlineData("{{ 'a' | string.pad_left 3 }}|{{ 'abc' | string.pad_left 2 }}|{{ 'a' | string.pad_right (-5) }}", "  a|abc|a")]
    [InlineData("{{ 'aba' | string.index_of 'a' 1 }}|{{ 'aba' | string.index_of '' }}|{{ 'aba' | string.index_of 'a' 9 }}", "2|0|-1")]
    [InlineData("{{ ('' | string.contains '') ? 1 : 0 }}{{ ('a' | string.starts_with '') ? 1 : 0 }}{{ (plan.note | string.empty) ? 1 : 0 }}", "001")]
    [InlineData("{{ ['b', 'a', 'C'] | array.sort | array.join '' }}|{{ [true, false] | array.sort | array.size }}|{{ ([date.now, date.parse '2020-01-01'] | array.sort | array.first) ?? '' }}", "Cab|2|01 tháng 01 năm 2020")]
    [InlineData("{{ [1, 2] | array.limit (-1) | array.size }}|{{ [1, 2] | array.limit 9 | array.size }}|{{ [1, 2] | array.offset 9 | array.size }}|{{ [1, 2] | array.offset (-9) | array.size }}", "0|2|0|2")]
    [InlineData("{{ [1] | array.insert_at (-3) 0 | array.join ',' }}|{{ [] | array.insert_at 0 7 | array.join ',' }}|{{ [1] | array.insert_at 1 'x' | array.join ',' }}", "0,1|7|1,x")]
    [InlineData("{{ [1, 2] | array.remove_at 5 | array.join ',' }}|{{ [1, 2] | array.remove_at (-2) | array.join ',' }}|{{ [1, 2] | array.remove_at (-3) | array.join ',' }}", "1,2|2|1,2")]
    [InlineData("{{ [] | array.join ',' }}|{{ [1] | array.concat ['a'] | array.join ',' }}|{{ [] | array.sort | array.size }}|{{ [] | array.map 'x' | array.size }}", "|1,a|0|0")]
    [InlineData("{{ [1.0, 1, '1'] | array.uniq | array.join ',' }}", "1")]
    [InlineData("{{ -2.5 | math.round }}|{{ 1.005 | math.round 2 }}|{{ 1.5 | math.round 99 }}|{{ -7.2 | math.ceil }}|{{ -7.2 | math.floor }}", "-3|1,01|1,5|-7|-8")]
    [InlineData("{{ -7 | math.divided_by 2 }}|{{ 7 | math.divided_by 0.5 }}|{{ -7 | math.modulo 3 }}", "-4|14|-1")]
    [InlineData("{{ 5 | math.format 'D3' }}|{{ 1234567.891 | math.format 'N' }}|{{ 1234567.891 | math.format 'F0' }}|{{ -255 | math.format 'X' }}|{{ 12345 | math.format 'N0' }}", "005|1.234.567,89|1234568|FFFFFF01|12.345")]
    [InlineData("{{ 12345678901234567890123 | math.format 'D30' }}", "", true)]
    [InlineData("{{ date.parse '2026-12-31' | date.to_string '%V %j %u %w %C %y %e %h' }}|{{ date.parse '2026-01-04' | date.to_string '%u %w %a %A' }}|{{ date.now | date.to_string '100%% %' }}", "53 365 4 4 20 26 31 thg 12|7 0 CN Chủ nhật|100% %")]
    [InlineData("{{ date.parse '2024-02-29' | date.add_years 1 | vn.short_date }}|{{ date.parse '2026-03-31' | date.add_months (-1) | vn.short_date }}|{{ date.parse '2026-01-01' | date.add_days (-0.5) | vn.short_date }}", "28/02/2025|28/02/2026|31/12/2025")]
    [InlineData("{{ date.parse '05/03/26' '%d/%m/%y' | vn.short_date }}|{{ date.parse '2026/3/5' | vn.short_date }}", "05/3/2026|05/3/2026")]
    [InlineData("{{ (date.parse plan.id) ?? 'không' }}|{{ (vn.to_date 'ngày 26 tháng 02 năm 2019') ?? '' }}|{{ (vn.to_date '31/02/2019') ?? 'không' }}|{{ (vn.to_date 'nga\u0300y 1 tha\u0301ng 3 na\u0306m 2020') ?? '' }}", "không|26 tháng 02 năm 2019|không|01 tháng 3 năm 2020")]
    [InlineData("{{ (vn.to_number '-1.234.567,89') ?? 0 }}|{{ (vn.to_number '12.34') ?? 'không' }}|{{ (vn.to_number '1234') ?? 0 }}|{{ (vn.to_number '1,2,3') ?? 'không' }}|{{ (vn.to_number '') ?? 'không' }}|{{ (vn.to_number ' 5 ') ?? 0 }}", "-1.234.567,89|không|1.234|không|không|5")]
    [InlineData("{{ html.strip '<p title=\">\">a</p>' }}|{{ html.strip 'a < b' }}|{{ html.strip '<script>if (a<b) x</script >c' }}|{{ html.strip '<!-- > -->d' }}|{{ html.strip '<STYLE>x</style>e' }}|{{ html.strip '<a href=x>g' }}", "a|a < b|if (ac|d|e|g")]
    [InlineData("{{ html.newline_to_br \"a\\r\\nb\\rc\" | string.escape }}", "a<br />\\r\\nb<br />\\rc")]
    [InlineData("{{ html.escape 'é ạ \"' }}|{{ html.url_encode 'a b/ê' }}|{{ html.url_escape '' }}", "&#233; ạ &quot;|a%20b%2F%C3%AA|")]
    [InlineData("{{ plan.tasks | object.size }}|{{ plan.note | object.size }}|{{ 5 | object.size }}|{{ plan.period | object.size }}", "3|0|0|3")]
    [InlineData("{{ 'a' | object.typeof }} {{ true | object.typeof }} {{ plan | object.typeof }} {{ date.now | object.typeof }} {{ (plan.note | object.typeof) ?? 'trống' }}", "string boolean object object trống")]
    [InlineData("{{ (plan | object.has_key 'note') ? 1 : 0 }}{{ (plan | object.has_value 'note') ? 1 : 0 }}{{ (plan | object.has_value 'id') ? 1 : 0 }}{{ (plan | object.has_key 'x') ? 1 : 0 }}{{ (plan.titles | object.has_key 'tasks') ? 1 : 0 }}", "10100")]
    [InlineData("{{ 5 | object.default 'x' }}|{{ plan.note | object.default 1.5 }}|{{ '' | object.default '' }}", "5|1,5|")]
    [InlineData("{{ if plan.tasks[0]?.before }}{{ plan.tasks[0].before | vn.before }}{{ end }}", "trước ngày 20/12/2026")]
    [InlineData("{{ for t in plan.tasks }}{{ if t.before }}{{ t.before | vn.before }}; {{ t.before | vn.by }}{{ end }}{{ end }}", "trước ngày 20/12/2026; chậm nhất ngày 20/12/2026")]
    [InlineData("{{ vn.ordinal_words 1 }}|{{ vn.ordinal_words 4 }}|{{ vn.ordinal_words 10 }}|{{ vn.ordinal_words 11 }}|{{ vn.ordinal_words 14 }}|{{ vn.ordinal_words 21 }}|{{ vn.ordinal_words 105 }}", "thứ nhất|thứ tư|thứ mười|thứ mười một|thứ mười bốn|thứ hai mươi mốt|thứ một trăm lẻ năm")]
    [InlineData("{{ vn.ordinal_words 0 }}", "", true)]
    public void Print_Edge_GivesTheValue(string template, string expected, bool isRefused = false)
    {
        if (isRefused) Run.Findings(template).ShouldNotBeEmpty();
        else Text(template).ShouldBe(expected);
    }

    private static string Text(string body)
    {
        var diagnostics = new Diagnostics.DiagnosticBag();
        var template = Template.Compile("---\nid: thu\nkind: text\n---\n" + body, "thu.md", Run.NoPack, diagnostics);
        var rendered = template is null ? null : TemplateRenderer.RenderText(template, Samples.Small, new(), diagnostics);
        diagnostics.ToSorted().Where(d => d.Severity == Diagnostics.DiagnosticSeverity.Error).Select(d => d.ToString()).ShouldBeEmpty();
        return rendered!.Text;
    }
}
