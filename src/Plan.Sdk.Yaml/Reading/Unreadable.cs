namespace Plan.Sdk.Yaml.Reading;

/// <summary>Stands for a value that is there but could not be read: its finding is made, nothing more is said about it.</summary>
internal static class Unreadable
{
    public static readonly object Value = new();
}
