namespace Plan.Sdk.Documents.Presentation;

/// <summary>A page and its margins in twips.</summary>
internal sealed record PageBox(int Width, int Height, int Top, int Bottom, int Left, int Right)
{
    public int TextWidth => Width - Left - Right;

    public bool IsLandscape => Width > Height;
}
