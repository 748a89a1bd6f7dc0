using System.Text;
using Plan.Sdk.Documents.Tests.Samples;
using Plan.Sdk.Documents.Text;

namespace Plan.Sdk.Documents.Tests.Text;

public sealed class TextDocumentWriterTests
{
    [Theory]
    [InlineData("huong-an")]
    [InlineData("phuong-2026")]
    [InlineData("du-thao")]
    [InlineData("tin-bai")]
    [InlineData("cong-van")]
    [InlineData("cong-van-mot")]
    public void Write_Paper_ReadsAsApproved(string name) =>
        Encoding.UTF8.GetString(Paper.Write(new TextDocumentWriter(), Paper.Of(name))).ShouldMatchApproved(c => c.WithDiscriminator(name));
}
