using System.Globalization;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Plugins;

namespace Plan.Sdk.Cli.Plugins;

/// <summary>What is said about plugins beside findings.</summary>
internal static class PluginWords
{
    /// <summary>The time of Viet Nam, UTC+7 all year.</summary>
    private static readonly TimeSpan VietNam = TimeSpan.FromHours(7);

    public static string Installed(InstalledPackage package, Language language)
    {
        var now = package.Manifest.Identity;
        if (language == Language.English) return package.Replaced is { } before ? $"{now} counts now; {before} is kept (plan plugin rollback {now.Id})." : $"{now} counts now.";
        return package.Replaced is { } old ? $"Đang dùng {now}; bản {old} được giữ lại (plan plugin rollback {now.Id})." : $"Đang dùng {now}.";
    }

    public static string FileWritten(string file, bool hasGaps, Language language) => (language, hasGaps) switch
    {
        (Language.English, true) => $"Fill in what {file} asks for; then reports have its figures and templates.",
        (Language.English, false) => $"It is in {file}; look there for what it may be told.",
        (_, true) => $"Mở {file}, điền các chỗ CẦN ĐIỀN; sau đó báo cáo dùng được.",
        _ => $"Đã ghi vào {file}; mở tệp này khi cần chỉnh.",
    };

    public static string LinesToAdd(string file, Language language) => language == Language.English
        ? $"{file} does not name it yet. Add these lines below \"plugins:\":"
        : $"{file} chưa có phần mở rộng này. Thêm các dòng sau vào dưới “plugins:”:";

    public static string Moment(DateTimeOffset moment) => moment.ToOffset(VietNam).ToString("dd/MM/yyyy HH:mm", CultureInfo.InvariantCulture);

    public static string None(Language language) => language == Language.English
        ? "There are no plugins. Install one: plan plugin install PACKAGE"
        : "Chưa có phần mở rộng nào. Cài bằng: plan plugin install GÓI";

    public static string Changed(string id, PluginState state, Language language) => $"{id}: {PluginStates.NameOf(state).In(language)}";
}
