namespace Plan.Sdk;

/// <summary>Writes files that appear whole or not at all.</summary>
public static class WholeFile
{
    /// <summary>Writes beside the path under a name of its own, then renames over it.</summary>
    /// <param name="path">The file; its folder exists.</param>
    /// <param name="content">The bytes.</param>
    /// <exception cref="IOException">The file can't be written; nothing of it is left.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written; nothing of it is left.</exception>
    public static void Write(string path, ReadOnlySpan<byte> content)
    {
        var temporary = $"{path}.{Environment.ProcessId}.tmp";
        try
        {
            using (var file = new FileStream(temporary, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0))
            {
                file.Write(content);
            }

            File.Move(temporary, path, overwrite: true);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
    }
}
