namespace Plan.Sdk.Cli;

/// <summary>The words of the command line, Vietnamese first, then English.</summary>
internal static class Texts
{
    public const string Program = "Kế hoạch một tệp YAML, mọi văn bản từ đó mà ra. / One YAML file for the plan; every paper is made from it.";

    public const string Init = "Tạo thư mục làm việc với một kế hoạch mẫu. / Make a workspace with a first plan.";

    public const string Validate = "Kiểm tra kế hoạch, không tạo văn bản. / Check plans without rendering.";

    public const string Render = "Tạo văn bản từ kế hoạch, hoặc từ mọi kế hoạch của thư mục. / Make documents from plans.";

    public const string Due = "Các báo cáo đơn vị còn nợ, tính đến một ngày. / The reports that units owe on a day.";

    public const string RollUp = "Số liệu của một chỉ số, cộng từ đơn vị lên các cấp. / The figures of an indicator, from the units up.";

    public const string Report = "Báo cáo của một kỳ, tổng hợp, công văn đôn đốc, kế hoạch của đơn vị. / The report of a period, letters to late units, a unit's plan.";

    public const string Diff = "Hai kế hoạch, hoặc hai bản của một kế hoạch, khác nhau ở đâu. / The differences between two plans.";

    public const string Receive = "Tiếp nhận báo cáo: kiểm tra, lưu cùng minh chứng, ghi sổ theo dõi. / Receive reports: check, file with evidence, write down.";

    public const string Mark = "Ghi sổ theo dõi: trả lại, gia hạn hoặc miễn một báo cáo. / Write down that a report was given back, extended or waived.";

    public const string OneMark = "Ghi đúng một trong: --return LÝ-DO, --extend NGÀY, --waive. / Write exactly one of: --return REASON, --extend DATE, --waive.";

    public const string MarkNeedsDecision = "--extend và --waive cần --decision SỐ-KÝ-HIỆU. / --extend and --waive need --decision NUMBER.";

    public const string Why = "Một giá trị từ đâu mà có, từng bước lên các văn bản cấp trên. / Where a value came from, step by step up the plans.";

    public const string Schema = "In JSON Schema của tệp YAML, để trình soạn thảo gợi ý; hoặc của kết quả json. / Print the JSON Schema of the YAML files, or of JSON output.";

    public const string Explain = "Giải thích một mã thông báo. / Explain a diagnostic's ID.";

    public const string Template = "Xem và sao chép mẫu văn bản. / Look at templates and copy them.";

    public const string Eject = "Sao chép một mẫu có sẵn ra thư mục để sửa. / Copy a built-in template to a folder to change it.";

    public const string Manual = "In sách hướng dẫn viết mẫu. / Print the manual of the template language.";

    public const string Trace =
        "Cho biết mỗi đoạn của văn bản do dòng mẫu nào và dòng kế hoạch nào tạo ra. / Show which template line and which plan line made each paragraph.";

    public const string Plugin = "Phần mở rộng: viết, đóng gói, cài, xem trạng thái. / Plugins: write, pack, install, see how they stand.";

    public const string PluginNew = "Tạo một phần mở rộng mới, dựng được ngay. / Write a new plugin that builds at once.";

    public const string PluginPack = "Kiểm tra và đóng gói một phần mở rộng thành tệp ZIP. / Check a plugin and pack it as a ZIP archive.";

    public const string PluginVerify = "Kiểm tra một gói mà không cài và không chạy gì. / Check a package; nothing is installed or run.";

    public const string PluginInstall = "Cài một gói vào thư mục làm việc; bản trước được giữ lại. / Install a package in the workspace; the version before is kept.";

    public const string PluginList = "Các phần mở rộng đã cài và trạng thái. / The plugins that are installed, and how they stand.";

    public const string PluginDoctor = "Khởi động và hỏi mọi phần mở rộng, nói điều gì vướng. / Start and ask every plugin; say what is in the way.";

    public const string PluginRollback = "Quay lại phiên bản trước. / Go back to the version before.";

    public const string PluginReset = "Cho phần mở rộng bị cách ly được khởi động lại. / Lift a plugin's quarantine.";

    public const string PluginEnable = "Bật phần mở rộng đã tắt. / Switch a plugin on again.";

    public const string PluginDisable = "Tắt phần mở rộng. / Switch a plugin off.";

    public static readonly string[] ProgramExamples =
    [
        "plan init phuong-toi",
        "plan validate phuong-toi",
        "plan render phuong-toi --format docx,html,txt",
    ];

    public const string Interrupted = "Đã dừng theo yêu cầu; các tệp đã viết xong vẫn nguyên vẹn. / Stopped; files already written are whole.";

    public static string SeeHelp(string command) => $"Xem cách dùng: {command} --help / See: {command} --help";

    public static string UnknownWord(string word, string? meant) => meant is null
        ? $"Không hiểu “{word}”. / “{word}” is not understood."
        : $"Không hiểu “{word}”; ý bạn là “{meant}”? / “{word}” is not understood; did you mean “{meant}”?";

    public static string MissingCommand(IEnumerable<string> names) =>
        $"Thiếu lệnh; viết một trong: {string.Join(", ", names)}. / A command is missing; write one of: {string.Join(", ", names)}.";

    public static string MissingArgument(string name) => $"Thiếu {name}. / {name} is missing.";

    /// <summary>A reason of our own speaks both languages already; the parser's own speaks English on several lines.</summary>
    public static string WrongArgument(string reason) =>
        reason.StartsWith("Không hiểu", StringComparison.Ordinal) ? reason : $"Tham số chưa đúng. / Wrong argument: {string.Join(' ', reason.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))}";

    public static string InitDone(string root) =>
        $"Đã tạo xong. Mở {root}/plans/ke-hoach-dau-tien.yaml để sửa, rồi chạy: plan render {root}\nDone. Edit {root}/plans/ke-hoach-dau-tien.yaml, then run: plan render {root}";

    public const string DiffNeedsTwo = "Không hiểu muốn so gì với gì: ghi hai kế hoạch A B, hoặc một kế hoạch với --from và --to. / Name two plans, or one with --from and --to.";

    public static string PluginPacked(string file) =>
        $"Đã đóng gói. Vào thư mục làm việc rồi chạy: plan plugin install {file}\nPacked. In a workspace run: plan plugin install {file}";

    public static string OutsideFailed(string reason) =>
        $"Không ghi hoặc đọc được tệp: {reason} / A file can't be read or written: {reason}";
}
