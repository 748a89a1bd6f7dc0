namespace Plan.Sdk.Tests;

/// <summary>A theory that needs LibreOffice; without it the test is skipped, and says so.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class LibreOfficeTheoryAttribute : TheoryAttribute
{
    public LibreOfficeTheoryAttribute()
    {
        if (!LibreOffice.IsInstalled) Skip = "LibreOffice (soffice) is not installed";
    }
}
