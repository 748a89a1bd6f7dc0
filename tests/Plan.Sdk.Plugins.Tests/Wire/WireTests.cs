using System.Diagnostics;
using Plan.Sdk.Collections;
using Plan.Sdk.Extensibility;
using Plan.Sdk.Plugins.Wire;

namespace Plan.Sdk.Plugins.Tests.Wire;

/// <summary>What is written is what is read, and whatever else comes is refused.</summary>
public sealed class WireTests
{
    private static readonly object?[] Values =
    [
        null, "", "Ủy ban nhân dân phường", "tie\u0302\u0301ng Vie\u0302\u0323t", "a\0b\t\r\n", "\ud800", "x\udc00y", "😀", new string('ệ', 70_000),
        0m, -0.0m, 1.50m, decimal.MaxValue, decimal.MinValue, 0.0000000000000000000000000001m, DateOnly.MinValue, DateOnly.MaxValue, new DateOnly(2024, 2, 29), true, false,
    ];

    [Fact]
    public void Page_OfAllValues_IsReadAsWritten()
    {
        for (var seed = 0; seed < 200; seed++)
        {
            var page = Draw(new Random(seed));

            ReadPage(Write(page)).ShouldBe(page, $"seed {seed}");
        }
    }

    [Fact]
    public void Number_Scale_IsKept() =>
        ((decimal)ReadPage(Write(new() { Columns = [new("a", DataType.Number)], Rows = [[1.500m]] })).Rows[0][0]!).Scale.ShouldBe((byte)3);

    [Fact]
    public void Page_Mutated_IsReadOrRefused()
    {
        var clock = Stopwatch.StartNew();
        var refused = 0;
        for (var seed = 0; seed < 20_000; seed++)
        {
            var random = new Random(seed);
            var bytes = Write(Draw(new Random(seed % 50), small: true));
            for (var change = random.Next(1, 4); change > 0; change--) bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            if (random.Next(4) == 0) bytes = bytes[..random.Next(bytes.Length)];
            try
            {
                ReadPage(bytes);
            }
            catch (WireException)
            {
                refused++;
            }
        }

        refused.ShouldBeInRange(5000, 19_999);
        clock.Elapsed.TotalSeconds.ShouldBeLessThan(60);
    }

    [Fact]
    public void Hello_Mutated_IsReadOrRefused()
    {
        var whole = HelloOf().Write(new()).ToArray();
        for (var seed = 0; seed < 20_000; seed++)
        {
            var random = new Random(seed);
            var bytes = whole.ToArray();
            for (var change = random.Next(1, 4); change > 0; change--) bytes[random.Next(9, bytes.Length)] = (byte)random.Next(256);
            var reader = new MessageReader(bytes.AsSpan(9));
            try
            {
                Hello.Read(ref reader);
            }
            catch (WireException)
            {
            }
        }
    }

    [Fact]
    public void Hello_SettingsTooDeep_AreRefused()
    {
        var settings = PluginSettings.None;
        for (var depth = 0; depth <= WireFormat.MaxDepth; depth++)
            settings = new(new Dictionary<string, object>(StringComparer.Ordinal) { ["a"] = (ValueList<PluginSettings>)[settings] });
        var bytes = (HelloOf() with { Settings = settings }).Write(new()).ToArray();

        Should.Throw<WireException>(() =>
        {
            var reader = new MessageReader(bytes.AsSpan(9));
            Hello.Read(ref reader);
        }).Fault.ShouldBe(WireFault.Malformed);
    }

    [Theory]
    [InlineData(new byte[] { 1, 0 }, "Half")]
    [InlineData(new byte[] { 9, 0, 0, 0, 16, 1, 0 }, "Half")]
    [InlineData(new byte[] { 4, 0, 0, 0, 16, 1, 0, 0 }, "Malformed")]
    [InlineData(new byte[] { 255, 255, 255, 255, 16 }, "Malformed")]
    [InlineData(new byte[] { 1, 0, 0, 1, 16 }, "TooLarge")]
    public void Stream_ThatIsNone_IsRefused(byte[] bytes, string fault) =>
        Should.Throw<WireException>(() => new MessageStream(new MemoryStream(bytes), Stream.Null).Read(out _, out _, out _)).Fault.ToString().ShouldBe(fault);

