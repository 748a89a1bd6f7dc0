using Plan.Sdk.Origins;

namespace Plan.Sdk.Documents.Markup;

/// <summary>Writes model paths without making strings of them: a table of a report has thousands.</summary>
internal static class ModelPathMarkup
{
    public static void Write(MarkupBuffer o, ModelPath path)
    {
        if (path.Parent is not { } parent) return;
        Write(o, parent);
        if (path.Key is not null && parent.Parent is not null) o.Raw("."u8);
        WriteStep(o, path);
    }

    public static void WriteStep(MarkupBuffer o, ModelPath path)
    {
        if (path.Key is { } key) o.Text(key);
        else o.Raw("["u8).Number(path.Index).Raw("]"u8);
    }
}
