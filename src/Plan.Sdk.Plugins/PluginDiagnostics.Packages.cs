using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Plugins;

/// <content>Installing packages: <c>PLAN9200</c> to <c>PLAN9249</c>.</content>
public static partial class PluginDiagnostics
{
    /// <summary>The package is not there.</summary>
    public static DiagnosticDescriptor PackageNotFound { get; } = Error(
        "PLAN9200",
        new("Không có gói", "No such package"),
        new("Không tìm thấy tệp hay thư mục “{0}”; hãy kiểm tra lại đường dẫn.", "There is no file or folder \"{0}\"; check the path."));

    /// <summary>The package can't be read.</summary>
    public static DiagnosticDescriptor PackageUnreadable { get; } = Error(
        "PLAN9201",
        new("Không đọc được gói", "Package can't be read"),
        new("Không đọc được “{0}” ({1}); hãy xin quyền đọc hoặc đóng chương trình đang giữ tệp.", "\"{0}\" can't be read ({1}); ask for the right to read it, or close the program that holds it."));

    /// <summary>A file that is no ZIP archive.</summary>
    public static DiagnosticDescriptor ArchiveNotZip { get; } = Error(
        "PLAN9202",
        new("Không phải tệp ZIP", "Not a ZIP archive"),
        new("Gói phải là thư mục hoặc tệp ZIP; hãy đóng gói bằng “plan plugin pack”.", "A package is a folder or a ZIP archive; make it with \"plan plugin pack\"."));

    /// <summary>An archive without its end.</summary>
    public static DiagnosticDescriptor ArchiveTruncated { get; } = Error(
        "PLAN9203",
        new("Tệp ZIP bị cắt cụt", "ZIP archive cut off"),
        new("Tệp ZIP thiếu phần cuối, có thể chép chưa xong; hãy lấy lại gói.", "The archive has no end, perhaps it was not copied whole; get the package again."));

    /// <summary>A directory that contradicts itself or the file.</summary>
    public static DiagnosticDescriptor ArchiveDirectory { get; } = Error(
        "PLAN9204",
        new("Mục lục tệp ZIP hỏng", "Directory of the archive is broken"),
        new("Mục lục của tệp ZIP không khớp ({0}); hãy lấy lại gói, hoặc đóng gói lại bằng “plan plugin pack”.", "The directory of the archive does not fit ({0}); get the package again, or make it anew with \"plan plugin pack\"."));

    /// <summary>Bytes after the end of an archive.</summary>
    public static DiagnosticDescriptor ArchiveComment { get; } = Error(
        "PLAN9205",
        new("Có gì đó sau mục lục tệp ZIP", "Something follows the archive's directory"),
        new("Sau mục lục của tệp ZIP còn lời ghi hoặc dữ liệu lạ; hãy đóng gói lại bằng “plan plugin pack”.", "A comment or other data follows the directory of the archive; make the package anew with \"plan plugin pack\"."));

    /// <summary>An archive in the form for huge files.</summary>
    public static DiagnosticDescriptor ArchiveZip64 { get; } = Error(
        "PLAN9206",
        new("Tệp ZIP64", "ZIP64 archive"),
        new("Tệp dùng dạng ZIP64 dành cho tệp rất lớn, gói không cần đến; hãy đóng gói lại bằng “plan plugin pack”.", "The archive is in the form ZIP64 for huge files, which no package needs; make it anew with \"plan plugin pack\"."));

    /// <summary>Entries that overlap or leave gaps.</summary>
    public static DiagnosticDescriptor ArchiveOverlap { get; } = Error(
        "PLAN9207",
        new("Các tệp trong ZIP chồng lên nhau", "Entries overlap"),
        new("Dữ liệu của “{0}” chồng lên phần khác hoặc để khoảng trống trong tệp ZIP; hãy đóng gói lại bằng “plan plugin pack”.", "The data of \"{0}\" overlap other data of the archive or leave a gap; make the package anew with \"plan plugin pack\"."));

    /// <summary>An entry that says one thing in the directory and another before its data.</summary>
    public static DiagnosticDescriptor ArchiveHeader { get; } = Error(
        "PLAN9208",
        new("Tệp trong ZIP khai hai lời", "Entry says two things"),
        new("“{0}” khai trong mục lục một đằng, trước dữ liệu một nẻo ({1}); hãy lấy lại gói, hoặc đóng gói lại bằng “plan plugin pack”.", "\"{0}\" says one thing in the directory and another beside its data ({1}); get the package again, or make it anew with \"plan plugin pack\"."));

