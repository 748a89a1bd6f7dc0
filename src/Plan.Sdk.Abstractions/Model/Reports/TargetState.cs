namespace Plan.Sdk.Model.Reports;

/// <summary>How a result stands against its target.</summary>
public enum TargetState
{
    /// <summary>There is no figure: nobody reported one, or the target has none ("định tính").</summary>
    NoData,

    /// <summary>What is asked for is there.</summary>
    Reached,

    /// <summary>It is not there yet, and the result is where the path from baseline to horizon has to be by now, or further.</summary>
    OnTrack,

    /// <summary>The result is behind the path, or the horizon has come without it.</summary>
    Behind,

    /// <summary>It is not there yet, the horizon has not come, and there is no path to hold the result against.</summary>
    NotReached,
}
