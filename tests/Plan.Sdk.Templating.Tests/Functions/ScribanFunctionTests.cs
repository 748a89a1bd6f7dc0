using Plan.Sdk.Templating.Functions;
using Plan.Sdk.Templating.Syntax;

namespace Plan.Sdk.Templating.Tests.Functions;

public sealed class ScribanFunctionTests
{
    /// <summary>The functions that Scriban's documentation lists for these groups (github.com/scriban/scriban, site/docs/builtins, July 2026).</summary>
    private static readonly (string Group, string Names)[] Documented =
    [
        ("string", "escape append capitalize capitalizewords contains empty whitespace downcase ends_with equals_ignore_case handleize literal lstrip pluralize prepend remove remove_first remove_last replace replace_first rstrip size slice slice1 split starts_with strip strip_newlines to_int to_long to_float to_double truncate truncatewords upcase md5 sha1 sha256 sha512 hmac_sha1 hmac_sha256 hmac_sha512 pad_left pad_right base64_encode base64_decode index_of"),
        ("array", "add add_range compact concat cycle any each filter first insert_at join last limit map offset remove_at reverse size sort uniq contains"),
        ("math", "abs ceil divided_by floor format is_number minus modulo plus round times uuid random"),
        ("date", "now utc_now add_days add_months add_years add_hours add_minutes add_seconds add_milliseconds parse parse_to_string to_string"),
        ("object", "default eval eval_template format has_key has_value keys size typeof kind values from_json to_json"),
        ("html", "strip escape newline_to_br url_encode url_escape"),
    ];

    [Fact]
    public void EachFunctionOfScriban_IsThereOrLeftOutWithAReason()
    {
        var known = TemplateFunctions.BuiltIn.All.Select(f => f.Name).Concat(LeftOutFunctions.All.Select(c => c.Name)).ToHashSet(StringComparer.Ordinal);
        Documented.SelectMany(g => g.Names.Split(' ').Select(n => $"{g.Group}.{n}")).Where(n => !known.Contains(n)).ShouldBeEmpty();
    }

    [Fact]
    public void EachFunctionUnderAGroupOfScriban_IsOneOfScribans()
    {
        foreach (var (group, names) in Documented) TemplateFunctions.BuiltIn.NamesIn(group).Except(names.Split(' '), StringComparer.Ordinal).ShouldBeEmpty();
    }
}
