namespace Plan.Sdk.Model;

/// <summary>How a plan names what it rests on, before its first section.</summary>
public enum OpeningStyle
{
    /// <summary>Lines "Căn cứ …", then the opening sentence.</summary>
    Citing,

    /// <summary>A paragraph "Thực hiện …" that runs into the opening sentence, as ordinary body text.</summary>
    Implementing,
}
