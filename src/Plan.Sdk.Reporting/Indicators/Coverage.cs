namespace Plan.Sdk.Reporting.Indicators;

/// <summary>How many units a figure rests on.</summary>
/// <param name="Reported">How many units gave a figure that could be used.</param>
/// <param name="Expected">How many units had to.</param>
public readonly record struct Coverage(int Reported, int Expected)
{
    /// <summary>Whether nobody is missing.</summary>
    public bool IsComplete => Reported == Expected;

    /// <summary><c>9/11</c>.</summary>
    public override string ToString() => $"{Reported}/{Expected}";
}
