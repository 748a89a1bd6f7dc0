namespace Plan.Sdk.Model.Description;

/// <summary>What an id refers to.</summary>
public enum ReferenceTarget
{
    /// <summary>An organization of the workspace.</summary>
    Organization,

    /// <summary>A unit of the plan's issuer, or an organization of the workspace.</summary>
    Unit,

    /// <summary>A paper of the workspace: an <c>ActionPlan</c> or a <c>CitedDocument</c>.</summary>
    Paper,
}
