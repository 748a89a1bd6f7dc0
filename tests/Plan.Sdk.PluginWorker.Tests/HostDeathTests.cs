using System.Buffers.Binary;
using System.Diagnostics;
using Plan.Sdk.Plugins;
using Plan.Sdk.Plugins.Wire;

namespace Plan.Sdk.PluginWorker.Tests;

/// <summary>A worker whose host is no more, or no host at all.</summary>
public sealed class HostDeathTests
{
    private static readonly TimeSpan GoneWithin = TimeSpan.FromSeconds(5);

    [Theory]
    [InlineData(new byte[0])]
    [InlineData(new byte[] { 1, 2, 3 })]
    [InlineData(new byte[] { 255, 255, 255, 127, 1, 2, 3, 4, 5, 6, 7 })]
    [InlineData(new byte[] { 5, 0, 0, 0, 1, 0, 0, 0, 0 })]
    public async Task Worker_WithoutAHost_Ends(byte[] bytes)
    {
        using var worker = Start();
        await worker.StandardInput.BaseStream.WriteAsync(bytes);
        worker.StandardInput.Close();

        await worker.WaitForExitAsync().WaitAsync(GoneWithin);

        worker.ExitCode.ShouldNotBe(0);
        (await worker.StandardOutput.ReadToEndAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Worker_OfAnotherVersion_SaysWhichItSpeaks()
    {
        using var worker = Start();
        var hello = new byte[17];
        BinaryPrimitives.WriteInt32LittleEndian(hello, 13);
        hello[4] = (byte)MessageKind.Hello;
        BinaryPrimitives.WriteInt32LittleEndian(hello.AsSpan(9), WireFormat.Mark);
        BinaryPrimitives.WriteInt32LittleEndian(hello.AsSpan(13), WireFormat.Version + 1);
        await worker.StandardInput.BaseStream.WriteAsync(hello);
        await worker.StandardInput.BaseStream.FlushAsync();

        new MessageStream(worker.StandardOutput.BaseStream, Stream.Null).Read(out var kind, out _, out var content).ShouldBeTrue();

        kind.ShouldBe(MessageKind.NotStarted);
        var reader = new MessageReader(content);
        Failure.Read(ref reader).ShouldBe(new Failure(FailureKind.OtherVersion, "1, 0.1"));
        await worker.WaitForExitAsync().WaitAsync(GoneWithin);
    }

    /// <summary>The pipe closes as it does when the host is killed, while the plugin spins.</summary>
    [Fact]
    public async Task Worker_ThatSpins_EndsWithItsHost()
    {
        using var worker = Start();
        var launch = Launches.Of("Faults");
        var hello = new Hello
        {
            Nonce = new byte[WireFormat.Nonce], Contract = ContractVersion.Current.ToString(), Plugin = launch.Plugin, Folder = launch.Folder, Entry = launch.Entry,
            Settings = launch.Settings, ScratchFolder = Path.GetTempPath(), LogLevel = 6, MemoryMB = 128,
        };
        var writer = new MessageWriter();
        var messages = new MessageStream(worker.StandardOutput.BaseStream, worker.StandardInput.BaseStream);
        messages.Send(hello.Write(writer));
        messages.Read(out var kind, out _, out _).ShouldBeTrue();
        kind.ShouldBe(MessageKind.Welcome);
        messages.Read(out kind, out _, out _).ShouldBeTrue();
        kind.ShouldBe(MessageKind.Started);
        QueryFormat.Write(writer.Begin(MessageKind.Read, 1).Int(0), Launches.Query("spin"));
        messages.Send(writer.End());
        await Task.Delay(300);
        worker.HasExited.ShouldBeFalse();
        var clock = Stopwatch.StartNew();

        worker.StandardInput.Close();
        await worker.WaitForExitAsync().WaitAsync(GoneWithin);

        clock.Elapsed.TotalSeconds.ShouldBeLessThan(2.1);
    }

    private static Process Start() => Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Plan.Sdk.PluginWorker.dll")])
    {
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        UseShellExecute = false,
    })!;
}
