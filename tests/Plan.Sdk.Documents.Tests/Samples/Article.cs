namespace Plan.Sdk.Documents.Tests.Samples;

/// <summary>The article of the portal of quận Thanh Xuân: no head, no signature.</summary>
internal static class Article
{
    public static OfficialDocument Document { get; } = new()
    {
        Title = "Quận Thanh Xuân triển khai kế hoạch thực hiện Đề án “Chăm sóc vì sự phát triển trẻ em trong những năm đầu đời tại gia đình và cộng đồng giai đoạn 2019 - 2025”",
        FileName = "tin-bai",
        ReferenceDate = new(2021, 1, 7),
        Presentation = new() { EndMark = true },
        Body = new TreeBuilder()
            .Text("Quận Thanh Xuân triển khai kế hoạch thực hiện Đề án “Chăm sóc vì sự phát triển trẻ em trong những năm đầu đời tại gia đình và cộng đồng giai đoạn 2019 - 2025”", ParagraphStyle.Headline)
            .Text("Thực hiện Quyết định số 1437/QĐ-TTg ngày 29/10/2018 của Thủ tướng Chính phủ, Kế hoạch số 155/KH-UBND ngày 10/7/2019 của UBND thành phố Hà Nội, ngày 15/12/2020, UBND quận Thanh Xuân ban hành Kế hoạch số 260/KH-UBND về thực hiện Đề án “Chăm sóc vì sự phát triển trẻ em trong những năm đầu đời tại gia đình và cộng đồng giai đoạn 2019 - 2025”.")
            .Text("Theo nội dung Kế hoạch, mục tiêu chung là nhằm đảm bảo cho trẻ em đến 08 tuổi được phát triển toàn diện về thể chất, trí tuệ, tinh thần; được bình đẳng tiếp cận với các dịch vụ hỗ trợ chăm sóc phát triển toàn diện theo độ tuổi nhằm thực hiện các quyền trẻ em, góp phần phát triển nguồn nhân lực quốc gia.")
            .Text("Mục tiêu giai đoạn 2021 - 2025 sẽ phấn đấu ít nhất 95% trẻ em đến 08 tuổi được tiếp cận các dịch vụ hỗ trợ chăm sóc phát triển toàn diện theo nhu cầu và phù hợp với độ tuổi về chăm sóc sức khỏe, giáo dục, dinh dưỡng, chăm sóc nuôi dưỡng, bảo vệ trẻ em, phúc lợi xã hội; 100% cán bộ làm công tác liên quan đến trẻ em tại các cơ sở khám chữa bệnh, cơ sở giáo dục, cơ sở nuôi dưỡng trẻ em, cơ sở cung cấp dịch vụ bảo vệ trẻ em, cán bộ tại cộng đồng, cha mẹ, người chăm sóc trẻ em được cung cấp kiến thức, kỹ năng liên quan để hỗ trợ, chăm sóc phát triển toàn diện trẻ em; 100% các phường xây dựng và duy trì mạng lưới kết nối và chuyển tuyến các dịch vụ chăm sóc phát triển toàn diện trẻ em; triển khai theo dõi, đánh giá nhu cầu của trẻ em đến 08 tuổi và thí điểm mô hình chăm sóc phát triển toàn diện trẻ em tại gia đình và cộng đồng.")
            .Text("Để đạt được những mục tiêu đề ra, UBND quận sẽ tổ chức tuyên truyền, phổ biến chính sách, pháp luật liên quan đến công tác bảo vệ, chăm sóc và giáo dục trẻ em nói chung, các kiến thức về chăm sóc phát triển toàn diện trẻ em trong những năm đầu đời nói riêng cho các ngành, cha mẹ, người chăm sóc trẻ em và cộng đồng bằng các hình thức phù hợp với địa phương. Đẩy mạnh công tác tuyên truyền thông qua nhiều hình thức như: tổ chức chiến dịch truyền thông, tổ chức các cuộc thi tìm hiểu về kiến thức, kỹ năng trong chăm sóc sức khỏe và dinh dưỡng; giáo dục sớm, nuôi dưỡng và bảo vệ trẻ em theo độ tuổi. Nâng cao năng lực cho đội ngũ cán bộ liên quan đến công tác trẻ em bằng cách tổ các lớp tập huấn nâng cao năng lực, kiến thức, kỹ năng liên quan đến chăm sóc phát triển toàn diện trẻ em trong những năm đầu đời, đặc biệt là kiến thức về sức khỏe và dinh dưỡng cho trẻ em.")
            .Text("Đồng thời, tăng cường công tác tư vấn, hướng dẫn, giáo dục cho cha mẹ, người chăm sóc trẻ em các kiến thức, kỹ năng chăm sóc phát triển toàn diện trẻ em đến 08 tuổi. Chú trọng, xây dựng chương trình, tổ chức các buổi tư vấn, nói chuyện chuyên đề, hướng dẫn về chăm sóc phát triển toàn diện trẻ em những năm đầu đời cho cha mẹ và người chăm sóc trẻ phù hợp với độ tuổi, sự phát triển của trẻ em.")
            .Text("Xây dựng thí điểm các mô hình chăm sóc phát triển toàn diện trẻ em tại gia đình và cộng đồng; duy trì và phát triển các loại hình cơ sở cung cấp dịch vụ tư vấn, bảo vệ, chăm sóc phát triển toàn diện trẻ em trong những năm đầu đời. Đảm bảo trẻ em đến 08 tuổi được tiếp cận với các dịch vụ chăm sóc phát triển toàn diện trẻ em phù hợp với nhu cầu phát triển của độ tuổi. Ưu tiên tư vấn, hướng dẫn việc chăm sóc trẻ em trong 1.000 ngày đầu đời và phụ nữ mang thai, hỗ trợ giáo dục sớm, chăm sóc nuôi dưỡng trong môi trường an toàn, lành mạnh, bảo đảm phúc lợi xã hội và bảo vệ khỏi xâm hại, bạo lực.")
            .Text("Bên cạnh đó, phối hợp chặt chẽ, hiệu quả giữa các ban ngành, đoàn thể, các tổ chức trong công tác bảo vệ chăm sóc trẻ em nói chung, chăm sóc vì sự phát triển toàn diện trẻ em trong những năm đầu đời nói riêng; xây dựng mạng lưới kết nối chuyển tuyến dịch vụ hỗ trợ chăm sóc, phát triển toàn diện trẻ em những năm đầu đời tại gia đình và cộng đồng.")
            .Text("Theo dõi, giám sát, đánh giá về tình hình triển khai thực hiện Kế hoạch, chất lượng các dịch vụ chăm sóc phát triển toàn diện trẻ em và môi trường hỗ trợ việc tiếp cận các dịch vụ cho trẻ em.")
            .Text("Ngoài ra, tăng cường huy động nguồn lực từ các tổ chức, cá nhân nhằm thực hiện hiệu quả công tác chăm sóc phát triển toàn diện trẻ em những năm đầu đời.")
            .Text("UBND quận giao phòng Lao động - Thương binh và Xã hội là cơ quan thường trực; các phòng, ban, ngành, đoàn thể và UBND 11 phường triển khai thực hiện Kế hoạch theo chức năng, nhiệm vụ được giao./.")
            .Text("Phòng Văn hóa và Thông tin quận", ParagraphStyle.Byline)
            .Blocks,
        Provenance = Provenance.Of("thanh-xuan-260-2020"),
    };
}
