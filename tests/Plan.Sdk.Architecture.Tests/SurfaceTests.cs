namespace Plan.Sdk.Architecture.Tests;

/// <summary>The public surface of each package is a reviewed text: a change of it is seen in the commit.</summary>
public sealed class SurfaceTests
{
    public static TheoryData<string> Names => [.. Packages.All.Select(a => a.GetName().Name!).Where(n => n.StartsWith("Plan.Sdk", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Names))]
    public void PublicSurface_IsAsApproved(string package) =>
        SurfacePrinter.Print(Packages.All.Single(a => a.GetName().Name == package))
            .ShouldMatchApproved(c => c.NoDiff().SubFolder("Surface").WithFilenameGenerator((_, _, type, extension) => $"{package}.{type}.{extension}"));
}
