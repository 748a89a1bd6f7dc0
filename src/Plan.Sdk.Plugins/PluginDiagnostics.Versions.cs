using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Plugins;

/// <content>Versions, and what plugins with code refer to: <c>PLAN9060</c> to <c>PLAN9079</c>.</content>
public static partial class PluginDiagnostics
{
    /// <summary>The host does not keep the contract that a plugin needs.</summary>
    public static DiagnosticDescriptor ContractRefused { get; } = Error(
        "PLAN9060",
        new("Giao ước không hợp", "Contract does not fit"),
        new("{0} cần giao ước {1}, chương trình này có {2}; {3}.", "{0} needs contract {1}, this program has {2}; {3}."));

    /// <summary>The host is not among those that a plugin is meant for.</summary>
    public static DiagnosticDescriptor HostRefused { get; } = Error(
        "PLAN9061",
        new("Phiên bản chương trình không hợp", "Program version does not fit"),
        new("{0} cần chương trình {1}, đây là bản {2}; {3}.", "{0} needs a program {1}, this is {2}; {3}."));

    /// <summary>The code of a plugin refers to things that are not there.</summary>
    public static DiagnosticDescriptor CodeRefused { get; } = Error(
        "PLAN9062",
        new("Mã chạy không hợp với chương trình", "Code does not fit the program"),
        new("{0} dùng {1} thứ mà chương trình này (giao ước {2}, .NET {3}) không có, kể ở dưới; {4}.", "{0} uses {1} things that this program (contract {2}, .NET {3}) does not have, listed below; {4}."));

    /// <summary>An assembly that is referred to and not there.</summary>
    public static DiagnosticDescriptor AssemblyMissing { get; } = Error(
        "PLAN9063",
        new("Thiếu thư viện", "Assembly missing"),
        new("“{0}” dùng thư viện {1} {2} không có trong gói; hãy đóng gói lại cùng tệp {1}.dll.", "\"{0}\" uses the assembly {1} {2}, which is not in the package; pack it again with {1}.dll."));

    /// <summary>An assembly that is older than the one referred to.</summary>
    public static DiagnosticDescriptor AssemblyTooOld { get; } = Error(
        "PLAN9064",
        new("Thư viện quá cũ", "Assembly too old"),
        new("“{0}” cần thư viện {1} {2}, ở đây có {3}; hãy dựng lại với bản cũ hơn hoặc cập nhật chương trình.", "\"{0}\" needs the assembly {1} {2}, here is {3}; build it against the older one or update the program."));

    /// <summary>A type that is referred to and not there.</summary>
    public static DiagnosticDescriptor TypeMissing { get; } = Error(
        "PLAN9065",
        new("Thiếu kiểu", "Type missing"),
        new("“{0}” dùng kiểu {1} không có trong {2}; hãy dựng lại với bản đang dùng.", "\"{0}\" uses the type {1}, which {2} does not have; build it against the version in use."));

    /// <summary>A member that is referred to and not there.</summary>
    public static DiagnosticDescriptor MemberMissing { get; } = Error(
        "PLAN9066",
        new("Thiếu thành phần của kiểu", "Member missing"),
        new("“{0}” dùng {1} không có trong {2}; hãy dựng lại với bản đang dùng.", "\"{0}\" uses {1}, which {2} does not have; build it against the version in use."));

    /// <summary>A file that looks like an assembly and is none.</summary>
    public static DiagnosticDescriptor AssemblyBroken { get; } = Error(
        "PLAN9067",
        new("Thư viện hỏng", "Broken assembly"),
        new("“{0}” không đọc được như một thư viện; hãy dựng và đóng gói lại.", "\"{0}\" can't be read as an assembly; build and pack it again."));

    /// <summary>The assembly of the entry is not there.</summary>
    public static DiagnosticDescriptor EntryAssemblyMissing { get; } = Error(
        "PLAN9068",
        new("Không có thư viện khởi động", "No entry assembly"),
        new("Gói không có thư viện “{0}” ghi trong “entry”; hãy sửa “assembly” hoặc thêm tệp.", "The package has no assembly \"{0}\", which \"entry\" names; change \"assembly\" or add the file."));

    /// <summary>The class of the entry is not there.</summary>
    public static DiagnosticDescriptor EntryTypeMissing { get; } = Error(
        "PLAN9069",
        new("Không có lớp khởi động", "No entry class"),
        new("“{0}” không có lớp “{1}”{2} Hãy sửa “type” trong “entry”.", "\"{0}\" has no class \"{1}\"{2} Change \"type\" in \"entry\"."));

    /// <summary>The class of the entry can't start a plugin.</summary>
    public static DiagnosticDescriptor EntryTypeUnfit { get; } = Error(
        "PLAN9070",
        new("Lớp khởi động không dùng được", "Entry class can't be used"),
        new("Lớp “{0}” phải là lớp công khai, không trừu tượng, có hàm tạo công khai không tham số và thực hiện IPlanPlugin; ở đây {1}. Hãy sửa lớp này.", "The class \"{0}\" has to be public, not abstract, with a public constructor without parameters, and implement IPlanPlugin; here {1}. Change the class."));

    /// <summary>A host without assemblies to hold code against.</summary>
    public static DiagnosticDescriptor ScanImpossible { get; } = Error(
        "PLAN9071",
        new("Không kiểm tra được mã chạy", "Code can't be checked"),
        new("Bản chương trình một tệp này không kiểm tra được mã chạy của {0}; hãy dùng bản cài qua .NET.", "This single-file program can't check the code of {0}; use the one installed with .NET."));
}
