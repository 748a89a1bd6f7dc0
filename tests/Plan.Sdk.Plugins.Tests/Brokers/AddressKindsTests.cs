using System.Net;
using Plan.Sdk.Plugins.Brokers;

namespace Plan.Sdk.Plugins.Tests.Brokers;

public sealed class AddressKindsTests
{
    [Theory]
    [InlineData("Public", "1.1.1.1 8.8.8.8 9.255.255.255 11.0.0.0 100.63.255.255 100.128.0.0 126.255.255.255 128.0.0.0 169.253.255.255 169.255.0.0 172.15.255.255 172.32.0.0 192.167.255.255 192.169.0.0 198.17.255.255 198.20.0.0 203.0.112.255 223.255.255.255")]
    [InlineData("Private", "10.0.0.0 10.255.255.255 100.64.0.0 100.127.255.255 127.0.0.1 127.255.255.255 169.254.0.1 169.254.169.253 172.16.0.0 172.31.255.255 192.0.0.1 192.0.2.1 192.88.99.1 192.168.0.0 192.168.255.255 198.18.0.0 198.19.255.255 198.51.100.7 203.0.113.9")]
    [InlineData("Never", "0.0.0.0 0.1.2.3 169.254.169.254 224.0.0.1 239.255.255.255 240.0.0.1 255.255.255.255")]
    [InlineData("Public", "2606:4700::1111 2a00:1450::1 2402:800::1 2001:4860:4860::8888")]
    [InlineData("Private", "::1 fe80::1 fe80::1%2 febf::1 fec0::1 fc00::1 fd12:3456::1 100::1 2001::1 2001:db8::1 2001:20::1 3fff::1 5f00::1 64:ff9b:1::1 4000::1")]
    [InlineData("Never", ":: ff02::1 ff0e::1 fd00:ec2::254")]
    [InlineData("Public", "::ffff:8.8.8.8 64:ff9b::8.8.8.8 2002:808:808::1")]
    [InlineData("Private", "::ffff:127.0.0.1 ::ffff:10.1.2.3 ::ffff:0:192.168.1.1 64:ff9b::10.0.0.1 64:ff9b::7f00:1 2002:7f00:1::1 2002:c0a8:101::1")]
    [InlineData("Never", "::ffff:169.254.169.254 ::ffff:0.0.0.0 64:ff9b::a9fe:a9fe 2002:a9fe:a9fe::1")]
    public void Of_TellsWhatAnAddressIsFor(string kind, string addresses)
    {
        foreach (var address in addresses.Split(' ')) AddressKinds.Of(IPAddress.Parse(address)).ToString().ShouldBe(kind, address);
    }

    [Theory]
    [InlineData("2130706433")]
    [InlineData("0x7f000001")]
    [InlineData("0177.0.0.1")]
    [InlineData("127.1")]
    public void Of_OddlyWrittenLoopback_IsPrivate(string written) =>
        AddressKinds.Of(IPAddress.Parse(new Uri($"http://{written}/").IdnHost)).ShouldBe(AddressKind.Private);
}
