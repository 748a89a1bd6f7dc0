using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Plugins;

/// <content>The manifest: <c>PLAN9001</c> to <c>PLAN9039</c>.</content>
public static partial class PluginDiagnostics
{
    /// <summary>A manifest with too many bytes.</summary>
    public static DiagnosticDescriptor ManifestTooLarge { get; } = Error(
        "PLAN9001",
        new("Tệp khai báo quá lớn", "Manifest too large"),
        new("Tệp có {0} byte, quá {1}; hãy rút gọn.", "The file has {0} bytes, more than {1}; shorten it."));

    /// <summary>Bytes that are no UTF-8.</summary>
    public static DiagnosticDescriptor NotUtf8 { get; } = Error(
        "PLAN9002",
        new("Không phải UTF-8", "Not UTF-8"),
        new("Chỗ này không phải chữ UTF-8; hãy lưu lại tệp với bảng mã UTF-8.", "This is no UTF-8 text; save the file as UTF-8."));

    /// <summary>A text that is no JSON.</summary>
    public static DiagnosticDescriptor NotJson { get; } = Error(
        "PLAN9003",
        new("Sai cú pháp JSON", "Not JSON"),
        new("Sai cú pháp JSON: {0}.", "Not JSON: {0}."));

    /// <summary>Values inside values, too many of them.</summary>
    public static DiagnosticDescriptor JsonTooDeep { get; } = Error(
        "PLAN9004",
        new("Lồng quá sâu", "Too deep"),
        new("Giá trị lồng quá {0} tầng; hãy bỏ bớt tầng.", "Values stand more than {0} deep; take levels out."));

    /// <summary>So many errors that reading stops.</summary>
    public static DiagnosticDescriptor ManifestErrors { get; } = Error(
        "PLAN9005",
        new("Quá nhiều lỗi", "Too many errors"),
        new("Đã có {0} lỗi nên không đọc tiếp; hãy sửa các lỗi trên trước.", "There are {0} errors, so reading stops; mend those above first."));

    /// <summary>A key that does not exist there.</summary>
    public static DiagnosticDescriptor ManifestUnknownKey { get; } = Error(
        "PLAN9006",
        new("Không có khóa này", "Unknown key"),
        new("Không có khóa “{0}” ở đây{1} Hãy bỏ đi hoặc dùng một trong: {2}.", "There is no key \"{0}\" here{1} Take it out or use one of: {2}."));

    /// <summary>A key that stands twice.</summary>
    public static DiagnosticDescriptor ManifestDoubledKey { get; } = Error(
        "PLAN9007",
        new("Khóa lặp lại", "Key twice"),
        new("Khóa “{0}” đã có ở dòng {1}; hãy giữ một khóa.", "The key \"{0}\" already stands on line {1}; keep one."));

    /// <summary>A required key that is missing.</summary>
    public static DiagnosticDescriptor ManifestMissingKey { get; } = Error(
        "PLAN9008",
        new("Thiếu khóa", "Key missing"),
        new("Thiếu khóa “{0}” ({1}); hãy thêm vào.", "The key \"{0}\" is missing ({1}); add it."));

    /// <summary>A value of another type.</summary>
    public static DiagnosticDescriptor ManifestWrongType { get; } = Error(
        "PLAN9009",
        new("Sai loại giá trị", "Value of another type"),
        new("Ở đây cần {0}, không phải {1}; hãy sửa lại.", "Here belongs {0}, not {1}; change it."));

    /// <summary>A text that does not have the form asked for.</summary>
    public static DiagnosticDescriptor ManifestBadForm { get; } = Error(
        "PLAN9010",
        new("Sai dạng", "Wrong form"),
        new("“{0}” không phải {1}{2} Hãy sửa lại.", "\"{0}\" is not {1}{2} Change it."));

    /// <summary>A word that is not offered.</summary>
    public static DiagnosticDescriptor ManifestUnknownWord { get; } = Error(
        "PLAN9011",
        new("Không có từ này", "Unknown word"),
        new("Không có từ “{0}”{1} Hãy dùng một trong: {2}.", "There is no word \"{0}\"{1} Use one of: {2}."));

    /// <summary>A text that is blank or too long.</summary>
    public static DiagnosticDescriptor ManifestTextLength { get; } = Error(
        "PLAN9012",
        new("Đoạn chữ trống hoặc quá dài", "Text blank or too long"),
        new("Đoạn chữ phải có từ 1 đến {0} ký tự; hãy viết lại.", "A text has 1 to {0} characters; write it anew."));

    /// <summary>A character that does not show.</summary>
    public static DiagnosticDescriptor ManifestUnprintable { get; } = Error(
        "PLAN9013",
        new("Ký tự không hiện ra", "Character that does not show"),
        new("Đoạn chữ có ký tự điều khiển {0}; hãy xóa ký tự đó.", "The text holds the control character {0}; delete it."));

    /// <summary>A number out of range.</summary>
    public static DiagnosticDescriptor ManifestNumberRange { get; } = Error(
        "PLAN9014",
        new("Số ngoài khoảng", "Number out of range"),
        new("{0} không phải {1}; hãy sửa lại.", "{0} is not {1}; change it."));

