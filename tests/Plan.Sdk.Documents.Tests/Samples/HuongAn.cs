using Plan.Sdk.Model;

namespace Plan.Sdk.Documents.Tests.Samples;

/// <summary>The plan 79/KH-UBND of 26/02/2019 of phường Hương An, as its tree; it breaks off at the signature.</summary>
internal static class HuongAn
{
    public static OfficialDocument Document { get; } = Make();

    private static OfficialDocument Make()
    {
        var b = new TreeBuilder();
        return new()
        {
            Title = "Kế hoạch 79/KH-UBND",
            FileName = "79-KH-UBND-2019",
            ReferenceDate = new(2019, 2, 26),
            Presentation = new PresentationSettings(),
            Header = new()
            {
                Issuer = [b.Line("Ủy ban nhân dân", "document.issuer"), b.Line("phường Hương An", "document.issuer")],
                Code = b.Line("79/KH-UBND", "document.number"),
                PlaceAndDate = b.Line("Hương An, ngày 26 tháng 02 năm 2019", "document.date"),
                TypeName = b.Line("Kế hoạch", "document.type"),
                Subject = b.Line("Thực hiện Đề án chăm sóc vì sự phát triển toàn diện trẻ em trong những năm đầu đời tại gia đình và cộng đồng trên địa bàn thị xã giai đoạn 2018 - 2025", "document.subject"),
            },
            Body = Body(b),
            Signature = new([b.Line("TM. ỦY BAN NHÂN DÂN", "document.signature")], null),
            Recipients = [],
            Provenance = Samples.Provenance.Of("huong-an-79-2019"),
        };
    }

