using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Cli;

/// <content><c>plan plugin</c>: <c>PLAN6140</c> to <c>PLAN6159</c>.</content>
internal static partial class CliDiagnostics
{
    /// <summary>An id that is none.</summary>
    public static DiagnosticDescriptor PluginIdWrong { get; } = Plugin(
        "PLAN6140",
        new("Mã phần mở rộng chưa đúng", "Wrong plugin id"),
        new("“{0}” chưa dùng làm mã được; ghi --id bằng chữ thường không dấu, như huong-an.so-lieu.", "“{0}” can't be an id; write --id in small letters, as in huong-an.so-lieu."));

    /// <summary>A project that has not been published.</summary>
    public static DiagnosticDescriptor NotPublished { get; } = Plugin(
        "PLAN6141",
        new("Chưa dựng phần mở rộng", "Not published yet"),
        new("Chưa có “{0}”; chạy “dotnet publish {1}” rồi đóng gói lại.", "There is no “{0}” yet; run “dotnet publish {1}”, then pack again."));

    /// <summary>A project whose manifest has changed since it was published.</summary>
    public static DiagnosticDescriptor PublishedBefore { get; } = Plugin(
        "PLAN6142",
        new("Bản dựng đã cũ", "Published before"),
        new("“{0}” được dựng trước khi sửa tệp khai báo; chạy “dotnet publish {1}” rồi đóng gói lại.", "“{0}” was made before the manifest changed; run “dotnet publish {1}”, then pack again."));

    /// <summary>No workspace.</summary>
    public static DiagnosticDescriptor NoWorkspace { get; } = Plugin(
        "PLAN6143",
        new("Không có thư mục làm việc", "No workspace"),
        new("Từ “{0}” trở lên không có workspace.yaml; ghi thư mục làm việc bằng --workspace.", "There is no workspace.yaml in “{0}” or above; name the workspace with --workspace."));

    /// <summary>A name among the packages of the program that none has.</summary>
    public static DiagnosticDescriptor NoSuchPackage { get; } = Plugin(
        "PLAN6144",
        new("Không có gói này", "No such package"),
        new("“{0}” không phải tệp, thư mục hay gói đi kèm chương trình (có: {1}); ghi đường dẫn của gói.", "“{0}” is no file, no folder and none of the packages of this program (there are: {1}); write the package's path."));

    /// <summary>A folder of a pack that its manifest does not mention.</summary>
    public static DiagnosticDescriptor FolderUndeclared { get; } = Plugin(
        "PLAN6145",
        new("Thư mục chưa khai báo", "Folder not declared"),
        new("Gói có “{0}/” mà “provides” không có “{0}”; thêm vào thì mới được dùng.", "There is “{0}/”, but no “{0}” in “provides”; it is used only when it is there."),
        DiagnosticSeverity.Warning);

    /// <summary>Something declared that the pack has not.</summary>
    public static DiagnosticDescriptor FolderMissing { get; } = Plugin(
        "PLAN6146",
        new("Khai báo mà không có tệp", "Declared without files"),
        new("“provides” có “{0}” mà “{1}/” không có tệp nào; thêm tệp hoặc bỏ khai báo.", "“provides” has “{0}”, but there are no files in “{1}/”; add some or take it out."),
        DiagnosticSeverity.Warning);

    private static DiagnosticDescriptor Plugin(string id, LocalizedText title, LocalizedText message, DiagnosticSeverity severity = DiagnosticSeverity.Error) =>
        new() { Id = id, Title = title, Message = message, Category = "Files", DefaultSeverity = severity };
}
