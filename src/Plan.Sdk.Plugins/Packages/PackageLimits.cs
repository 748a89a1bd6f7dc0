namespace Plan.Sdk.Plugins.Packages;

/// <summary>How large a package may be, counted on what is really written.</summary>
internal static class PackageLimits
{
    public const int Entries = 2_000;
    public const int FileMegabytes = 16;
    public const int Megabytes = 64;
    public const long FileBytes = FileMegabytes * 1024L * 1024;
    public const long Bytes = Megabytes * 1024L * 1024;

    /// <summary>How many times the archive the unpacked files may be, all together: one small file of blanks is no bomb.</summary>
    public const int Ratio = 100;
}
