using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Plugins;

/// <content>Plugins with code, and workers: <c>PLAN9300</c> to <c>PLAN9399</c>.</content>
public static partial class PluginDiagnostics
{
    /// <summary>The worker program is not there, or no .NET to run it.</summary>
    public static DiagnosticDescriptor WorkerMissing { get; } = Error(
        "PLAN9300",
        new("Thiếu chương trình chạy plugin", "No plugin worker"),
        new(
            "Không chạy được plugin “{0}”: thiếu Plan.Sdk.PluginWorker bên cạnh chương trình hoặc máy chưa có .NET 10; hãy cài .NET 10 runtime và chép thư mục worker vào đó.",
            "The plugin \"{0}\" can't run: Plan.Sdk.PluginWorker is not beside the program, or there is no .NET 10; install the .NET 10 runtime and copy the folder worker there."));

    /// <summary>The system does not start the worker.</summary>
    public static DiagnosticDescriptor WorkerNotRun { get; } = Error(
        "PLAN9301",
        new("Không khởi động được tiến trình", "Process not started"),
        new("Hệ điều hành không khởi động được tiến trình của plugin “{0}”; hãy kiểm tra quyền chạy và chỗ trống trên đĩa.", "The system does not start the process of the plugin \"{0}\"; check the right to run it and the space on the disk."));

    /// <summary>What answers is no worker.</summary>
    public static DiagnosticDescriptor WorkerHandshake { get; } = Error(
        "PLAN9302",
        new("Bắt tay thất bại", "Handshake failed"),
        new("Tiến trình của plugin “{0}” không trả lời đúng lời chào; hãy cài lại chương trình.", "The process of the plugin \"{0}\" does not answer the greeting as it should; install the program again."));

    /// <summary>Host and worker come from different versions.</summary>
    public static DiagnosticDescriptor WorkerOtherVersion { get; } = Error(
        "PLAN9303",
        new("Chương trình chạy plugin khác phiên bản", "Worker of another version"),
        new("Plan.Sdk.PluginWorker là bản khác ({0}); hãy cài lại cùng một bản với chương trình.", "Plan.Sdk.PluginWorker is of another version ({0}); install the one that came with the program."));

    /// <summary>A start that takes too long.</summary>
    public static DiagnosticDescriptor StartTooLong { get; } = Error(
        "PLAN9304",
        new("Khởi động quá lâu", "Start too long"),
        new("Plugin “{0}” chưa khởi động xong sau {1} giây nên bị dừng; hãy báo người làm plugin.", "The plugin \"{0}\" has not started after {1} seconds and was ended; tell its author."));

    /// <summary>A start that threw.</summary>
    public static DiagnosticDescriptor StartThrew { get; } = Error(
        "PLAN9305",
        new("Khởi động bị lỗi", "Start failed"),
        new("Plugin “{0}” gặp lỗi khi khởi động ({1}); hãy báo người làm plugin.", "The plugin \"{0}\" failed to start ({1}); tell its author."));

    /// <summary>A start that the plugin refuses, in its own words.</summary>
    public static DiagnosticDescriptor StartRefused { get; } = Error(
        "PLAN9306",
        new("Plugin không khởi động", "Plugin does not start"),
        new("Plugin “{0}” không khởi động: {1}", "The plugin \"{0}\" does not start: {1}"));

    /// <summary>An entry that is no plugin.</summary>
    public static DiagnosticDescriptor NoEntry { get; } = Error(
        "PLAN9307",
        new("Không có lớp khởi động", "No entry"),
        new(
            "Plugin “{0}”: tệp {2} không có lớp “{1}” là IPlanPlugin với hàm dựng không tham số; hãy báo người làm plugin.",
            "Plugin \"{0}\": {2} has no class \"{1}\" that is an IPlanPlugin with a constructor without parameters; tell its author."));

    /// <summary>An assembly that can't be loaded.</summary>
    public static DiagnosticDescriptor NotLoaded { get; } = Error(
        "PLAN9308",
        new("Thiếu tệp của plugin", "Plugin not loaded"),
        new("Plugin “{0}” không nạp được {1}; hãy cài lại gói hoặc báo người làm plugin.", "The plugin \"{0}\" can't load {1}; install the package again, or tell its author."));

    /// <summary>A part that the manifest does not name.</summary>
    public static DiagnosticDescriptor NotDeclared { get; } = Error(
        "PLAN9309",
        new("Cung cấp điều chưa khai báo", "Provides more than declared"),
        new("Plugin “{0}” đưa ra {1} mà provides trong plan-plugin.json không có; hãy báo người làm plugin.", "The plugin \"{0}\" gives a {1} that provides in plan-plugin.json does not name; tell its author."));

