using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Plugins;

/// <content>The list of a package's files: <c>PLAN9040</c> to <c>PLAN9059</c>.</content>
public static partial class PluginDiagnostics
{
    /// <summary>A line that has not hash, two blanks and path.</summary>
    public static DiagnosticDescriptor FilesLine { get; } = Error(
        "PLAN9040",
        new("Sai dòng trong danh sách tệp", "Wrong line in the list of files"),
        new("Mỗi dòng gồm SHA-256 chữ thường, hai dấu cách và đường dẫn; hãy lập lại danh sách bằng “plan plugin pack”.", "A line has a SHA-256 in small letters, two blanks and a path; make the list again with \"plan plugin pack\"."));

    /// <summary>A path that a package can't have.</summary>
    public static DiagnosticDescriptor FilesPath { get; } = Error(
        "PLAN9041",
        new("Đường dẫn không dùng được", "Path that can't be used"),
        new("Đường dẫn “{0}” không dùng được trên mọi máy; hãy đặt tên ngắn, tương đối, không có “..”, dấu riêng hay tên riêng của Windows.", "The path \"{0}\" does not work on every system; use a short relative one without \"..\", special characters or names of Windows."));

    /// <summary>The list names the manifest or itself.</summary>
    public static DiagnosticDescriptor FilesOwnName { get; } = Error(
        "PLAN9042",
        new("Danh sách kể chính nó", "The list names itself"),
        new("“{0}” không nằm trong danh sách tệp; hãy bỏ dòng này.", "\"{0}\" does not stand in the list of files; take the line out."));

    /// <summary>A path that stands twice, letter case not counting.</summary>
    public static DiagnosticDescriptor FilesTwice { get; } = Error(
        "PLAN9043",
        new("Tệp kể hai lần", "File twice"),
        new("“{0}” đã có ở dòng {1} (không kể chữ hoa, chữ thường); hãy bỏ một dòng.", "\"{0}\" already stands on line {1}, letter case not counting; take one out."));

    /// <summary>A line out of order.</summary>
    public static DiagnosticDescriptor FilesOrder { get; } = Error(
        "PLAN9044",
        new("Danh sách tệp không theo thứ tự", "List of files out of order"),
        new("“{0}” đứng sai thứ tự; hãy lập lại danh sách bằng “plan plugin pack”.", "\"{0}\" stands out of order; make the list again with \"plan plugin pack\"."));

    /// <summary>A last line without its end.</summary>
    public static DiagnosticDescriptor FilesLastLine { get; } = Error(
        "PLAN9045",
        new("Dòng cuối không trọn", "Last line not whole"),
        new("Dòng cuối thiếu dấu xuống dòng, có thể tệp bị cắt cụt; hãy lấy lại gói.", "The last line has no end, perhaps the file was cut; get the package again."));

    /// <summary>The list differs from what the manifest says of it.</summary>
    public static DiagnosticDescriptor FilesHash { get; } = Error(
        "PLAN9046",
        new("Danh sách tệp đã bị sửa", "List of files changed"),
        new("Danh sách tệp không khớp mã SHA-256 ghi trong tệp khai báo nên gói không được chạy; hãy cài lại gói.", "The list of files has not the SHA-256 that the manifest names, so the package may not start; install it again."));

    /// <summary>A file that the list does not name.</summary>
    public static DiagnosticDescriptor FileUnlisted { get; } = Error(
        "PLAN9047",
        new("Tệp lạ trong gói", "File not on the list"),
        new("“{0}” không có trong danh sách tệp nên gói không được chạy; hãy xóa tệp này hoặc cài lại gói.", "\"{0}\" is not on the list of files, so the package may not start; delete it or install the package again."));

    /// <summary>A file with other bytes than when the package was made.</summary>
    public static DiagnosticDescriptor FileChanged { get; } = Error(
        "PLAN9048",
        new("Tệp đã bị sửa", "File changed"),
        new("“{0}” đã bị sửa sau khi đóng gói nên gói không được chạy; hãy cài lại gói.", "\"{0}\" was changed after packing, so the package may not start; install it again."));

    /// <summary>A file that the list names and the folder has not.</summary>
    public static DiagnosticDescriptor FileMissing { get; } = Error(
        "PLAN9049",
        new("Thiếu tệp", "File missing"),
        new("“{0}” có trong danh sách nhưng không có trong gói nên gói không được chạy; hãy cài lại gói.", "\"{0}\" is on the list and not in the package, so the package may not start; install it again."));

    /// <summary>A link in a package.</summary>
    public static DiagnosticDescriptor FileIsLink { get; } = Error(
        "PLAN9050",
        new("Liên kết trong gói", "Link in a package"),
        new("“{0}” là liên kết, không phải tệp thường; hãy thay bằng chính tệp đó.", "\"{0}\" is a link, not a file; put the file itself there."));

    /// <summary>A file that can't be read.</summary>
    public static DiagnosticDescriptor FileUnreadable { get; } = Error(
        "PLAN9051",
        new("Không đọc được tệp của gói", "File of a package can't be read"),
        new("Không đọc được “{0}”; hãy kiểm tra quyền đọc và đóng chương trình đang giữ tệp.", "\"{0}\" can't be read; check the permission and close the program that holds it."));

    /// <summary>The list can't be read.</summary>
    public static DiagnosticDescriptor FilesUnreadable { get; } = Error(
        "PLAN9052",
        new("Không đọc được danh sách tệp", "List of files can't be read"),
        new("Không có hoặc không đọc được danh sách tệp của gói; hãy cài lại gói, hoặc đóng gói bằng “plan plugin pack”.", "The package's list of files is missing or can't be read; install the package again, or make it with \"plan plugin pack\"."));

    /// <summary>The folder can't be read.</summary>
    public static DiagnosticDescriptor FolderUnreadable { get; } = Error(
        "PLAN9053",
        new("Không đọc được thư mục của gói", "Folder of a package can't be read"),
        new("Không đọc được thư mục của gói; hãy kiểm tra thư mục và quyền đọc.", "The package's folder can't be read; check the folder and its permission."));

    /// <summary>Two files whose names differ in letter case alone.</summary>
    public static DiagnosticDescriptor FilesTwins { get; } = Error(
        "PLAN9054",
        new("Hai tệp trùng tên", "Two files of one name"),
        new("Tên chỉ khác chữ hoa, chữ thường: {0}; hãy đổi tên một tệp.", "Names that differ in letter case alone: {0}; rename one."));
}
