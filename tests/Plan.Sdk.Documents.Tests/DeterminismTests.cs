using System.Globalization;
using System.IO.Compression;
using Plan.Sdk.Documents.Docx;
using Plan.Sdk.Documents.Html;
using Plan.Sdk.Documents.Tests.Samples;
using Plan.Sdk.Documents.Text;
using Plan.Sdk.Extensibility;

namespace Plan.Sdk.Documents.Tests;

public sealed class DeterminismTests
{
    public static TheoryData<string, string> Cases
    {
        get
        {
            var cases = new TheoryData<string, string>();
            foreach (var paper in Paper.Names)
            {
                foreach (var format in new[] { "docx", "html", "txt" }) cases.Add(paper, format);
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Write_Twice_GivesTheSameBytes(string paper, string format) =>
        Paper.Write(Writer(format), Paper.Of(paper)).ShouldBe(Paper.Write(Writer(format), Paper.Of(paper)));

    [Theory]
    [MemberData(nameof(Cases))]
    public void Write_OtherCultureAndTimeZone_GivesTheSameBytes(string paper, string format)
    {
        var expected = Paper.Write(Writer(format), Paper.Of(paper));
        var culture = CultureInfo.CurrentCulture;
        var zone = Environment.GetEnvironmentVariable("TZ");
        try
        {
            CultureInfo.CurrentCulture = Odd();
            Environment.SetEnvironmentVariable("TZ", "Pacific/Auckland");
            TimeZoneInfo.ClearCachedData();

            Paper.Write(Writer(format), Paper.Of(paper)).ShouldBe(expected);
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
            Environment.SetEnvironmentVariable("TZ", zone);
            TimeZoneInfo.ClearCachedData();
        }
    }

    [Fact]
    public void Write_OutputThatCannotSeek_GivesTheSameBytes()
    {
        using var bytes = new MemoryStream();
        using (var oneWay = new BrotliStream(bytes, CompressionMode.Compress, leaveOpen: true))
            new DocxDocumentWriter().Write(HuongAn.Document, oneWay, new());
        bytes.Position = 0;
        using var back = new MemoryStream();
        using (var unpack = new BrotliStream(bytes, CompressionMode.Decompress)) unpack.CopyTo(back);

        back.ToArray().ShouldBe(Paper.Write(new DocxDocumentWriter(), HuongAn.Document));
    }

    // Cultures by name do not exist in invariant mode, so one is made whose every mark differs.
    private static CultureInfo Odd()
    {
        var odd = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        odd.NumberFormat.NumberDecimalSeparator = "٫";
        odd.NumberFormat.NumberGroupSeparator = "_";
        odd.NumberFormat.NegativeSign = "~";
        odd.DateTimeFormat.DateSeparator = "!";
        return odd;
    }

    private static IDocumentWriter Writer(string format) => format switch
    {
        "docx" => new DocxDocumentWriter(),
        "html" => new HtmlDocumentWriter(),
        _ => new TextDocumentWriter(),
    };
}