    /// <summary>A part that can't cross into another process.</summary>
    public static DiagnosticDescriptor InProcessOnly { get; } = Error(
        "PLAN9310",
        new("Chỉ chạy được trong tiến trình", "In-process only"),
        new(
            "Plugin “{0}” cung cấp {1}, chỉ chạy được trong chính chương trình; nếu tin plugin này, ghi “tier: inProcess” trong plugins.yaml.",
            "The plugin \"{0}\" provides a {1}, which runs in the program itself only; if you trust it, write \"tier: inProcess\" in plugins.yaml."));

    /// <summary>A call that takes too long.</summary>
    public static DiagnosticDescriptor CallTooLong { get; } = Error(
        "PLAN9311",
        new("Gọi quá lâu", "Call too long"),
        new("Plugin “{0}” không trả lời sau {1} giây; hãy thử lại, hoặc tăng budgets.callSeconds của gói.", "The plugin \"{0}\" has not answered after {1} seconds; try again, or have budgets.callSeconds of the package raised."));

    /// <summary>A call that threw.</summary>
    public static DiagnosticDescriptor CallThrew { get; } = Error(
        "PLAN9312",
        new("Plugin gặp lỗi", "Plugin failed"),
        new("Plugin “{0}” gặp lỗi ({1}); xem nhật ký, hoặc báo người làm plugin.", "The plugin \"{0}\" failed ({1}); see its log, or tell its author."));

    /// <summary>A call of a plugin that does not run any more.</summary>
    public static DiagnosticDescriptor Stopped { get; } = Error(
        "PLAN9313",
        new("Plugin đã dừng", "Plugin stopped"),
        new("Plugin “{0}” đã dừng; hãy bật lại rồi thử lại.", "The plugin \"{0}\" is stopped; enable it, then try again."));

    /// <summary>A cell with a value of no type of data.</summary>
    public static DiagnosticDescriptor WrongCell { get; } = Error(
        "PLAN9314",
        new("Ô có kiểu lạ", "Cell of another type"),
        new("Plugin “{0}” đưa ra ô kiểu {1}; chỉ có chữ, decimal, DateOnly và bool. Hãy báo người làm plugin.", "The plugin \"{0}\" gives a cell of type {1}; there are texts, decimal, DateOnly and bool. Tell its author."));

    /// <summary>A row that no message holds.</summary>
    public static DiagnosticDescriptor RowTooLong { get; } = Error(
        "PLAN9315",
        new("Dòng quá dài", "Row too long"),
        new("Plugin “{0}” đưa ra một dòng quá {1} MB; hãy chia nhỏ dữ liệu.", "The plugin \"{0}\" gives a row of over {1} MB; split the data."));

    /// <summary>Recursion without end.</summary>
    public static DiagnosticDescriptor WorkerStackOverflow { get; } = Error(
        "PLAN9320",
        new("Plugin gọi đệ quy không dừng", "Stack overflow"),
        new("Plugin “{0}” gọi đệ quy đến tràn ngăn xếp, tiến trình của nó đã chết; hãy báo người làm plugin.", "The plugin \"{0}\" recursed until its stack was full and its process ended; tell its author."));

    /// <summary>The plugin ended its process.</summary>
    public static DiagnosticDescriptor WorkerExited { get; } = Error(
        "PLAN9321",
        new("Plugin tự kết thúc", "Plugin exited"),
        new("Plugin “{0}” tự kết thúc tiến trình với mã {1}; hãy báo người làm plugin.", "The plugin \"{0}\" ended its process itself, with code {1}; tell its author."));

    /// <summary>The plugin gave up.</summary>
    public static DiagnosticDescriptor WorkerFailedFast { get; } = Error(
        "PLAN9322",
        new("Plugin bỏ cuộc", "Plugin failed fast"),
        new("Plugin “{0}” chấm dứt tiến trình vì gặp lỗi không chữa được (FailFast); hãy báo người làm plugin.", "The plugin \"{0}\" ended its process over something it could not mend (FailFast); tell its author."));

    /// <summary>Something thrown on a thread of the plugin's own.</summary>
    public static DiagnosticDescriptor WorkerThrewOnThread { get; } = Error(
        "PLAN9323",
        new("Lỗi trên luồng riêng", "Thrown on a thread"),
        new("Plugin “{0}” để lọt lỗi {1} trên luồng riêng của nó, tiến trình đã chết; hãy báo người làm plugin.", "The plugin \"{0}\" let a {1} escape on a thread of its own and its process ended; tell its author."));

    /// <summary>Something thrown in work that nobody waits for.</summary>
    public static DiagnosticDescriptor WorkerThrewInBackground { get; } = Error(
        "PLAN9324",
        new("Lỗi trong việc chạy ngầm", "Thrown in the background"),
        new(
            "Plugin “{0}” để lọt lỗi {1} trong việc không ai chờ (async void hoặc thread pool), tiến trình đã chết; hãy báo người làm plugin.",
            "The plugin \"{0}\" let a {1} escape in work that nobody waits for (async void or thread pool) and its process ended; tell its author."));

