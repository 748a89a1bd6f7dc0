using Plan.Sdk.Diagnostics;
using Plan.Sdk.Plugins;

// A host of its own that tests can kill: install PLUGINS PACKAGE … installs each in turn and says so; start PLUGINS ID ends in the middle of a start.
var bag = new DiagnosticBag();
Console.WriteLine("ready");
if (args is ["install", var folder, .. var packages])
{
    foreach (var package in packages)
    {
        if (await new PackageInstaller(folder, TimeProvider.System).InstallAsync(package, "thử", bag) is not { } installed) break;
        Console.WriteLine($"done {installed.Manifest.Version}");
    }
}
else if (args is ["start", var plugins, var id])
{
    using var states = await PluginStates.OpenAsync(plugins, TimeProvider.System, bag);
    if (await states.StartAsync(id, inHost: true, bag)) Environment.FailFast(null);
}

foreach (var diagnostic in bag.ToSorted()) Console.Error.WriteLine(diagnostic);
