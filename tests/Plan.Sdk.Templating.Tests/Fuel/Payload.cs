namespace Plan.Sdk.Templating.Tests.Fuel;

/// <summary>A template that grows with a number: small it prints, at its limit it still prints, beyond it stops.</summary>
/// <param name="Name">The class of payload, as in the README beside this file.</param>
/// <param name="Body">The template's text for a size.</param>
/// <param name="Small">A size that anybody may use.</param>
/// <param name="Output">What it prints at that size.</param>
/// <param name="Limit">The largest size that still prints.</param>
/// <param name="Far">A size far beyond.</param>
/// <param name="Stop">The code that sizes beyond the limit end with; empty when no size does harm.</param>
internal sealed record Payload(string Name, Func<int, string> Body, int Small, string Output, int Limit, int Far, string Stop)
{
    /// <summary>A size a little beyond the limit; one more where the budget is a plain number.</summary>
    public int Beyond { get; init; } = Limit == int.MaxValue ? Limit : Limit + 1;

    /// <summary>The JSON that the template is given for a size.</summary>
    public Func<int, string> Data { get; init; } = _ => "{}";

    /// <summary>The head's <c>kind:</c>; an <c>article</c> is built of the small plan.</summary>
    public string Kind { get; init; } = "text";

    public override string ToString() => Name;
}