    /// <summary>An encrypted entry.</summary>
    public static DiagnosticDescriptor ArchiveEncrypted { get; } = Error(
        "PLAN9209",
        new("Tệp có mật khẩu", "Encrypted entry"),
        new("“{0}” bị mã hóa bằng mật khẩu; hãy đóng gói lại không đặt mật khẩu.", "\"{0}\" is encrypted; make the package without a password."));

    /// <summary>An entry packed in an unusual way.</summary>
    public static DiagnosticDescriptor ArchiveMethod { get; } = Error(
        "PLAN9210",
        new("Cách nén lạ", "Unknown compression"),
        new("“{0}” nén theo cách số {1}; chỉ nhận không nén (0) và Deflate (8). Hãy đóng gói lại bằng “plan plugin pack”.", "\"{0}\" is compressed by method {1}; only stored (0) and Deflate (8) are taken. Make the package anew with \"plan plugin pack\"."));

    /// <summary>An entry with more or fewer bytes than it says.</summary>
    public static DiagnosticDescriptor ArchiveSize { get; } = Error(
        "PLAN9211",
        new("Khai sai kích thước", "Wrong size"),
        new("“{0}” khai {1} byte nhưng dữ liệu không đúng chừng ấy; hãy lấy lại gói.", "\"{0}\" says {1} bytes, and its data are not as many; get the package again."));

    /// <summary>Data that are damaged.</summary>
    public static DiagnosticDescriptor ArchiveChecksum { get; } = Error(
        "PLAN9212",
        new("Dữ liệu hỏng", "Damaged data"),
        new("Dữ liệu của “{0}” hỏng (sai tổng kiểm hoặc không giải nén được); hãy lấy lại gói.", "The data of \"{0}\" are damaged (wrong checksum, or they can't be unpacked); get the package again."));

    /// <summary>Too many files and folders.</summary>
    public static DiagnosticDescriptor PackageEntries { get; } = Error(
        "PLAN9213",
        new("Quá nhiều tệp", "Too many files"),
        new("Gói có hơn {0} tệp và thư mục; hãy bỏ bớt.", "The package has more than {0} files and folders; take some out."));

    /// <summary>A file that is too large.</summary>
    public static DiagnosticDescriptor PackageFileSize { get; } = Error(
        "PLAN9214",
        new("Tệp quá lớn", "File too large"),
        new("“{0}” lớn hơn {1} MB; hãy thu nhỏ hoặc để ngoài gói.", "\"{0}\" is larger than {1} MB; make it smaller, or leave it out of the package."));

    /// <summary>Too large in all.</summary>
    public static DiagnosticDescriptor PackageSize { get; } = Error(
        "PLAN9215",
        new("Gói quá lớn", "Package too large"),
        new("Gói lớn hơn {0} MB; hãy bỏ bớt tệp.", "The package is larger than {0} MB; take files out."));

    /// <summary>An archive that grows too much.</summary>
    public static DiagnosticDescriptor PackageRatio { get; } = Error(
        "PLAN9216",
        new("Nén quá mức", "Grows too much"),
        new("Tệp ZIP giải nén ra gấp hơn {0} lần, giống “bom nén”; hãy bỏ tệp toàn dữ liệu lặp lại.", "The archive grows more than {0} times when unpacked, as bombs do; take out files of repeated data."));

    /// <summary>Folders in folders, too many of them.</summary>
    public static DiagnosticDescriptor PackageDepth { get; } = Error(
        "PLAN9217",
        new("Thư mục quá sâu", "Folders too deep"),
        new("“{0}” nằm sâu hơn {1} tầng; hãy bỏ bớt tầng thư mục.", "\"{0}\" lies deeper than {1} levels; take levels out."));

    /// <summary>A path from the root of a system.</summary>
    public static DiagnosticDescriptor PathAbsolute { get; } = Error(
        "PLAN9218",
        new("Đường dẫn tuyệt đối", "Absolute path"),
        new("“{0}” là đường dẫn tuyệt đối (từ gốc, ổ đĩa hoặc máy khác); trong gói chỉ có đường dẫn tương đối, hãy đóng gói lại.", "\"{0}\" is an absolute path (from the root, a drive or another machine); a package has relative ones only, make it anew."));

    /// <summary>A path that leads out or in circles.</summary>
    public static DiagnosticDescriptor PathParent { get; } = Error(
        "PLAN9219",
        new("Đường dẫn ra ngoài gói", "Path out of the package"),
        new("“{0}” có “.” hoặc “..”; hãy viết thẳng đường dẫn trong gói.", "\"{0}\" has \".\" or \"..\" in it; write the path within the package."));

