using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Plugins;

/// <content><c>plugins.yaml</c> and the settings in it: <c>PLAN9100</c> to <c>PLAN9159</c>.</content>
public static partial class PluginDiagnostics
{
    /// <summary>A plugin whose id is none.</summary>
    public static DiagnosticDescriptor UseBadId { get; } = Error(
        "PLAN9100",
        new("Mã phần mở rộng sai dạng", "Wrong form of a plugin's id"),
        new("“{0}” không phải {1}{2} Hãy sửa lại.", "\"{0}\" is not {1}{2} Change it."));

    /// <summary>A plugin that stands twice.</summary>
    public static DiagnosticDescriptor UseTwice { get; } = Error(
        "PLAN9101",
        new("Phần mở rộng ghi hai lần", "Plugin twice"),
        new("Phần mở rộng “{0}” đã ghi ở dòng {1}; hãy gộp thành một.", "The plugin \"{0}\" already stands on line {1}; make them one."));

    /// <summary>A grant for a plugin that is not there.</summary>
    public static DiagnosticDescriptor GrantUnknownPlugin { get; } = Error(
        "PLAN9102",
        new("Cấp cho phần mở rộng không có", "Granted to no plugin"),
        new("Không có phần mở rộng “{0}” trong “plugins”{1} Hãy sửa mã hoặc thêm phần mở rộng vào “plugins”.", "There is no plugin \"{0}\" below \"plugins\"{1} Change the id, or add the plugin to \"plugins\"."));

    /// <summary>A key that a database's driver needs.</summary>
    public static DiagnosticDescriptor ConnectionNeeds { get; } = Error(
        "PLAN9103",
        new("Kết nối thiếu khóa", "Connection without a key it needs"),
        new("Kết nối loại {0} cần khóa “{1}”; hãy thêm vào.", "A connection of driver {0} needs the key \"{1}\"; add it."));

    /// <summary>A key that means nothing to a database's driver.</summary>
    public static DiagnosticDescriptor ConnectionHasNot { get; } = Error(
        "PLAN9104",
        new("Khóa không hợp với loại kết nối", "Key against the driver"),
        new("Kết nối loại {0} không có “{1}”; hãy bỏ khóa này.", "A connection of driver {0} has no \"{1}\"; take it out."));

    /// <summary>A secret that nothing names.</summary>
    public static DiagnosticDescriptor SecretNotListed { get; } = Error(
        "PLAN9105",
        new("Không có bí mật này", "Unknown secret"),
        new("Không có bí mật “{0}” trong “secrets”{1} Hãy sửa tên hoặc thêm vào “secrets”.", "There is no secret \"{0}\" below \"secrets\"{1} Change the name, or add it to \"secrets\"."));

    /// <summary>A secret that comes from nowhere.</summary>
    public static DiagnosticDescriptor SecretNowhere { get; } = Error(
        "PLAN9106",
        new("Bí mật không rõ ở đâu", "Secret from nowhere"),
        new("Bí mật “{0}” chưa có nơi để; hãy thêm “environment” hoặc “file”.", "The secret \"{0}\" comes from nowhere; add \"environment\" or \"file\"."));

    /// <summary>The name of an environment variable that is none.</summary>
    public static DiagnosticDescriptor SecretEnvironment { get; } = Error(
        "PLAN9107",
        new("Tên biến môi trường sai dạng", "Wrong name of an environment variable"),
        new("“{0}” không phải tên biến môi trường; hãy ghi tên gồm chữ cái, số và dấu gạch dưới, không ghi chính bí mật.", "\"{0}\" is no name of an environment variable; write one of letters, digits and underscores, not the secret itself."));

    /// <summary>A host that is none.</summary>
    public static DiagnosticDescriptor AddressHost { get; } = Error(
        "PLAN9108",
        new("Tên máy chủ sai dạng", "Wrong form of a host"),
        new("“{0}” không phải tên máy chủ như api.example.gov.vn hay địa chỉ IP, không có https://, cổng và đường dẫn{1} Hãy sửa lại.", "\"{0}\" is no host such as api.example.gov.vn or an IP address, without https://, port and path{1} Change it."));

