using Plan.Sdk.Plugins.Manifest;

namespace Plan.Sdk.Plugins.Packages;

/// <summary>Holds an entry's attributes, as Unix and Windows write them, against what a package may have: files and folders.</summary>
internal static class ZipKind
{
    private const uint UnixKind = 0xF000;
    private const uint UnixFile = 0x8000;
    private const uint UnixFolder = 0x4000;
    private const uint UnixLink = 0xA000;
    private const uint WindowsVolume = 0x08;
    private const uint WindowsFolder = 0x10;
    private const uint WindowsDevice = 0x40;
    private const uint WindowsLink = 0x400;

    /// <exception cref="PackageRefusal">It is something else.</exception>
    public static void Check(ZipItem item, uint attributes)
    {
        var shown = PluginFindings.Show(item.Path);
        var unix = (attributes >> 16) & UnixKind;
        if (unix == UnixLink || (attributes & WindowsLink) != 0) throw new PackageRefusal(PluginDiagnostics.PackageLink, shown);
        if (unix is not (0 or UnixFile or UnixFolder) || (attributes & (WindowsVolume | WindowsDevice)) != 0) throw new PackageRefusal(PluginDiagnostics.PackageDevice, shown);
        var saysFolder = unix == UnixFolder || (attributes & WindowsFolder) != 0;
        if ((saysFolder && !item.IsFolder) || (item.IsFolder && (unix == UnixFile || item.Size > 0))) throw new PackageRefusal(PluginDiagnostics.PathFileAndFolder, shown);
    }
}