    /// <summary>A path with <c>\</c>.</summary>
    public static DiagnosticDescriptor PathBackslash { get; } = Error(
        "PLAN9220",
        new("Dấu “\\” trong đường dẫn", "Backslash in a path"),
        new("“{0}” có dấu “\\”; trong gói, thư mục ngăn bằng “/”, hãy đóng gói lại.", "\"{0}\" has a \"\\\"; folders are separated by \"/\", make the package anew."));

    /// <summary>A name that Windows keeps for itself.</summary>
    public static DiagnosticDescriptor PathReserved { get; } = Error(
        "PLAN9221",
        new("Tên riêng của Windows", "Name of Windows"),
        new("“{0}” có tên mà Windows giữ riêng (CON, NUL, COM1 …); hãy đổi tên.", "\"{0}\" has a name that Windows keeps for itself (CON, NUL, COM1 …); rename it."));

    /// <summary>A name that Windows would shorten.</summary>
    public static DiagnosticDescriptor PathTrailing { get; } = Error(
        "PLAN9222",
        new("Dấu chấm hoặc dấu cách ở đầu, cuối tên", "Dot or blank at a name's end"),
        new("“{0}” có tên kết thúc bằng dấu chấm hoặc dấu cách, hay bắt đầu bằng dấu cách; hãy đổi tên.", "\"{0}\" has a name that ends with a dot or a blank, or begins with a blank; rename it."));

    /// <summary>A character that does not show.</summary>
    public static DiagnosticDescriptor PathControl { get; } = Error(
        "PLAN9223",
        new("Ký tự không hiện ra trong tên", "Character that does not show"),
        new("“{0}” có ký tự điều khiển hoặc ký tự không hiện ra; hãy đổi tên.", "\"{0}\" has a control character or one that does not show; rename it."));

    /// <summary>A character that names can't have everywhere.</summary>
    public static DiagnosticDescriptor PathCharacter { get; } = Error(
        "PLAN9224",
        new("Ký tự không dùng được trong tên", "Character that names can't have"),
        new("“{0}” có một trong các ký tự : * ? \" < > | ; hãy đổi tên.", "\"{0}\" has one of the characters : * ? \" < > | ; rename it."));

    /// <summary>An entry or a folder without a name.</summary>
    public static DiagnosticDescriptor PathEmpty { get; } = Error(
        "PLAN9225",
        new("Tên trống", "Empty name"),
        new("“{0}” có tên trống; hãy đóng gói lại bằng “plan plugin pack”.", "\"{0}\" has an empty name; make the package anew with \"plan plugin pack\"."));

    /// <summary>A path that is too long.</summary>
    public static DiagnosticDescriptor PathTooLong { get; } = Error(
        "PLAN9226",
        new("Đường dẫn quá dài", "Path too long"),
        new("“{0}” dài hơn {1} ký tự; hãy đặt tên ngắn lại.", "\"{0}\" is longer than {1} characters; use shorter names."));

    /// <summary>A name in an unknown character set, or with a second name.</summary>
    public static DiagnosticDescriptor PathEncoding { get; } = Error(
        "PLAN9227",
        new("Tên không phải UTF-8", "Name is not UTF-8"),
        new("“{0}”: tên tệp trong ZIP phải ghi bằng UTF-8 và chỉ ghi một lần; hãy đóng gói lại bằng “plan plugin pack”.", "\"{0}\": names in the archive have to be UTF-8, written once; make the package anew with \"plan plugin pack\"."));

    /// <summary>A name with letters and marks apart.</summary>
    public static DiagnosticDescriptor PathNotComposed { get; } = Error(
        "PLAN9228",
        new("Tên viết tách dấu", "Name with letters and marks apart"),
        new("“{0}” viết chữ và dấu tách rời (NFD) hoặc bằng ký tự tương đương; hãy gõ lại tên bằng bộ gõ Unicode dựng sẵn.", "\"{0}\" has letters and marks apart (NFD) or characters that stand for others; type the name anew, composed."));

    /// <summary>Two names of one file on some systems.</summary>
    public static DiagnosticDescriptor PathTwins { get; } = Error(
        "PLAN9229",
        new("Hai tên của một tệp", "Two names of one file"),
        new("“{0}” và “{1}” là một tệp trên máy không phân biệt chữ hoa, chữ thường, hoặc ghi hai lần; hãy đổi tên hay bỏ một tệp.", "\"{0}\" and \"{1}\" are one file where letter case does not count, or stand twice; rename or drop one."));

