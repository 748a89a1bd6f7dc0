using System.Collections.Concurrent;

namespace Plan.Sdk.Tests;

/// <summary>A test that needs a module of Python, of Debian's package <c>python3-MODULE</c>; skipped where it is not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class PythonFactAttribute : FactAttribute
{
    private static readonly ConcurrentDictionary<string, string?> Known = new(StringComparer.Ordinal);

    public PythonFactAttribute(string module = "jsonschema")
    {
        if (Known.GetOrAdd(module, Python.With) is null) Skip = $"python3-{module} is not installed";
    }
}
