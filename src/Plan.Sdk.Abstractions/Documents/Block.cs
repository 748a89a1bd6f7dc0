namespace Plan.Sdk.Documents;

/// <summary>A piece of a document's body: one of the sealed records beside this one.</summary>
public abstract record Block
{
    private protected Block()
    {
    }
}
