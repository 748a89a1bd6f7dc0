using Plan.Sdk.Collections;

namespace Plan.Sdk.Plugins.Manifest;

/// <summary>The words of the manifest, with what they stand for.</summary>
internal static class ManifestWords
{
    public static ValueList<ManifestWord> Kinds { get; } =
    [
        new("pack", PluginKind.Pack, new("Mẫu, lời văn, ánh xạ và truy vấn; không có mã chạy", "Templates, texts, mappings and queries; no code")),
        new("assembly", PluginKind.Assembly, new("Mã chạy .NET", "Code for .NET")),
    ];

    public static ValueList<ManifestWord> Abilities { get; } =
    [
        new("dataSource", PluginAbility.DataSource, new("Nguồn số liệu", "A data source")),
        new("rule", PluginAbility.Rule, new("Quy tắc kiểm tra kế hoạch", "Rules about plans")),
        new("documentWriter", PluginAbility.DocumentWriter, new("Định dạng văn bản", "A format of documents")),
        new("templateFunctions", PluginAbility.TemplateFunctions, new("Hàm cho mẫu", "Functions for templates")),
        new("healthProbe", PluginAbility.HealthProbe, new("Phép thử tình trạng", "A probe of its health")),
        new("templates", PluginAbility.Templates, new("Mẫu văn bản", "Templates")),
        new("texts", PluginAbility.Texts, new("Lời văn dùng trong mẫu", "Texts for templates")),
        new("mappings", PluginAbility.Mappings, new("Ánh xạ từ trả lời của địa chỉ mạng sang dòng số liệu", "How answers of web addresses become rows")),
        new("queries", PluginAbility.Queries, new("Truy vấn cơ sở dữ liệu có tên", "Named queries of databases")),
    ];

    public static ValueList<ManifestWord> Capabilities { get; } =
    [
        new("files", PluginCapability.Files, new("Đọc tệp của không gian làm việc", "Files of the workspace")),
        new("sql", PluginCapability.Sql, new("Hỏi cơ sở dữ liệu", "Databases")),
        new("http", PluginCapability.Http, new("Lấy từ địa chỉ mạng", "Web addresses")),
        new("secrets", PluginCapability.Secrets, new("Dùng bí mật qua tên gọi", "Secrets, by handle")),
    ];

    public static ValueList<ManifestWord> SettingTypes { get; } =
    [
        new("text", SettingType.Text, new("Đoạn chữ", "A text")),
        new("number", SettingType.Number, new("Số", "A number")),
        new("flag", SettingType.Flag, new("true hoặc false", "true or false")),
        new("date", SettingType.Date, new("Ngày", "A day")),
        new("choice", SettingType.Choice, new("Một trong các từ cho sẵn", "One of the words offered")),
        new("texts", SettingType.Texts, new("Danh sách đoạn chữ", "A list of texts")),
        new("secret", SettingType.Secret, new("Tên một bí mật", "The name of a secret")),
        new("file", SettingType.File, new("Đường dẫn một tệp trong không gian làm việc", "The path of a file of the workspace")),
        new("items", SettingType.Items, new("Danh sách nhóm thiết lập", "A list of settings")),
    ];

    /// <summary>The word that stands for a value.</summary>
    public static string Of(ValueList<ManifestWord> words, object value) => words.First(w => w.Value.Equals(value)).Text;

    /// <summary>Whether packages of a kind can provide something.</summary>
    public static bool Provides(PluginKind kind, PluginAbility ability) => (kind == PluginKind.Pack) == (ability >= PluginAbility.Templates);

    /// <summary>What packages of a kind can provide.</summary>
    public static IEnumerable<string> AbilitiesOf(PluginKind kind) => Abilities.Where(w => Provides(kind, (PluginAbility)w.Value)).Select(w => w.Text);

    /// <summary>Whether packages of a kind can have a key.</summary>
    public static bool Has(PluginKind kind, string key) => kind == PluginKind.Assembly || key is not ("entry" or "unloadable");
}
