using Plan.Sdk.Yaml;

namespace Plan.Sdk;

/// <summary>A rendered document in one format.</summary>
/// <param name="Name">The file name with its ending, such as <c>79-KH-UBND-2019.docx</c>.</param>
/// <param name="Format">The format, such as <c>docx</c>.</param>
/// <param name="Content">The bytes.</param>
public sealed record RenderedFile(string Name, string Format, ReadOnlyMemory<byte> Content)
{
    /// <summary>
    /// Writes the file into a folder, which is made when it is not there. It appears whole or not at all, and a file that
    /// was there before stays whole until the new one takes its place.
    /// </summary>
    /// <param name="folder">The folder.</param>
    /// <returns>The path of the file.</returns>
    /// <exception cref="IOException">The folder can't be made or written.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written.</exception>
    public string WriteTo(string folder)
    {
        Directory.CreateDirectory(folder);
        var path = Path.Combine(folder, Name);
        WholeFile.Write(path, Content.Span);
        return path;
    }
}
