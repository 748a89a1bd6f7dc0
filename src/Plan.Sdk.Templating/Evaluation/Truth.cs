namespace Plan.Sdk.Templating.Evaluation;

/// <summary>The two boxed truth values, made once.</summary>
internal static class Truth
{
    public static object True { get; } = true;

    public static object False { get; } = false;

    public static object Of(bool value) => value ? True : False;
}