    [Fact]
    public void Stream_ThatEndsBetweenMessages_Ends() =>
        new MessageStream(new MemoryStream(), Stream.Null).Read(out _, out _, out _).ShouldBeFalse();

    [Fact]
    public void Message_LongerThanAnyMayBe_IsNotMade() =>
        Should.Throw<WireException>(() => new MessageWriter().Begin(MessageKind.Log, 0).Text(new string('x', WireFormat.MaxMessage))).Fault.ShouldBe(WireFault.TooLarge);

    [Fact]
    public void Queries_AreReadAsWritten()
    {
        var query = Launches.Query("so-tre-em") with { Page = "trang 2" };
        var sql = new SqlQuery { Connection = "y-te", Text = "select 1", Parameters = [new("a", 1.50m), new("b", null), new("c", "ệ")], MostRows = 7, Deadline = TimeSpan.FromSeconds(3) };
        var http = new HttpRequest { Address = new("https://a.vn/x?y=%20"), Headers = [new("A", "b"), new("C", "Bearer ", new("s"))] };
        var answer = new HttpAnswer { Status = 404, Content = new byte[] { 1, 2, 3 }, AsOf = new(2026, 1, 1, 0, 0, 0, TimeSpan.FromHours(-3)) };

        var writer = new MessageWriter().Begin(MessageKind.Read, 1);
        QueryFormat.Write(writer, query);
        QueryFormat.Write(writer, sql);
        QueryFormat.Write(writer, http);
        QueryFormat.Write(writer, answer);
        var reader = new MessageReader(writer.End()[9..]);

        QueryFormat.ReadQuery(ref reader).ShouldBe(query);
        QueryFormat.ReadSql(ref reader).ShouldBe(sql);
        QueryFormat.ReadRequest(ref reader).ShouldBe(http);
        var read = QueryFormat.ReadAnswer(ref reader);
        read.Content.ToArray().ShouldBe(answer.Content.ToArray());
        (read with { Content = answer.Content }).ShouldBe(answer);
    }

    private static Hello HelloOf() => new()
    {
        Nonce = new byte[WireFormat.Nonce],
        Contract = ContractVersion.Current.ToString(),
        Plugin = new("plan.csv", "1.0.0"),
        Folder = "/plugins/plan.csv/1.0.0",
        Entry = new("Plan.Csv.dll", "Plan.Csv.CsvPlugin"),
        Settings = new(new Dictionary<string, object>(StringComparer.Ordinal) { ["a"] = "x", ["b"] = (ValueList<string>)["y"], ["c"] = new SecretHandle("z"), ["d"] = 1m }),
        ScratchFolder = "/tmp/x",
        LogLevel = 2,
        MemoryMB = 256,
    };

    private static DataPage Draw(Random random, bool small = false)
    {
        var columns = random.Next(1, 6);
        return new()
        {
            Columns = Enumerable.Range(0, columns).Select(c => new DataColumn($"cột {c}", (DataType)random.Next(4))).ToValueList(),
            Rows = Enumerable.Range(0, random.Next(small ? 5 : 300)).Select(_ => Enumerable.Range(0, columns).Select(_ => Values[random.Next(small ? 8 : Values.Length)]).ToValueList()).ToValueList(),
            AsOf = random.Next(2) == 0 ? null : new(2026, 1, 1 + random.Next(28), 1, 2, 3, 4, TimeSpan.FromMinutes(random.Next(-800, 800))),
            Next = random.Next(2) == 0 ? null : "trang sau",
        };
    }

    private static byte[] Write(DataPage page)
    {
        using var stream = new MemoryStream();
        PageFormat.Send(new MessageStream(Stream.Null, stream), new(), 7, page);
        return stream.ToArray();
    }

    private static DataPage ReadPage(byte[] bytes)
    {
        var messages = new MessageStream(new MemoryStream(bytes), Stream.Null);
        var builder = new PageBuilder();
        while (messages.Read(out var kind, out _, out var content))
        {
            if (kind == MessageKind.PageHead) builder.Head(new(content));
            else if (kind == MessageKind.PageRows) builder.Rows(new(content));
            else if (kind == MessageKind.PageEnd) return builder.End(new(content));
            else throw MessageReader.Malformed();
        }

        throw new WireException(WireFault.Half);
    }
}