    /// <summary>A tier that the plugin can't run in.</summary>
    public static DiagnosticDescriptor TierOfKind { get; } = Error(
        "PLAN9109",
        new("Cách chạy không hợp", "Tier does not fit"),
        new("{0} không chạy được với tier “{1}”{2}; hãy ghi “{3}”.", "{0} can't run as tier \"{1}\"{2}; write \"{3}\"."));

    /// <summary>A setting that the plugin does not have.</summary>
    public static DiagnosticDescriptor SettingUnknown { get; } = Error(
        "PLAN9130",
        new("Không có thiết lập này", "Unknown setting"),
        new("{0} không có thiết lập “{1}” ở đây{2} Hãy bỏ đi hoặc dùng một trong: {3}.", "{0} has no setting \"{1}\" here{2} Take it out or use one of: {3}."));

    /// <summary>A setting of a plugin that has none there.</summary>
    public static DiagnosticDescriptor SettingNone { get; } = Error(
        "PLAN9131",
        new("Không có thiết lập nào", "No settings here"),
        new("{0} không có thiết lập nào ở đây; hãy bỏ “{1}”.", "{0} has no settings here; take \"{1}\" out."));

    /// <summary>A setting that has to be there.</summary>
    public static DiagnosticDescriptor SettingMissing { get; } = Error(
        "PLAN9132",
        new("Thiếu thiết lập", "Setting missing"),
        new("{0} cần thiết lập “{1}” ({2}); hãy thêm vào.", "{0} needs the setting \"{1}\" ({2}); add it."));

    /// <summary>A setting that is a list, a group or a text where another belongs.</summary>
    public static DiagnosticDescriptor SettingWrongType { get; } = Error(
        "PLAN9133",
        new("Sai loại thiết lập", "Setting of another type"),
        new("“{0}” phải là {1}, không phải {2}; hãy sửa lại.", "\"{0}\" has to be {1}, not {2}; change it."));

    /// <summary>A value that has not the form of its type.</summary>
    public static DiagnosticDescriptor SettingBadForm { get; } = Error(
        "PLAN9134",
        new("Giá trị sai dạng", "Wrong form of a value"),
        new("“{0}” phải là {1}, không phải “{2}”{3} Hãy sửa lại.", "\"{0}\" has to be {1}, not \"{2}\"{3} Change it."));

    /// <summary>A value out of bounds.</summary>
    public static DiagnosticDescriptor SettingOutOfBounds { get; } = Error(
        "PLAN9135",
        new("Giá trị ngoài giới hạn", "Value out of bounds"),
        new("“{0}” phải là {1}; ở đây là {2}. Hãy sửa lại.", "\"{0}\" has to be {1}; here it is {2}. Change it."));

    /// <summary>A path that leads out of the workspace.</summary>
    public static DiagnosticDescriptor SettingFileOutside { get; } = Error(
        "PLAN9136",
        new("Tệp ngoài thư mục làm việc", "File outside the workspace"),
        new("“{0}” không nằm trong thư mục làm việc; hãy chép tệp vào đó và ghi đường dẫn từ đó, như data/so-lieu.csv.", "\"{0}\" does not lie in the workspace; copy the file there and write the path from there, such as data/figures.csv."));

    /// <summary>A path to no file.</summary>
    public static DiagnosticDescriptor SettingFileMissing { get; } = Error(
        "PLAN9137",
        new("Không có tệp", "No such file"),
        new("Không có tệp “{0}” trong thư mục làm việc{1} Hãy sửa đường dẫn hoặc thêm tệp.", "There is no file \"{0}\" in the workspace{1} Change the path, or add the file."));

    /// <summary>A character that does not show.</summary>
    public static DiagnosticDescriptor SettingUnprintable { get; } = Error(
        "PLAN9138",
        new("Ký tự không hiện ra", "Character that does not show"),
        new("“{0}” có ký tự điều khiển {1}; hãy xóa ký tự đó.", "\"{0}\" holds the control character {1}; delete it."));
}
