namespace Plan.Tables.Tests;

/// <summary>A test that needs LibreOffice with its part for spreadsheets; skipped where it is not installed, but never in CI.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class LibreOfficeCalcFactAttribute : FactAttribute
{
    public LibreOfficeCalcFactAttribute()
    {
        if (!LibreOfficeCalc.IsInstalled && Environment.GetEnvironmentVariable("CI") is null) Skip = "LibreOffice (soffice) with libreoffice-calc-nogui is not installed";
    }
}
