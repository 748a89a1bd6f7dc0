namespace Plan.Sdk.Documents.Presentation;

/// <summary>Where the page number stands.</summary>
public enum PageNumberPlace
{
    /// <summary>In the middle of the upper margin.</summary>
    TopCenter,

    /// <summary>On the right of the lower margin.</summary>
    BottomRight,
}
