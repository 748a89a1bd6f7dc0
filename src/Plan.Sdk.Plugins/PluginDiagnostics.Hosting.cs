using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Plugins;

/// <content>Plugins of a workspace: <c>PLAN9270</c> to <c>PLAN9289</c>.</content>
public static partial class PluginDiagnostics
{
    /// <summary>A plugin that the workspace wants and has not.</summary>
    public static DiagnosticDescriptor UseNotInstalled { get; } = Warning(
        "PLAN9270",
        new("Phần mở rộng chưa cài", "Plugin not installed"),
        new(
            "“{0}” chưa cài{1} Hãy chạy “plan plugin install” với gói của nó, hoặc bỏ các dòng này.",
            "\"{0}\" is not installed{1} Run \"plan plugin install\" with its package, or take these lines out."));

    /// <summary>The manifest of an installed package is not the one that was installed.</summary>
    public static DiagnosticDescriptor ManifestAltered { get; } = Error(
        "PLAN9271",
        new("Tệp khai báo đã bị sửa", "Manifest changed"),
        new("Tệp khai báo của “{0}” không còn như lúc cài nên gói không được chạy; hãy cài lại gói.", "The manifest of \"{0}\" is not as it was installed, so the package may not start; install it again."));

    /// <summary><c>plugins.yaml</c> can't be read.</summary>
    public static DiagnosticDescriptor PluginsFileUnreadable { get; } = Error(
        "PLAN9272",
        new("Không đọc được plugins.yaml", "plugins.yaml can't be read"),
        new("Không đọc được tệp ({0}) nên không phần mở rộng nào được dùng; hãy kiểm tra quyền đọc và đóng chương trình đang giữ tệp.", "The file can't be read ({0}), so that no plugin is used; check the permission and close the program that holds it."));

    /// <summary>Two plugins give data sources of one name.</summary>
    public static DiagnosticDescriptor SourceTwice { get; } = Warning(
        "PLAN9273",
        new("Hai nguồn trùng tên", "Two sources of one name"),
        new("Nguồn “{0}” có ở cả “{1}” và “{2}”; nguồn của “{2}” được dùng. Hãy đổi tên một nguồn.", "The source \"{0}\" is given by \"{1}\" and by \"{2}\"; that of \"{2}\" is used. Rename one."));

    /// <summary>A plugin without which the host may not start does not run.</summary>
    public static DiagnosticDescriptor RequiredMissing { get; } = Error(
        "PLAN9274",
        new("Thiếu phần mở rộng bắt buộc", "Required plugin missing"),
        new("Phần mở rộng bắt buộc “{0}” không chạy: {1}", "The required plugin \"{0}\" does not run: {1}"));

    /// <summary>A package that is meant for organizations that the workspace does not have.</summary>
    public static DiagnosticDescriptor MeantForOthers { get; } = Warning(
        "PLAN9276",
        new("Gói của đơn vị khác", "Package of another office"),
        new("Gói “{0}” làm cho {1}, không có ở thư mục làm việc này; hãy dùng gói của đơn vị mình, hoặc bỏ gói này.", "The package \"{0}\" is made for {1}, none of which this workspace has; use your own office's package, or take this one out."));

    /// <summary>A plugin that the workspace has and does not use.</summary>
    public static DiagnosticDescriptor NotInUse { get; } = Info(
        "PLAN9275",
        new("Phần mở rộng chưa dùng", "Plugin not in use"),
        new("“{0}” đã cài nhưng plugins.yaml không có; hãy thêm “- id: {0}” vào mục plugins.", "\"{0}\" is installed and not in plugins.yaml; add \"- id: {0}\" to plugins."));
}
