using System.Buffers.Binary;
using System.Text;
using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Plugins.Tests.Packages;

/// <summary>Archives made to do harm, each beside an otherwise whole package: refused with a message of its own, and nothing is written outside staging.</summary>
public sealed class HostileArchiveTests
{
    private static readonly byte[] Blanks = new byte[17 * 1024 * 1024];

    public static TheoryData<string, string> Names => new()
    {
        { "../ngoai.md", "PLAN9219" }, { "mau/../../ngoai.md", "PLAN9219" }, { "./a.md", "PLAN9219" }, { "..", "PLAN9219" },
        { "/etc/passwd", "PLAN9218" }, { "C:/Windows/x.dll", "PLAN9218" }, { "C:x.dll", "PLAN9218" }, { "//may/chung/x", "PLAN9218" }, { "\\\\may\\chung\\x", "PLAN9218" },
        { "mau\\bao-cao.md", "PLAN9220" }, { "..\\ngoai.md", "PLAN9220" },
        { "CON", "PLAN9221" }, { "mau/nul.md", "PLAN9221" }, { "com1.txt", "PLAN9221" }, { "LPT¹", "PLAN9221" }, { "CONIN$", "PLAN9221" }, { "aux .md", "PLAN9221" },
        { "mau/a.md.", "PLAN9222" }, { "mau/a.md ", "PLAN9222" }, { "mau./a.md", "PLAN9222" }, { " a.md", "PLAN9222" },
        { "a\u0007.md", "PLAN9223" }, { "a\n.md", "PLAN9223" }, { "a\u202Etxt.exe", "PLAN9223" }, { "a\u200B.md", "PLAN9223" }, { "a\0.md", "PLAN9223" },
        { "a.md:ẩn", "PLAN9224" }, { "a*.md", "PLAN9224" }, { "a?.md", "PLAN9224" },
        { "", "PLAN9225" }, { "mau//a.md", "PLAN9225" }, { "mau///", "PLAN9225" },
        { "1/2/3/4/5/6/7/8/9.md", "PLAN9217" },
        { new string('a', 201), "PLAN9226" },
        { "mau/bie\u0302\u0309u.md", "PLAN9228" }, { "mau/\u212A.md", "PLAN9228" },
        { "mau/bao-cao.md", "PLAN9229" }, { "MAU/bao-cao-2.md", "PLAN9229" }, { "mau/Bao-Cao.md", "PLAN9229" }, { "mau/phụ lục/BIỂU SỐ 1.MD", "PLAN9229" },
        { "mau/bao-cao.md/x", "PLAN9230" }, { "mau", "PLAN9230" },
    };

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Name_ThatLeadsAstray_IsRefused(string name, string code) => await Refused(new(name) { Text = name.EndsWith('/') ? "" : "x" }, code);

    [Fact]
    public async Task Name_NotUtf8_IsRefused() => await Refused(new("x") { NameBytes = [0xE1, 0xBA], Flags = 0x0800 }, "PLAN9227");

    [Fact]
    public async Task Name_InAnotherCharacterSet_IsRefused() => await Refused(new("x") { NameBytes = [(byte)'b', 0xA2] }, "PLAN9227");

    [Fact]
    public async Task Name_WrittenTwice_IsRefused() => await Refused(new("x") { Extra = Field(0x7075, [1, 0, 0, 0, 0, (byte)'y']) }, "PLAN9227");

    [Theory]
    [InlineData(0xA1FFu << 16, "PLAN9231")]
    [InlineData(0x400u, "PLAN9231")]
    [InlineData(0x21B6u << 16, "PLAN9232")]
    [InlineData(0x61B6u << 16, "PLAN9232")]
    [InlineData(0x11B6u << 16, "PLAN9232")]
    [InlineData(0xC1B6u << 16, "PLAN9232")]
    [InlineData(0x08u, "PLAN9232")]
    [InlineData(0x41EDu << 16, "PLAN9230")]
    public async Task Attributes_OfSomethingElseThanAFile_AreRefused(uint attributes, string code) => await Refused(new("x") { Text = "../../../etc/passwd", Attributes = attributes }, code);

    [Fact]
    public async Task Folder_WithContent_IsRefused() => await Refused(new("y/") { Text = "x" }, "PLAN9230");

    [Theory]
    [InlineData(0x0001)]
    [InlineData(0x0040)]
    [InlineData(0x2000)]
    public async Task Entry_Encrypted_IsRefused(ushort flags) => await Refused(new("x") { Text = "x", Flags = flags }, "PLAN9209");

    [Theory]
    [InlineData(99, "PLAN9209")]
    [InlineData(9, "PLAN9210")]
    [InlineData(12, "PLAN9210")]
    [InlineData(14, "PLAN9210")]
    [InlineData(93, "PLAN9210")]
    public async Task Method_Unusual_IsRefused(ushort method, string code) => await Refused(new("x") { Text = "x", Method = method }, code);

