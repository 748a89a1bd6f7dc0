using Plan.Sdk.Collections;

namespace Plan.Sdk.Plugins.Manifest;

/// <summary>The manifest, described once: the reader and its JSON Schema follow it.</summary>
internal static class ManifestDescription
{
    public const int MostSettings = 100;
    public const int MostText = 500;

    /// <summary>The whole file.</summary>
    public static ManifestShape Root { get; } = ManifestShape.Object("PluginManifest", RootKeys);

    private static ManifestShape Setting { get; } = ManifestShape.Object("Setting", SettingKeys);

    private static ManifestShape Localized { get; } = ManifestShape.Object("Words", () =>
    [
        new("vi", ManifestShape.Text(MostText), new("Tiếng Việt", "Vietnamese"), true),
        new("en", ManifestShape.Text(MostText), new("Tiếng Anh", "English"), true),
    ]);

    private static ManifestShape Contract { get; } = ManifestShape.Object("Contract", () =>
    [
        new("built", ManifestShape.Formed(ManifestForms.Contract, 9), new("Phiên bản đã dùng khi dựng", "The version it was built against"), true),
        new("needs", ManifestShape.Formed(ManifestForms.Contract, 9), new("Phiên bản thấp nhất dùng được", "The least version it runs with"), true),
    ]);

    private static ManifestShape Host { get; } = ManifestShape.Object("Host", () =>
    [
        new("min", ManifestShape.Formed(ManifestForms.Version, PluginVersion.MaxLength), new("Phiên bản đầu tiên dùng được", "The first that fits"), true),
        new("below", ManifestShape.Formed(ManifestForms.Version, PluginVersion.MaxLength), new("Phiên bản đầu tiên không dùng được nữa", "The first that is too new"), true),
    ]);

    private static ManifestShape Entry { get; } = ManifestShape.Object("Entry", () =>
    [
        new("assembly", ManifestShape.Formed(ManifestForms.AssemblyFile, 200), new("Tệp .dll chứa lớp", "The .dll file of the class"), true),
        new("type", ManifestShape.Formed(ManifestForms.TypeName, 500), new("Tên đầy đủ của lớp", "The full name of the class"), true),
    ]);

    private static ManifestShape Budgets { get; } = ManifestShape.Object("Budgets", () =>
    [
        new("startSeconds", ManifestShape.Whole(1, 60), new("Thời gian khởi động tối đa; thường là 10", "How long its start may take; usually 10"), false),
        new("callSeconds", ManifestShape.Whole(1, 300), new("Thời gian một lần gọi tối đa; thường là 30", "How long a call may take; usually 30"), false),
        new("memoryMB", ManifestShape.Whole(64, 4096), new("Bộ nhớ tối đa của tiến trình riêng, MB; thường là 256", "The memory of its worker in MB; usually 256"), false),
    ]);

    private static ManifestShape SettingChoice { get; } = ManifestShape.Object("Choice", () =>
    [
        new("value", ManifestShape.Text(100), new("Từ được ghi", "The word"), true),
        new("description", Localized, new("Ý nghĩa", "What it means"), true),
    ]);

    private static ValueList<ManifestKey> RootKeys() =>
    [
        new("$schema", ManifestShape.Text(MostText), new("Nơi có lược đồ này, cho trình soạn thảo", "Where this schema is, for an editor"), false),
        new("id", ManifestShape.Formed(ManifestForms.Id, PluginId.MaxLength), new("Mã phần mở rộng, không bao giờ đổi", "The plugin's id, which never changes"), true),
        new("version", ManifestShape.Formed(ManifestForms.Version, PluginVersion.MaxLength), new("Phiên bản của gói", "The package's version"), true),
        new("kind", ManifestShape.Word(ManifestWords.Kinds), new("Gói gồm những gì", "What the package holds"), true),
        new("name", Localized, new("Tên gọi", "What people call it"), true),
        new("publisher", ManifestShape.Text(200), new("Ai chịu trách nhiệm về gói", "Who answers for it"), true),
        new("contract", Contract, new("Giao ước giữa phần mở rộng và chương trình", "The contract between plugin and host"), true),
        new("host", Host, new("Các phiên bản chương trình dùng được gói: từ min đến trước below", "The hosts it is meant for: from min, before below"), true),
        new("entry", Entry, new("Lớp khởi động phần mở rộng; chỉ với kind assembly", "The class that starts it; kind assembly only"), false),
        new("unloadable", ManifestShape.Flag, new("Có gỡ ra sạch được không; chỉ với kind assembly", "Whether it can be unloaded; kind assembly only"), false),
        new("provides", ManifestShape.List(ManifestShape.Word(ManifestWords.Abilities), 1, ManifestWords.Abilities.Count), new("Phần mở rộng cung cấp những gì", "What it provides"), true),
        new("capabilities", ManifestShape.List(ManifestShape.Word(ManifestWords.Capabilities), 0, ManifestWords.Capabilities.Count), new("Phần mở rộng cần những quyền gì", "What it needs from its host"), false),
        new("settings", ManifestShape.List(Setting, 0, MostSettings), new("Các thiết lập mà đơn vị ghi trong plugins.yaml", "The settings that the ward writes in plugins.yaml"), false),
        new("units", ManifestShape.List(ManifestShape.Formed(ManifestForms.Unit, 100), 0, 500), new("Mã các đơn vị mà gói dành cho; để trống là mọi đơn vị", "The ids of the organizations it is meant for; empty: anybody"), false),
        new("budgets", Budgets, new("Mức tài nguyên tối đa", "What it may use up"), false),
        new("files", ManifestShape.Formed(ManifestForms.Hash, ManifestForms.HashLength), new("SHA-256 của tệp plan-plugin.files", "The SHA-256 of the file plan-plugin.files"), true),
    ];

    private static ValueList<ManifestKey> SettingKeys() =>
    [
        new("name", ManifestShape.Formed(ManifestForms.SettingName, 64), new("Khóa trong plugins.yaml", "Its key in plugins.yaml"), true),
        new("type", ManifestShape.Word(ManifestWords.SettingTypes), new("Loại giá trị", "What it holds"), true),
        new("description", Localized, new("Ý nghĩa", "What it means"), true),
        new("required", ManifestShape.Flag, new("Có bắt buộc không", "Whether it has to be there"), false),
        new("default", ManifestShape.Default, new("Giá trị khi không ghi", "The value when none is written"), false),
        new("min", ManifestShape.Decimal(-1_000_000_000_000m, 1_000_000_000_000m), new("Số nhỏ nhất, độ dài hay số mục ít nhất", "The least number, length or count"), false),
        new("max", ManifestShape.Decimal(-1_000_000_000_000m, 1_000_000_000_000m), new("Số lớn nhất, độ dài hay số mục nhiều nhất", "The greatest number, length or count"), false),
        new("choices", ManifestShape.List(SettingChoice, 1, MostSettings), new("Các từ của type choice", "The words of type choice"), false),
        new("items", ManifestShape.List(Setting, 0, MostSettings), new("Các thiết lập của mỗi mục của type items", "The settings of each item of type items"), false),
    ];
}
