using System.Runtime.Versioning;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Plugins.Brokers;

namespace Plan.Sdk.Plugins.Tests.Brokers;

[UnsupportedOSPlatform("windows")]
public sealed class SecretStoreTests : IDisposable
{
    private const string Variable = "PLAN_SDK_TEST_SECRET_STORE";
    private const UnixFileMode Owner = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Secret_OfTheEnvironment_IsRead()
    {
        Environment.SetEnvironmentVariable(Variable, " bí mật ");

        new SecretStore([new("a", Environment: Variable)]).Read(new("a")).ShouldBe(" bí mật ");
    }

    [Theory]
    [InlineData("mật khẩu\n", "mật khẩu")]
    [InlineData("mật khẩu\r\n", "mật khẩu")]
    [InlineData("\uFEFFx", "x")]
    [InlineData(" x ", " x ")]
    public void Secret_OfAFile_IsReadWithoutItsLineEnd(string text, string secret) => new SecretStore([new("a", File: Keep(text, Owner))]).Read(new("a")).ShouldBe(secret);

    [Theory]
    [InlineData(UnixFileMode.GroupRead)]
    [InlineData(UnixFileMode.OtherRead)]
    [InlineData(UnixFileMode.GroupWrite)]
    [InlineData(UnixFileMode.OtherWrite)]
    public void File_ThatOthersMayRead_IsRefused(UnixFileMode more) => Told(new("a", File: Keep("x", Owner | more))).ShouldBe(
        "PLAN9523 người khác đọc được tệp của bí mật “a” nên không dùng; chạy chmod 600 trên tệp đó, và đổi bí mật nếu có thể đã lộ");

    [Theory]
    [InlineData("")]
    [InlineData("\n")]
    public void File_ThatIsEmpty_IsTold(string text) => Told(new("a", File: Keep(text, Owner))).ShouldStartWith("PLAN9522");

    [Theory]
    [InlineData("a\nb")]
    [InlineData("a\tb")]
    [InlineData("a\0b")]
    public void File_OfSeveralLines_IsTold(string text) => Told(new("a", File: Keep(text, Owner))).ShouldStartWith("PLAN9524");

    [Fact]
    public void File_ThatIsTooLarge_IsTold() => Told(new("a", File: Keep(new('x', 70_000), Owner))).ShouldStartWith("PLAN9524");

    [Fact]
    public void File_ThatIsNoText_IsTold()
    {
        var file = Keep("", Owner);
        File.WriteAllBytes(file, [0xff, 0xfe, 0x41]);

        Told(new("a", File: file)).ShouldStartWith("PLAN9524");
    }

    [Fact]
    public void Place_ThatHoldsNothing_IsTold()
    {
        Told(new("a", File: Path.Combine(folder.Path, "khong-co"))).ShouldStartWith("PLAN9522");
        Told(new("a", Environment: "PLAN_SDK_TEST_NOT_SET")).ShouldStartWith("PLAN9522");
        Told(new("a", File: folder.Path)).ShouldStartWith("PLAN9524");
        Told(new("a")).ShouldStartWith("PLAN9522");
    }

    private string Keep(string text, UnixFileMode mode)
    {
        var file = Path.Combine(folder.Path, "bi-mat");
        File.WriteAllText(file, text);
        File.SetUnixFileMode(file, mode);
        return file;
    }

    private string Told(SecretPlace place)
    {
        var diagnostics = new DiagnosticBag();
        new SecretStore([place]).Check(diagnostics);
        var told = diagnostics.ToSorted().Single();
        told.GetMessage(Language.Vietnamese).ShouldNotContain(folder.Path);
        return $"{told.Id} {told.GetMessage(Language.Vietnamese)}";
    }
}
