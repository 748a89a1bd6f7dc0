using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Templating.Syntax;

/// <summary>The functions of Scriban's that are left out, each with its reason.</summary>
internal static class LeftOutFunctions
{
    private static readonly LocalizedText Hash = new("văn bản không cần mã băm", "papers need no hashes");
    private static readonly LocalizedText Coding = new("chữ được ghi đúng theo nơi nó đứng, không cần mã hóa tay", "text is encoded for the place where it lands, not by hand");
    private static readonly LocalizedText Hours = new("ngày ở đây không có giờ phút; dùng date.add_days", "dates here have no hours; use date.add_days");
    private static readonly LocalizedText Json = new("dữ liệu đi vào mẫu qua model, đã biết kiểu; lấy từng trường bằng tên", "data reach a template through its model, with known types; take each field by its name");

    public static ValueList<LeftOutConstruct> All { get; } =
    [
        new("regex", new("biểu thức chính quy có thể chạy mãi không xong; dùng string.contains, string.replace, string.split", "regular expressions can run for ever; use string.contains, string.replace, string.split")),
        new("timespan", new("ngày ở đây không có giờ phút; dùng date.add_days", "dates here have no hours; use date.add_days")),
        new("string.to_float", new("chỉ có một loại số; dùng string.to_double", "there is one kind of number; use string.to_double")),
        .. Of("string", Hash, "md5", "sha1", "sha256", "sha512", "hmac_sha1", "hmac_sha256", "hmac_sha512"),
        .. Of("string", Coding, "base64_encode", "base64_decode"),
        new("array.each", new("hàm không phải giá trị; dùng for, hoặc array.map để lấy một trường", "functions are no values; use for, or array.map for a member")),
        new("array.filter", new("hàm không phải giá trị; dùng for với if", "functions are no values; use for with if")),
        new("array.any", new("hàm không phải giá trị; dùng array.contains, hoặc for với if", "functions are no values; use array.contains, or for with if")),
        new("array.cycle", new("kết quả tùy số lần đã gọi; dùng danh_sách[for.index % danh_sách.size]", "its result depends on how often it was called; use list[for.index % list.size]")),
        new("math.random", new("cùng dữ liệu phải ra cùng văn bản; viết sẵn số vào mẫu hoặc dữ liệu", "the same data make the same paper; write the number into the template or the data")),
        new("math.uuid", new("cùng dữ liệu phải ra cùng văn bản; dùng id có sẵn", "the same data make the same paper; use an id that is there")),
        new("date.utc_now", new("không đọc đồng hồ của máy; dùng date.now, là ngày mốc của kế hoạch", "no clock is read; use date.now, the plan's reference date")),
        .. Of("date", Hours, "add_hours", "add_minutes", "add_seconds", "add_milliseconds"),
        new("date.parse_to_string", new("tách thành hai bước để kiểm tra được ngày; dùng date.parse rồi date.to_string", "in two steps the date can be checked; use date.parse, then date.to_string")),
        new("date.format", new("cách viết ngày không đổi giữa chừng; dùng date.to_string ở chỗ cần khác", "how dates are written does not change on the way; use date.to_string where it has to differ")),
        new("date.default_format", new("ngày in theo thể thức văn bản; dùng date.to_string khi cần khác", "dates are printed in official form; use date.to_string for another one")),
        new("object.eval", new("chữ trong dữ liệu không bao giờ được chạy như mã; viết biểu thức ngay trong mẫu", "text in data is never run as code; write the expression in the template")),
        new("object.eval_template", new("chữ trong dữ liệu không bao giờ được chạy như mã; dùng include", "text in data is never run as code; use include")),
        new("object.kind", new("cho biết kiểu của máy, không phải của văn bản; dùng object.typeof", "it tells the machine's types; use object.typeof")),
        .. Of("object", Json, "from_json", "to_json"),
    ];

    private static IEnumerable<LeftOutConstruct> Of(string group, LocalizedText reason, params string[] names) => names.Select(n => new LeftOutConstruct($"{group}.{n}", reason));
}
