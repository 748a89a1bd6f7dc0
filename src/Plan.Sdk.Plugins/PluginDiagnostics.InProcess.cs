using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Plugins;

/// <content>Plugins in this process: <c>PLAN9400</c> to <c>PLAN9499</c>.</content>
public static partial class PluginDiagnostics
{
    /// <summary>A program that can't load code.</summary>
    public static DiagnosticDescriptor InProcessNotHere { get; } = Error(
        "PLAN9400",
        new("Bản này không nạp được plugin", "Plugins can't be loaded here"),
        new(
            "Plugin “{0}” có “tier: inProcess” nhưng chương trình một tệp này không nạp được mã; hãy ghi “tier: worker”, hoặc dùng bản cài bằng dotnet tool.",
            "The plugin \"{0}\" has \"tier: inProcess\", but this program of one file can't load code; write \"tier: worker\", or use the one that dotnet tool installs."));

    /// <summary>Code that stays in memory.</summary>
    public static DiagnosticDescriptor UnloadLeaking { get; } = Warning(
        "PLAN9401",
        new("Plugin chưa gỡ hết", "Unload leaking"),
        new(
            "Plugin “{0}” đã dừng nhưng còn bị giữ trong bộ nhớ sau {1} lượt dọn ({2} ms); khởi động lại chương trình để gỡ hết, và báo người làm plugin.",
            "The plugin \"{0}\" is stopped, but something still holds it after {1} collections ({2} ms); start the program again to be rid of it, and tell its author."));
}
