using System.Diagnostics;

namespace Plan.Sdk.Templating.Tests.Functions;

/// <summary>Functions pay before they make something: what would be too large is never made.</summary>
public sealed class FunctionBudgetTests
{
    private const string Long = "{{ a = 'aaaaaaaaaaaaaaaaaaaa' | string.pad_left 900000 }}";

    [Theory]
    [InlineData("{{ 'a' | string.pad_left 2000000000 }}", "PLAN4096")]
    [InlineData("{{ 'a' | string.pad_right 99999999999 }}", "PLAN4096")]
    [InlineData(Long + "{{ a | string.replace ' ' '                    ' }}", "PLAN4096")]
    [InlineData(Long + "{{ a | string.replace_first 'aaaaaaaaaaaaaaaaaaaa' a }}", "PLAN4096")]
    [InlineData(Long + "{{ a | string.append a }}", "PLAN4096")]
    [InlineData(Long + "{{ a | string.prepend a }}", "PLAN4096")]
    [InlineData(Long + "{{ [a, a] | array.join a }}", "PLAN4096")]
    [InlineData(Long + "{{ a | string.replace ' ' '\"' | string.escape }}", "PLAN4096")]
    [InlineData(Long + "{{ a | string.replace ' ' '\"' | html.escape }}", "PLAN4096")]
    [InlineData(Long + "{{ a | html.url_encode }}", "PLAN4096")]
    [InlineData(Long + "{{ a | html.url_escape }}", "PLAN4096")]
    [InlineData(Long + "{{ a | string.replace ' ' \"\\n\" | html.newline_to_br }}", "PLAN4096")]
    [InlineData("{{ a = ' ' | string.pad_left 110000 }}{{ a | string.replace ' ' 'x ' | string.split ' ' | array.size }}", "PLAN4097")]
    [InlineData("{{ a = ' ' | string.pad_left 60000 }}{{ b = a | string.replace ' ' 'x ' | string.split ' ' }}{{ b | array.concat b | array.size }}", "PLAN4097")]
    [InlineData("{{ a = ' ' | string.pad_left 90000 }}{{ a | string.replace ' ' 'x ' | string.split ' ' | array.sort | array.sort | array.size }}", "PLAN4091")]
    public void Render_TooLargeToMake_IsStoppedFirst(string template, string id)
    {
        var clock = Stopwatch.StartNew();
        var before = GC.GetAllocatedBytesForCurrentThread();
        Run.Findings(template).ShouldHaveSingleItem().ShouldContain(id);
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(64 * 1024 * 1024);
        clock.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(3));
    }

    [Theory]
    [InlineData("<a ")]
    [InlineData("<a ='")]
    [InlineData("<script>")]
    [InlineData("<!--")]
    [InlineData("<=<")]
    [InlineData("=\"<")]
    public void Strip_TagsThatNeverEnd_TakesTimeByLength(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 300_000 / piece.Length)) + ">";
        var clock = Stopwatch.StartNew();
        Templating.Functions.HtmlTags.Strip(text).Length.ShouldBeLessThanOrEqualTo(text.Length);
        clock.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(2));
    }
}
