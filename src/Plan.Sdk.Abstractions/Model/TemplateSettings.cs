namespace Plan.Sdk.Model;

/// <summary>How a workspace's templates are run.</summary>
public sealed record TemplateSettings
{
    /// <summary>What one rendering may use; <c>null</c>: the usual budgets.</summary>
    public TemplateLimits? Limits { get; init; }
}
