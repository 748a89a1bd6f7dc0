using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Plugins;

/// <content>States: <c>PLAN9250</c> to <c>PLAN9269</c>.</content>
public static partial class PluginDiagnostics
{
    /// <summary>The host's state can't be read.</summary>
    public static DiagnosticDescriptor StateUnreadable { get; } = Error(
        "PLAN9250",
        new("Không đọc được trạng thái", "State can't be read"),
        new("Không đọc được tệp trạng thái ({0}) nên mọi phần mở rộng đều tắt. Hãy chép tệp {1} bên cạnh đè lên, hoặc xóa tệp này rồi cài lại các gói.", "The file of states can't be read ({0}), so that all plugins are off. Copy {1} beside it over it, or delete it and install the packages again."));

    /// <summary>Something in the host's state is wrong.</summary>
    public static DiagnosticDescriptor StateWrong { get; } = Error(
        "PLAN9251",
        new("Tệp trạng thái sai", "Wrong file of states"),
        new("“{0}” sai hoặc thiếu ở đây nên không dùng được tệp trạng thái; hãy khôi phục tệp, đừng sửa tay.", "\"{0}\" is wrong or missing here, so the file of states can't be used; restore the file, don't edit it by hand."));

    /// <summary>A plugin that failed too often.</summary>
    public static DiagnosticDescriptor QuarantinedByFailures { get; } = Warning(
        "PLAN9252",
        new("Bị cách ly vì lỗi nhiều lần", "Quarantined for failing"),
        new("“{0}” lỗi {1} lần trong {2} phút nên không được khởi động nữa; xem “plan plugin doctor”, sửa xong thì chạy “plan plugin reset {0}”.", "\"{0}\" failed {1} times within {2} minutes and is not started any more; see \"plan plugin doctor\", then run \"plan plugin reset {0}\"."));

    /// <summary>A plugin during whose start the host ended.</summary>
    public static DiagnosticDescriptor QuarantinedByHost { get; } = Warning(
        "PLAN9253",
        new("Bị cách ly vì làm dừng chương trình", "Quarantined for ending the host"),
        new("Lần trước chương trình dừng hẳn khi đang khởi động “{0}” {1} nên bỏ qua phần mở rộng này. Nếu do mất điện hay tự tắt máy, chạy “plan plugin reset {0}”; nếu không, cho nó chạy ở tier worker hoặc quay lại bản trước.", "Last time the program ended while \"{0}\" {1} was starting, so this plugin is left out. If that was a power cut, run \"plan plugin reset {0}\"; if not, run it in the tier worker or go back a version."));

    /// <summary>The operator asks for what can't be from where the plugin stands.</summary>
    public static DiagnosticDescriptor StateCannot { get; } = Error(
        "PLAN9254",
        new("Không làm được ở trạng thái này", "Not possible in this state"),
        new("“{0}” {1}, nên không cần và không thể làm việc này; xem “plan plugin list”.", "\"{0}\" is {1}, so this is neither needed nor possible; see \"plan plugin list\"."));

    /// <summary>A start before its time, or of a plugin that may not start.</summary>
    public static DiagnosticDescriptor StateMayNotStart { get; } = Warning(
        "PLAN9255",
        new("Chưa được khởi động", "May not start"),
        new("“{0}” {1} nên không được khởi động.", "\"{0}\" is {1} and may not start."));
}