    /// <summary>A name that is file and folder.</summary>
    public static DiagnosticDescriptor PathFileAndFolder { get; } = Error(
        "PLAN9230",
        new("Vừa là tệp vừa là thư mục", "File and folder"),
        new("“{0}” vừa là tệp vừa là thư mục; hãy đổi tên một bên.", "\"{0}\" is a file and a folder; rename one."));

    /// <summary>A link.</summary>
    public static DiagnosticDescriptor PackageLink { get; } = Error(
        "PLAN9231",
        new("Liên kết trong gói", "Link in the package"),
        new("“{0}” là liên kết; hãy thay bằng chính tệp đó.", "\"{0}\" is a link; put the file itself there."));

    /// <summary>A device, pipe, socket or volume.</summary>
    public static DiagnosticDescriptor PackageDevice { get; } = Error(
        "PLAN9232",
        new("Tệp đặc biệt trong gói", "Special file in the package"),
        new("“{0}” là thiết bị, ống dẫn hoặc tệp đặc biệt khác; hãy bỏ ra khỏi gói.", "\"{0}\" is a device, a pipe or another special file; take it out."));

    /// <summary>An archive in a package.</summary>
    public static DiagnosticDescriptor PackageNested { get; } = Error(
        "PLAN9233",
        new("Tệp nén trong gói", "Archive in the package"),
        new("“{0}” là tệp nén hoặc tệp Office; gói không chứa tệp nén, hãy bỏ ra hoặc đưa nội dung vào thẳng gói.", "\"{0}\" is an archive or a file of Office; packages have none, take it out or put its content there."));

    /// <summary>A package without a manifest.</summary>
    public static DiagnosticDescriptor PackageWithoutManifest { get; } = Error(
        "PLAN9234",
        new("Gói không có tệp khai báo", "No manifest"),
        new("Không có “{0}” ở ngay đầu gói{1}.", "There is no \"{0}\" at the top of the package{1}."));

    /// <summary>Another package of the same version.</summary>
    public static DiagnosticDescriptor PackageVersionTaken { get; } = Error(
        "PLAN9235",
        new("Phiên bản đã có nội dung khác", "Version has other content"),
        new("Đã cài {0} với nội dung khác; hãy tăng “version” trong tệp khai báo rồi đóng gói lại.", "{0} is installed with other content; raise \"version\" in the manifest and make the package anew."));

    /// <summary>Another process works on the plugins.</summary>
    public static DiagnosticDescriptor PluginsBusy { get; } = Error(
        "PLAN9236",
        new("Thư mục plugins đang bận", "Plugins are busy"),
        new("Chương trình khác đang ghi vào “{0}” quá {1} giây; đợi nó xong rồi chạy lại.", "Another program has been writing into \"{0}\" for over {1} seconds; wait for it, then run this again."));

    /// <summary>The folder of plugins can't be written.</summary>
    public static DiagnosticDescriptor PluginsUnwritable { get; } = Error(
        "PLAN9237",
        new("Không ghi được thư mục plugins", "Plugins can't be written"),
        new("Không ghi được vào “{0}” ({1}); xin quyền ghi, hoặc kiểm tra chỗ trống trên đĩa.", "\"{0}\" can't be written ({1}); ask for the right to write, or see to room on the disk."));

    /// <summary>No such plugin.</summary>
    public static DiagnosticDescriptor PluginNotInstalled { get; } = Error(
        "PLAN9238",
        new("Chưa cài phần mở rộng", "Plugin not installed"),
        new("Chưa cài phần mở rộng “{0}”{1} Xem danh sách bằng “plan plugin list”.", "There is no plugin \"{0}\"{1} List them with \"plan plugin list\"."));

    /// <summary>Nothing to go back to.</summary>
    public static DiagnosticDescriptor PackageNoPrevious { get; } = Error(
        "PLAN9239",
        new("Không có phiên bản trước", "No previous version"),
        new("“{0}” không có phiên bản trước để quay lại; hãy cài gói của phiên bản cần dùng.", "\"{0}\" has no previous version to go back to; install the package of the version you want."));

    /// <summary>The version to go back to is not whole.</summary>
    public static DiagnosticDescriptor PackagePreviousBroken { get; } = Error(
        "PLAN9240",
        new("Phiên bản trước không còn nguyên", "Previous version is not whole"),
        new("{0} không còn nguyên vẹn nên không quay lại; hãy cài lại gói của phiên bản này.", "{0} is not whole, so that there is no going back; install the package of that version again."));
}
