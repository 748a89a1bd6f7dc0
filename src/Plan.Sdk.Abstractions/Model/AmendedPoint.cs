namespace Plan.Sdk.Model;

/// <summary>One point of an amendment in words, as the paper prints it.</summary>
public sealed record AmendedPoint
{
    /// <summary>What becomes of it: <c>sửa đổi</c>, <c>bổ sung</c>, <c>bãi bỏ</c> or <c>chuyển</c>.</summary>
    public required string Action { get; init; }

    /// <summary>What is concerned, such as <c>hạn của chế độ báo cáo “kết quả năm”</c>.</summary>
    public required string Subject { get; init; }

    /// <summary>The words until now; <c>null</c> for what comes in.</summary>
    public string? Old { get; init; }

    /// <summary>The words from now on; <c>null</c> for what goes out.</summary>
    public string? New { get; init; }
}
