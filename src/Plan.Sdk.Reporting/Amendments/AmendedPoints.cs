using Plan.Sdk.Collections;
using Plan.Sdk.Model;
using Plan.Sdk.Reporting.Comparison;

namespace Plan.Sdk.Reporting.Amendments;

/// <summary>What an amendment changes, in the words of the paper.</summary>
public static class AmendedPoints
{
    /// <summary>The points, one for each difference between the plan before and after.</summary>
    public static ValueList<AmendedPoint> Of(IEnumerable<Difference> differences) => differences.Select(d => new AmendedPoint
    {
        Action = d.Kind switch
        {
            DifferenceKind.Added => "bổ sung",
            DifferenceKind.Removed => "bãi bỏ",
            DifferenceKind.Moved => "chuyển",
            _ => "sửa đổi",
        },
        Subject = d.Subject,
        Old = d.Old,
        New = d.New,
    }).ToValueList();
}
