namespace Plan.Sdk.Model;

/// <summary>How results are held against targets before their horizon.</summary>
public sealed record ProgressSettings
{
    /// <summary>The way from baseline to horizon. Usually a straight line.</summary>
    public ProgressPath Path { get; init; }

    /// <summary>How far behind that way a result may be and still counts as on it, in percent of the whole way. Usually 0.</summary>
    public decimal Tolerance { get; init; }
}
