namespace Plan.Sdk.Tests;

/// <summary>A theory that needs a module of Python, as <see cref="PythonFactAttribute"/> does for one case.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class PythonTheoryAttribute : TheoryAttribute
{
    public PythonTheoryAttribute(string module)
    {
        if (Python.With(module) is null) Skip = $"python3-{module} is not installed";
    }
}
