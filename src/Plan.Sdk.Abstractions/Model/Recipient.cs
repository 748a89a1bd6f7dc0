namespace Plan.Sdk.Model;

/// <summary>One line of "Nơi nhận".</summary>
public sealed record Recipient
{
    /// <summary>The id of the receiving organization, or <c>null</c> when <see cref="Text"/> says it.</summary>
    public string? Unit { get; init; }

    /// <summary>The line's words, without dash and end mark.</summary>
    public string? Text { get; init; }

    /// <summary>Why it receives the paper, such as <c>để báo cáo</c>.</summary>
    public string? Purpose { get; init; }
}