    /// <summary>A list with too few or too many items.</summary>
    public static DiagnosticDescriptor ManifestListCount { get; } = Error(
        "PLAN9015",
        new("Số mục không đúng", "Wrong number of items"),
        new("Danh sách có {0} mục; hãy ghi từ {1} đến {2} mục.", "The list has {0} items; write {1} to {2}."));

    /// <summary>An item that stands twice.</summary>
    public static DiagnosticDescriptor ManifestRepeatedItem { get; } = Error(
        "PLAN9016",
        new("Mục lặp lại", "Item twice"),
        new("“{0}” đã có ở dòng {1}; hãy bỏ một mục.", "\"{0}\" already stands on line {1}; take one out."));

    /// <summary>A key that belongs to the other kind of package.</summary>
    public static DiagnosticDescriptor ManifestKeyOfKind { get; } = Error(
        "PLAN9017",
        new("Khóa không hợp với kind", "Key against kind"),
        new("“{0}” không dùng trong gói kind “{1}”; hãy bỏ khóa này hoặc sửa “kind”.", "\"{0}\" does not stand in a package of kind \"{1}\"; take it out or change \"kind\"."));

    /// <summary>Something provided that the kind of package can't provide.</summary>
    public static DiagnosticDescriptor ManifestAbilityOfKind { get; } = Error(
        "PLAN9018",
        new("Kind này không cung cấp được", "Not provided by this kind"),
        new("Gói kind “{1}” không cung cấp được “{0}”; hãy ghi trong: {2}.", "A package of kind \"{1}\" can't provide \"{0}\"; write one of: {2}."));

    /// <summary>A capability that is needed and not asked for.</summary>
    public static DiagnosticDescriptor ManifestCapabilityMissing { get; } = Error(
        "PLAN9019",
        new("Thiếu quyền", "Capability missing"),
        new("“{0}” cần quyền “{1}”; hãy thêm “{1}” vào “capabilities”.", "\"{0}\" needs the capability \"{1}\"; add \"{1}\" to \"capabilities\"."));

    /// <summary>Contract versions that contradict each other.</summary>
    public static DiagnosticDescriptor ManifestContractOrder { get; } = Error(
        "PLAN9020",
        new("Hai số giao ước trái nhau", "Contract versions contradict"),
        new("“needs” ({0}) phải cùng số đầu với “built” ({1}) và không lớn hơn; hãy sửa một trong hai.", "\"needs\" ({0}) has to have the first number of \"built\" ({1}) and not be above it; change one."));

    /// <summary>A range of hosts without any host.</summary>
    public static DiagnosticDescriptor ManifestHostOrder { get; } = Error(
        "PLAN9021",
        new("Khoảng phiên bản trống", "Empty range of versions"),
        new("“below” ({1}) phải lớn hơn “min” ({0}); hãy sửa một trong hai.", "\"below\" ({1}) has to be above \"min\" ({0}); change one."));

    /// <summary>A key of a setting that means nothing for its type.</summary>
    public static DiagnosticDescriptor ManifestSettingKey { get; } = Error(
        "PLAN9022",
        new("Khóa không hợp với thiết lập", "Key against its setting"),
        new("“{0}” không dùng với {1}; hãy bỏ khóa này.", "\"{0}\" does not go with {1}; take it out."));

    /// <summary>Bounds the wrong way round.</summary>
    public static DiagnosticDescriptor ManifestBounds { get; } = Error(
        "PLAN9023",
        new("Giới hạn ngược", "Bounds reversed"),
        new("“min” ({0}) lớn hơn “max” ({1}); hãy đổi lại.", "\"min\" ({0}) is above \"max\" ({1}); exchange them."));

    /// <summary>A default that the setting itself would refuse.</summary>
    public static DiagnosticDescriptor ManifestDefault { get; } = Error(
        "PLAN9024",
        new("Giá trị mặc định không hợp", "Default does not fit"),
        new("Giá trị mặc định phải là {0}; hãy sửa hoặc bỏ “default”.", "The default has to be {0}; change it or take \"default\" out."));

    /// <summary>Capabilities of a pack that reads nothing.</summary>
    public static DiagnosticDescriptor ManifestCapabilityIdle { get; } = Error(
        "PLAN9025",
        new("Quyền không dùng đến", "Capabilities without use"),
        new("Gói chỉ có mẫu và lời văn thì không đọc gì ngoài gói; hãy bỏ “capabilities”.", "A pack of templates and texts alone reads nothing outside; take \"capabilities\" out."));

    /// <summary>A key of a setting that its type needs.</summary>
    public static DiagnosticDescriptor ManifestSettingNeeds { get; } = Error(
        "PLAN9026",
        new("Thiết lập thiếu khóa", "Setting without a key it needs"),
        new("Thiết lập type “{0}” cần khóa “{1}”; hãy thêm vào.", "A setting of type \"{0}\" needs the key \"{1}\"; add it."));
}