    [Fact]
    public async Task Size_SaidTooSmall_IsRefused() => await Refused(new("x") { Text = "dài hơn", Method = 8, Size = 2 }, "PLAN9211");

    [Fact]
    public async Task Size_SaidTooLarge_IsRefused() => await Refused(new("x") { Text = "ngắn", Method = 8, Size = 200 }, "PLAN9211");

    [Fact]
    public async Task Size_OfBombSaidSmall_IsRefused() => await Refused(new("x") { Content = Blanks, Method = 8, Size = 10 }, "PLAN9216");

    [Fact]
    public async Task Size_BesideTheDataDiffers_IsRefused() => await Refused(new("x") { Text = "x", LocalSize = 2 }, "PLAN9208");

    [Fact]
    public async Task Size_BehindTheDataDiffers_IsRefused() => await Refused(new("x") { Text = "x", Method = 8, Flags = 8, FollowingSize = 2 }, "PLAN9208");

    [Fact]
    public async Task Name_BesideTheDataDiffers_IsRefused() => await Refused(new("x") { Text = "x", LocalName = "y" }, "PLAN9208");

    [Fact]
    public async Task Checksum_Wrong_IsRefused() => await Refused(new("x") { Text = "x", Checksum = 1 }, "PLAN9212");

    [Fact]
    public async Task Data_NotDeflate_AreRefused() => await Refused(new("x") { Text = "x", Method = 8, Packed = [0xFF, 0xFF, 0xFF, 0xFF] }, "PLAN9212");

    [Fact]
    public async Task Bomb_OfOneFile_IsRefused() => await Refused(new("x") { Content = Blanks[..(15 * 1024 * 1024)], Method = 8 }, "PLAN9216");

    [Fact]
    public async Task File_TooLarge_IsRefused() => await Refused(new("x") { Content = Blanks, Method = 8 }, "PLAN9214");

    [Theory]
    [InlineData("zip")]
    [InlineData("gzip")]
    [InlineData("7z")]
    [InlineData("rar")]
    [InlineData("xz")]
    [InlineData("tar")]
    public async Task Archive_Nested_IsRefused(string kind) => await Refused(new("mau/anh.png") { Content = First(kind), Method = 8 }, "PLAN9233");

    [Fact]
    public async Task Entries_Overlapping_AreRefused() => await Refused(new("x") { Text = "x", Offset = 0 }, "PLAN9207");

    [Fact]
    public async Task Entries_OfOneDataEachBySharing_AreRefused() => await Refused(new("x") { Text = "x", PackedSize = 100_000 }, "PLAN9208");

    [Fact]
    public async Task Zip64Field_IsRefused() => await Refused(new("x") { Text = "x", Extra = Field(0x0001, new byte[16]) }, "PLAN9206");

    [Fact]
    public async Task Zip64Size_IsRefused() => await Refused(new("x") { Text = "x", Size = uint.MaxValue }, "PLAN9206");

    [Fact]
    public async Task Zip64Locator_IsRefused() => await RefusedWhole(zip => zip.ToBytes(zip64: true), "PLAN9206");

    [Fact]
    public async Task Zip64Count_IsRefused() => await RefusedWhole(zip => zip.ToBytes(said: ushort.MaxValue), "PLAN9206");

    [Fact]
    public async Task Comment_IsRefused() => await RefusedWhole(zip => zip.ToBytes(comment: "a comment"), "PLAN9205");

    [Fact]
    public async Task Comment_WithAnotherEnd_IsRefused() => await RefusedWhole(zip => zip.ToBytes(comment: "PK\u0005\u0006" + new string('\0', 18)), "PLAN9204");

    [Fact]
    public async Task Bytes_AfterTheEnd_AreRefused() => await RefusedWhole(zip => [.. zip.ToBytes(), 1, 2, 3], "PLAN9205");

    [Fact]
    public async Task Bytes_BeforeTheStart_AreRefused() => await RefusedWhole(zip => [.. "MZ"u8, .. zip.ToBytes()], "PLAN9204");

    [Fact]
    public async Task Bytes_OfNoEntry_AreRefused() => await RefusedWhole(zip => zip.Raw([1, 2, 3]).ToBytes(), "PLAN9204");

    [Fact]
    public async Task Directory_CutOff_IsRefused() => await RefusedWhole(zip => zip.ToBytes()[..^40], "PLAN9203");

    [Fact]
    public async Task Directory_WithFewerEntriesThanSaid_IsRefused() => await RefusedWhole(zip => zip.ToBytes(said: 9), "PLAN9204");

    [Fact]
    public async Task Directory_WithMoreEntriesThanSaid_IsRefused() => await RefusedWhole(zip => zip.ToBytes(said: 1), "PLAN9204");

    [Fact]
    public async Task Directory_Elsewhere_IsRefused() => await RefusedWhole(zip => zip.ToBytes(start: 3), "PLAN9204");

    [Fact]
    public async Task Entries_TooMany_AreRefused() =>
        await RefusedWhole(zip => Enumerable.Range(0, 2_000).Aggregate(zip, (z, i) => z.Add(new($"t/{i}"))).ToBytes(), "PLAN9213");

