using Plan.Sdk.Documents.Markup;

namespace Plan.Sdk.Documents.Docx;

/// <summary>The addresses that a file leads to, each a relationship of the main part. Not thread-safe.</summary>
internal sealed class DocxLinks
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);

    /// <summary>The number of an address, from 1 in the order of their first use; its relationship is <c>lk</c> and the number.</summary>
    public int NumberOf(string address)
    {
        if (!numbers.TryGetValue(address, out var number)) numbers.Add(address, number = numbers.Count + 1);
        return number;
    }

    /// <summary>Writes the relationships of the main part to them.</summary>
    public void WriteRelationships(MarkupBuffer o)
    {
        foreach (var (address, number) in numbers)
        {
            o.Raw("<Relationship Id=\"lk"u8).Number(number)
                .Raw("\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink\" Target=\""u8).Text(address)
                .Raw("\" TargetMode=\"External\"/>"u8);
        }
    }
}
