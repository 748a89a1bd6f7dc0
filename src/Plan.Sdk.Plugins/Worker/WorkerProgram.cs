namespace Plan.Sdk.Plugins.Worker;

/// <summary>The program that runs a plugin in a process of its own, and what starts it.</summary>
/// <param name="FileName">The file to start.</param>
/// <param name="Library">The library to hand over when the file is <c>dotnet</c>; <c>null</c> when it is a program itself.</param>
internal sealed record WorkerProgram(string FileName, string? Library)
{
    private const string Name = "Plan.Sdk.PluginWorker";

    /// <summary>Looks beside the host, then in its folder <c>worker</c>; <c>null</c> when it is not there.</summary>
    public static WorkerProgram? Find() => Find(AppContext.BaseDirectory);

    /// <summary>The folder of the worker beside a host.</summary>
    public static string FolderOf(string home) => Path.Combine(home, "worker");

    public static WorkerProgram? Find(string home)
    {
        string[] folders = [home, FolderOf(home)];
        var dotnet = Dotnet();
        foreach (var folder in folders)
        {
            var library = Path.Combine(folder, $"{Name}.dll");
            var program = Path.Combine(folder, OperatingSystem.IsWindows() ? $"{Name}.exe" : Name);
            // One that brings its runtime starts by itself alone.
            if (File.Exists(Path.Combine(folder, "System.Private.CoreLib.dll")) && File.Exists(program)) return new(program, null);
            if (dotnet is not null && File.Exists(library) && File.Exists(Path.ChangeExtension(library, "runtimeconfig.json"))) return new(dotnet, library);
            if (File.Exists(program)) return new(program, null);
        }

        return null;
    }

    /// <summary>The <c>dotnet</c> that runs this process, or else the one whose runtime does; <c>null</c> in a program that brings its own runtime.</summary>
    private static string? Dotnet()
    {
        var name = OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet";
        if (Environment.ProcessPath is { } path && Path.GetFileName(path) == name) return path;
        // Empty in a program of one file.
        if (typeof(object).Assembly.Location is { Length: > 0 } core)
        {
            var beside = Path.GetFullPath(Path.Combine(core, "..", "..", "..", "..", name));
            if (File.Exists(beside)) return beside;
        }

        var installed = Environment.GetEnvironmentVariable("DOTNET_ROOT") is { Length: > 0 } root ? Path.Combine(root, name)
            : OperatingSystem.IsWindows() ? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.ProgramFiles), "dotnet", name)
            : "/usr/share/dotnet/dotnet";
        return File.Exists(installed) ? installed : null;
    }
}