    [Fact]
    public async Task Package_TooLargeInAll_IsRefused()
    {
        var random = new Random(1);
        var noise = new byte[13 * 1024 * 1024];
        random.NextBytes(noise);
        noise[0] = 1;
        await RefusedWhole(zip => Enumerable.Range(0, 5).Aggregate(zip, (z, i) => z.Add(new($"t/{i}") { Content = noise })).ToBytes(), "PLAN9215");
    }

    [Fact]
    public async Task File_ThatIsNoArchive_IsRefused() => await RefusedWhole(_ => Encoding.UTF8.GetBytes("không phải ZIP, dài hơn hai mươi hai byte"), "PLAN9202");

    [Fact]
    public async Task File_Empty_IsRefused() => await RefusedWhole(_ => [], "PLAN9202");

    /// <summary>The archive cut at each of many places, and each of many bytes changed: refused, or the package as it was; nothing thrown, nothing outside staging.</summary>
    [Fact]
    public async Task Archive_MutatedAnywhere_IsRefusedOrTheSame()
    {
        using var temporary = new TemporaryFolder();
        var folder = PackageExamples.Folder(temporary.Path);
        var whole = PackageExamples.Entries(folder).Aggregate(new HandZip(), (z, e) => z.Add(e)).ToBytes();
        var random = new Random(9);
        var refused = 0;
        for (var i = 0; i < 600; i++)
        {
            var bytes = i % 3 == 0 ? whole[..random.Next(whole.Length)] : [.. whole];
            if (i % 3 != 0) bytes[random.Next(bytes.Length)] ^= (byte)(1 << random.Next(8));
            var path = Path.Combine(temporary.Path, "goi.zip");
            await File.WriteAllBytesAsync(path, bytes);
            var plugins = Path.Combine(temporary.Path, $"plugins-{i}");
            var diagnostics = new DiagnosticBag();
            var installed = await new PackageInstaller(plugins, TimeProvider.System).InstallAsync(path, "thử", diagnostics);
            if (installed is not null) PackageExamples.Current(plugins).ShouldNotBeNull();
            else
            {
                refused++;
                diagnostics.HasErrors.ShouldBeTrue();
                SeeThatNothingWasWritten(plugins);
            }
        }

        refused.ShouldBeInRange(500, 599);
    }

    private static async Task Refused(HandZipEntry entry, string code) => await RefusedWhole(zip => zip.Add(entry).ToBytes(), code);

    private static async Task RefusedWhole(Func<HandZip, byte[]> make, string code)
    {
        using var temporary = new TemporaryFolder();
        var folder = PackageExamples.Folder(temporary.Path);
        var path = Path.Combine(temporary.Path, "goi.zip");
        await File.WriteAllBytesAsync(path, make(PackageExamples.Entries(folder).Aggregate(new HandZip(), (z, e) => z.Add(e))));
        var before = Directory.GetFileSystemEntries(temporary.Path, "*", SearchOption.AllDirectories).Order().ToList();
        var plugins = Path.Combine(temporary.Path, "plugins");
        var diagnostics = new DiagnosticBag();
        (await new PackageInstaller(plugins, TimeProvider.System).InstallAsync(path, "thử", diagnostics)).ShouldBeNull();
        var told = diagnostics.ToSorted().ShouldHaveSingleItem();
        told.Id.ShouldBe(code, told.ToString());
        told.GetMessage(Language.Vietnamese).ShouldMatch("hãy|Hãy");
        SeeThatNothingWasWritten(plugins);
        Directory.GetFileSystemEntries(temporary.Path, "*", SearchOption.AllDirectories).Where(f => !f.StartsWith(plugins, StringComparison.Ordinal)).Order().ShouldBe(before);
    }

    private static void SeeThatNothingWasWritten(string plugins) =>
        Directory.GetFileSystemEntries(plugins, "*", SearchOption.AllDirectories).Select(Path.GetFileName).ShouldBe([".lock"]);

    private static byte[] Field(ushort id, byte[] data)
    {
        var field = new byte[4 + data.Length];
        BinaryPrimitives.WriteUInt16LittleEndian(field, id);
        BinaryPrimitives.WriteUInt16LittleEndian(field.AsSpan(2), (ushort)data.Length);
        data.CopyTo(field, 4);
        return field;
    }

    private static byte[] First(string kind) => kind switch
    {
        "zip" => new HandZip().Add(new("a") { Text = "x" }).ToBytes(),
        "gzip" => [0x1F, 0x8B, 8, 0],
        "7z" => [(byte)'7', (byte)'z', 0xBC, 0xAF, 0x27, 0x1C, 0],
        "rar" => [.. "Rar!\u001a\u0007"u8],
        "xz" => [0xFD, .. "7zXZ\0"u8],
        _ => [.. new byte[257], .. "ustar\0"u8, .. new byte[249]],
    };
}