    /// <summary>No memory left.</summary>
    public static DiagnosticDescriptor WorkerOutOfMemory { get; } = Error(
        "PLAN9325",
        new("Plugin hết bộ nhớ", "Out of memory"),
        new("Plugin “{0}” dùng hết bộ nhớ được cấp nên bị dừng; hãy chia nhỏ dữ liệu, hoặc tăng budgets.memoryMB của gói.", "The plugin \"{0}\" used up its memory and was ended; split the data, or have budgets.memoryMB of the package raised."));

    /// <summary>A call that never ends and keeps a processor busy.</summary>
    public static DiagnosticDescriptor WorkerSpins { get; } = Error(
        "PLAN9326",
        new("Plugin chạy mãi", "Plugin spins"),
        new("Plugin “{0}” chạy quá {1} giây không dừng theo lệnh và vẫn chiếm bộ xử lý, nên bị dừng; hãy báo người làm plugin.", "The plugin \"{0}\" went on after {1} seconds though told to stop, keeping a processor busy, and was ended; tell its author."));

    /// <summary>A call that never ends and does nothing.</summary>
    public static DiagnosticDescriptor WorkerHangs { get; } = Error(
        "PLAN9327",
        new("Plugin treo", "Plugin hangs"),
        new("Plugin “{0}” treo: quá {1} giây không trả lời, không dừng theo lệnh và không làm gì, nên bị dừng; hãy báo người làm plugin.", "The plugin \"{0}\" hangs: no answer after {1} seconds, not stopping when told and doing nothing; it was ended. Tell its author."));

    /// <summary>More log than is kept.</summary>
    public static DiagnosticDescriptor LogLeftOut { get; } = Warning(
        "PLAN9328",
        new("Bỏ bớt nhật ký", "Log left out"),
        new("Plugin “{0}” ghi nhật ký quá nhiều, đã bỏ {1} dòng; hãy báo người làm plugin.", "The plugin \"{0}\" logs too much, {1} lines were left out; tell its author."));

    /// <summary>A process that runs without its pipe.</summary>
    public static DiagnosticDescriptor WorkerClosedPipe { get; } = Error(
        "PLAN9329",
        new("Mất liên lạc với plugin", "Pipe closed"),
        new("Tiến trình của plugin “{0}” đóng đường liên lạc mà vẫn chạy, nên bị dừng; hãy báo người làm plugin.", "The process of the plugin \"{0}\" closed its pipe and went on, and was ended; tell its author."));

    /// <summary>Bytes that end inside a message.</summary>
    public static DiagnosticDescriptor WorkerHalfMessage { get; } = Error(
        "PLAN9330",
        new("Thông điệp dở dang", "Half a message"),
        new("Tiến trình của plugin “{0}” gửi nửa chừng thì thôi, nên bị dừng; hãy báo người làm plugin.", "The process of the plugin \"{0}\" sent half a message and no more, and was ended; tell its author."));

    /// <summary>A message longer than any may be.</summary>
    public static DiagnosticDescriptor WorkerMessageTooLarge { get; } = Error(
        "PLAN9331",
        new("Thông điệp quá lớn", "Message too large"),
        new("Tiến trình của plugin “{0}” gửi quá mức cho phép (một thông điệp {1} MB, một trang {2} MB), nên bị dừng; hãy chia nhỏ dữ liệu.", "The process of the plugin \"{0}\" sent more than it may ({1} MB in a message, {2} MB in a page) and was ended; split the data."));

    /// <summary>A message that makes no sense.</summary>
    public static DiagnosticDescriptor WorkerMalformed { get; } = Error(
        "PLAN9332",
        new("Thông điệp sai", "Malformed message"),
        new("Tiến trình của plugin “{0}” gửi thông điệp sai quy cách, nên bị dừng; hãy báo người làm plugin.", "The process of the plugin \"{0}\" sent a message that makes no sense and was ended; tell its author."));

    /// <summary>Ended from outside.</summary>
    public static DiagnosticDescriptor WorkerKilled { get; } = Error(
        "PLAN9333",
        new("Tiến trình bị dừng từ ngoài", "Killed from outside"),
        new("Tiến trình của plugin “{0}” bị dừng từ bên ngoài; nếu không phải do bạn, hãy kiểm tra bộ nhớ của máy.", "The process of the plugin \"{0}\" was killed from outside; if that was not you, check the memory of the machine."));

    private static DiagnosticDescriptor Warning(string id, LocalizedText title, LocalizedText message) =>
        new() { Id = id, Title = title, Message = message, Category = Category, DefaultSeverity = DiagnosticSeverity.Warning };
}