    private static Collections.ValueList<Block> Body(TreeBuilder b) => b
        .Text("Thực hiện Quyết định 1437/QĐ-TTg ngày 29 tháng 10 năm 2018 của Thủ tướng Chính phủ về “Phê duyệt Đề án chăm sóc vì sự phát triển toàn diện trẻ em trong những năm đầu đời tại gia đình và cộng đồng giai đoạn 2018 - 2025”; Kế hoạch số 30/KH-UBND ngày 08 tháng 01 năm 2019 của Ủy ban nhân dân thị xã Hương Trà về thực hiện Đề án chăm sóc vì sự phát triển toàn diện trẻ em trong những năm đầu đời tại gia đình và cộng đồng tỉnh Thừa Thiên Huế giai đoạn 2018 - 2025. Ủy ban nhân dân phường ban hành Kế hoạch thực hiện Đề án chăm sóc vì sự phát triển toàn diện trẻ em trong những năm đầu đời tại gia đình và cộng đồng trên địa bàn phường với các nội dung sau:")
        .Item(NumberLevel.Section, 1, 5, "MỤC TIÊU, ĐỐI TƯỢNG", isTitle: true)
        .Item(NumberLevel.Clause, 1, 2, "Mục tiêu:", isTitle: true)
        .Item(NumberLevel.Point, 1, 3, "Mục tiêu chung: Bảo đảm cho trẻ em đến 8 tuổi được phát triển toàn diện về thể chất, trí tuệ, tinh thần; được bình đẳng tiếp cận với các dịch vụ hỗ trợ chăm sóc phát triển toàn diện theo độ tuổi nhằm thực hiện các quyền của trẻ em, góp phần phát triển nguồn nhân lực quốc gia.")
        .Item(NumberLevel.Point, 2, 3, "Mục tiêu cụ thể đến năm 2020", isTitle: true)
        .Item(NumberLevel.Dash, 1, 2, "Phấn đấu 90% trẻ em đến 8 tuổi được tiếp cận các dịch vụ hỗ trợ chăm sóc phát triển toàn diện theo nhu cầu và phù hợp với độ tuổi về chăm sóc sức khỏe, giáo dục, dinh dưỡng, chăm sóc nuôi dưỡng, bảo vệ trẻ em, phúc lợi xã hội.")
        .Item(NumberLevel.Dash, 2, 2, "Phấn đấu 90% cán bộ làm công tác liên quan đến trẻ em tại cộng đồng, cha mẹ, người chăm sóc trẻ em được cung cấp kiến thức, kỹ năng liên quan để hỗ trợ, chăm sóc phát triển toàn diện trẻ em.")
        .Item(NumberLevel.Point, 3, 3, "Mục tiêu cụ thể giai đoạn 2021 - 2025", isTitle: true)
        .Item(NumberLevel.Dash, 1, 2, "Phấn đấu 90% trẻ em đến 8 tuổi được tiếp cận các dịch vụ hỗ trợ chăm sóc phát triển toàn diện theo nhu cầu và phù hợp với độ tuổi về chăm sóc sức khỏe, giáo dục, dinh dưỡng, chăm sóc nuôi dưỡng, bảo vệ trẻ em, phúc lợi xã hội.")
        .Item(NumberLevel.Dash, 2, 2, "Phấn đấu 90% cán bộ làm công tác liên quan đến trẻ em tại cộng đồng, cha mẹ, người chăm sóc trẻ em được cung cấp kiến thức, kỹ năng liên quan để hỗ trợ, chăm sóc phát triển toàn diện trẻ em.")
        .Item(NumberLevel.Clause, 2, 2, "Đối tượng", isTitle: true)
        .Item(NumberLevel.Dash, 1, 2, "Trẻ em đến 8 tuổi.")
        .Item(NumberLevel.Dash, 2, 2, "Các cơ quan, tổ chức, cá nhân có liên quan.")
        .Item(NumberLevel.Section, 2, 5, "NHIỆM VỤ VÀ GIẢI PHÁP THỰC HIỆN CHỦ YẾU", isTitle: true)
        .Item(NumberLevel.Clause, 1, 7, "Truyền thông nâng cao nhận thức về chăm sóc phát triển toàn diện trẻ em trong những năm đầu đời cho các cấp, các ngành, cha mẹ, người chăm sóc trẻ em và cộng đồng.")
        .Item(NumberLevel.Clause, 2, 7, "Nâng cao năng lực cho đội ngũ cán bộ liên quan đến công tác trẻ em của các ngành, đoàn thể các cấp, các cơ sở cung cấp dịch vụ về các kiến thức, kỹ năng liên quan đến chăm sóc phát triển toàn diện cho trẻ em những năm đầu đời.")
        .Item(NumberLevel.Clause, 3, 7, "Tư vấn, hướng dẫn, giáo dục cho cha mẹ, người chăm sóc trẻ em các kiến thức kỹ năng chăm sóc phát triển toàn diện trẻ em đến 8 tuổi. Triển khai thí điểm thực hiện Chương trình tư vấn, giáo dục làm cha mẹ về chăm sóc phát triển toàn diện trẻ em những năm đầu đời trên địa bàn phường.")
        .Item(NumberLevel.Clause, 4, 7, "Trẻ em đến 8 tuổi được tiếp cận với các dịch vụ chăm sóc phát triển toàn diện trẻ em phù hợp với nhu cầu phát triển và độ tuổi. Ưu tiên tư vấn, hướng dẫn việc chăm sóc trẻ em trong 1.000 ngày đầu đời và phụ nữ mang thai, hỗ trợ giáo dục sớm, chăm sóc nuôi dưỡng trong môi trường an toàn, lành mạnh, bảo đảm phúc lợi xã hội và bảo vệ khỏi xâm hại, bạo lực.")
        .Item(NumberLevel.Clause, 5, 7, "Phối hợp mạng lưới kết nối chuyển tuyến dịch vụ hỗ trợ chăm sóc phát triển toàn diện trẻ em những năm đầu đời tại gia đình và cộng đồng.")
        .Item(NumberLevel.Clause, 6, 7, "Theo dõi, giám sát, đánh giá về tình hình triển khai thực hiện chất lượng các dịch vụ chăm sóc phát triển toàn diện trẻ em và môi trường hỗ trợ việc tiếp cận các dịch vụ cho trẻ em.")
        .Item(NumberLevel.Clause, 7, 7, "Tăng cường huy động nguồn lực từ các tổ chức, cá nhân trong nước và ngoài nước nhằm thực hiện hiệu quả công tác chăm sóc phát triển toàn diện trẻ em những năm đầu đời.")
        .Item(NumberLevel.Section, 3, 5, "KINH PHÍ HOẠT ĐỘNG", isTitle: true)
        .Text("Ngoài nguồn ngân sách Nhà nước, các cơ quan, ban ngành, đoàn thể tham gia hoạt động công tác trẻ em tích cực vận động kinh phí từ các tổ chức, cá nhân trong và ngoài nước tài trợ cho công tác này.")
        .Item(NumberLevel.Section, 4, 5, "TỔ CHỨC THỰC HIỆN", isTitle: true)
        .Item(NumberLevel.Clause, 1, 7, "Bộ phận  Lao động - Thương binh và Xã hội tham mưu, phối hợp với các cơ quan, ban ngành, đoàn thể và các địa phương tổ chức triển khai Kế hoạch thực hiện chăm sóc vì sự phát triển toàn diện trẻ em trong những năm đầu đời tại gia đình và cộng đồng giai đoạn 2018 - 2025.")
        .Item(NumberLevel.Dash, 1, 1, "Tổ chức các hoạt động truyền thông, nâng cao năng lực về chăm sóc phát triển toàn diện trẻ em, kết nối, lồng ghép dịch vụ chăm sóc phát triển toàn diện trẻ em; hỗ trợ trẻ em tiếp cận các dịch vụ về chăm sóc nuôi dưỡng, bảo vệ, chăm sóc trẻ em và phúc lợi xã hội. Triển khai thí điểm các mô hình kết nối dịch vụ chuyển tuyến chăm sóc phát triển toàn diện trẻ em; hướng dẫn thực hiện Chương trình tư vấn, giáo dục làm cha mẹ về chăm sóc phát triển toàn diện trẻ em những năm đầu đời trên địa bàn. Theo dõi, giám sát, đánh giá về tình hình thực hiện Kế hoạch; định kỳ tổ chức sơ kết, tổng kết, đánh giá việc thực hiện Kế hoạch, báo cáo Ủy ban nhân dân phường.")
        .Item(NumberLevel.Clause, 2, 7, "Các trường Mầm non, Tiểu học triển khai hỗ trợ giáo dục phù hợp cho trẻ em đến 8 tuổi; hỗ trợ giáo dục sớm cho trẻ em và triển khai giáo dục kỹ năng cho trẻ em trước tuổi đi học và học sinh tiểu học; hướng dẫn giáo dục phù hợp đảm bảo sự phát triển toàn diện trẻ em tại cộng đồng.")
        .Item(NumberLevel.Clause, 3, 7, "Trạm y tế triển khai cung cấp các dịch vụ chăm sóc sức khỏe và dinh dưỡng đảm bảo sự phát triển toàn diện trẻ em; hướng dẫn chăm sóc sức khỏe trẻ em đảm bảo sự phát triển toàn diện trẻ em; triển khai thí điểm các mô hình theo chức năng của ngành.")
        .Item(NumberLevel.Clause, 4, 7, "Bộ phận Văn hóa - Thông tin hàng năm tham mưu triển khai các hoạt động văn hóa, thể thao phù hợp với đặc điểm của từng lứa tuổi và sự phát triển toàn diện của trẻ em; lồng ghép tuyên truyền nội dung chăm sóc phát triển toàn diện trẻ em trong xây dựng gia đình no ấm, tiến bộ, hạnh phúc và trong giáo dục đời sống gia đình; phối hợp hỗ trợ các dịch vụ liên quan đến phát triển toàn diện trẻ em trong gia đình.")
        .Item(NumberLevel.Clause, 5, 7, "Bộ phận Tài chính - Kế hoạch căn cứ khả năng cân đối ngân sách của địa phương và tiến độ thực hiện Kế hoạch, bố trí kinh phí trong dự toán Ngân sách Nhà nước hàng năm theo quy định của Luật Ngân sách Nhà nước và theo các chế độ tài chính hiện hành. Hướng dẫn, kiểm tra, thanh tra việc sử dụng kinh phí đúng mục đích.")
        .Item(NumberLevel.Clause, 6, 7, "Ủy ban Mặt trận Tổ quốc Việt Nam, Hội Liên hiệp phụ nữ, Hội Nông dân, Đoàn TNCS Hồ Chí Minh, công đoàn phường trong phạm vi chức năng, nhiệm vụ của mình phối hợp tham gia thực hiện Kế hoạch chăm sóc vì sự phát triển toàn diện trẻ em trong những năm đầu đời tại gia đình và cộng đồng.")
        .Item(NumberLevel.Clause, 7, 7, "Các tổ dân phố Căn cứ vào Kế hoạch này và tình hình thực tế tại địa phương chủ động triển khai thực hiện Kế hoạch chăm sóc vì sự phát triển 4 toàn diện trẻ em trong những năm đầu đời tại gia đình và cộng đồng bảo đảm thực hiện các mục tiêu và nhiệm vụ của Kế hoạch.")
        .Item(NumberLevel.Section, 5, 5, "CHẾ ĐỘ BÁO CÁO", isTitle: true)
        .Text("Căn cứ chức năng, nhiệm vụ, tình hình thực tế của địa phương và nội dung Kế hoạch này, các cơ quan, ban ngành, các tổ dân phố có liên quan chủ động xây dựng Kế hoạch triển khai thực hiện tại đơn vị, địa phương trước ngày 20/01/2019; chậm nhất trước ngày 30/11 hàng năm báo cáo Ủy ban nhân dân phường kết quả thực hiện (qua bộ phận Lao động - Thương binh và Xã hội) để tổng hợp.")
        .Text("Bộ phận Lao động - Thương binh và Xã hội phối hợp Văn phòng HĐND&UBND phường có trách nhiệm đôn đốc, báo cáo thường xuyên với Chủ tịch Ủy ban nhân dân phường về tình hình, triển khai thực hiện Kế hoạch.")
        .Blocks;
}
