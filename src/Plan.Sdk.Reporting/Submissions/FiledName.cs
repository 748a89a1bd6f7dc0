namespace Plan.Sdk.Reporting.Submissions;

/// <summary>The name under which a report is filed, without its ending; also the name of the folder of its evidence.</summary>
public static class FiledName
{
    /// <summary>The name: unit and rule, and from the second report under it on a number.</summary>
    /// <param name="unit">The id of the unit; one of another organization has a slash.</param>
    /// <param name="rule">The id of the rule.</param>
    /// <param name="number">Which report of this name it is, from 1.</param>
    public static string Of(string unit, string rule, int number = 1)
    {
        ArgumentNullException.ThrowIfNull(unit);
        var name = $"{unit.Replace('/', '.')}-{rule}";
        return number == 1 ? name : $"{name}.{number}";
    }
}
