using System.Globalization;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Model;
using Plan.Sdk.Receiving;

namespace Plan.Sdk.Cli.Output;

/// <summary>Says in one line what was written down.</summary>
internal static class ReceiptWords
{
    public static string Of(Receipt receipt, Language language)
    {
        var entry = receipt.Entry!;
        LocalizedText happened = entry.Action switch
        {
            TimelineAction.Received => new("Đã nhận", "Received"),
            TimelineAction.Resubmitted => new("Đã nhận lại", "Received again"),
            TimelineAction.Returned => new("Đã trả lại", "Given back"),
            TimelineAction.Extended => new("Đã gia hạn", "Extended"),
            _ => new("Đã miễn", "Waived"),
        };
        LocalizedText before = receipt.Status == ReceiptStatus.DoneBefore ? new(" (đã ghi sổ trước đây)", " (written down before)") : new("", "");
        var what = entry.File ?? string.Create(CultureInfo.InvariantCulture, $"{entry.Rule}/{entry.Unit}/{entry.Period}");
        return $"{happened.In(language)}: {what}{before.In(language)}";
    }

    public static string Refused(string file, Language language) =>
        new LocalizedText($"Không nhận: {WorkspaceCache.Shown(file)}; những gì đã nhận trước đây giữ nguyên.", $"Refused: {WorkspaceCache.Shown(file)}; what was received before stays.").In(language);
}
