namespace TestPlugins;

/// <summary>A library that takes away what it had with every version.</summary>
public static class Wording
{
    public static string OfThree() => "bản 3";
}
