namespace Plan.Sdk.Yaml.Events;

/// <summary>What a file may ask of the reader. Far above any plan, far below what hurts a host.</summary>
internal static class YamlLimits
{
    /// <summary>Bytes of a file: 1 MB.</summary>
    public const int Bytes = 1024 * 1024;

    /// <summary>Mappings and lists inside each other.</summary>
    public const int Depth = 64;

    /// <summary>Parser events.</summary>
    public const int Events = 100_000;

    /// <summary>UTF-16 code units of one scalar: 64 kB of ASCII.</summary>
    public const int ScalarLength = 64 * 1024;

    /// <summary>Errors after which reading stops: bounds the work that a hostile file can ask for.</summary>
    public const int Errors = 100;
}
