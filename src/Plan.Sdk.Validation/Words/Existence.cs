using Plan.Sdk.Diagnostics;
using Plan.Sdk.Model;
using Plan.Sdk.OfficialText;

namespace Plan.Sdk.Validation.Words;

/// <summary>Says why an organization does not exist on a day, and what to write instead.</summary>
internal static class Existence
{
    /// <summary>The state and the advice for an organization that does not exist on a day.</summary>
    public static (LocalizedText State, LocalizedText Advice) Explain(Organization organization, DateOnly day, PlanContext context)
    {
        if (organization.ValidFrom is { } from && day < from)
        {
            return (
                new($"chưa thành lập (từ {OfficialDate.Short(from)})", $"does not exist yet (from {OfficialDate.Short(from)})"),
                new("ghi cơ quan đang hoạt động vào ngày đó, hoặc sửa ngày", "name the body of that day, or mend the date"));
        }

        var last = OfficialDate.Short(organization.ValidTo!.Value);
        var successors = string.Join(", ", organization.Successors.Select(s => context.FindOrganization(s)?.Name ?? s));
        return (
            new($"đã ngừng hoạt động (sau {last})", $"has ceased to exist (after {last})"),
            successors.Length == 0
                ? new("ghi cơ quan kế thừa, hoặc sửa ngày", "name its successor, or mend the date")
                : new($"cơ quan kế thừa là {successors}", $"its successor is {successors}"));
    }
}
