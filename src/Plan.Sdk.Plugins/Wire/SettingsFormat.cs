using Plan.Sdk.Collections;
using Plan.Sdk.Extensibility;

namespace Plan.Sdk.Plugins.Wire;

/// <summary>How settings are written: names with values, of which some are settings again.</summary>
internal static class SettingsFormat
{
    private const byte Cell = 0;
    private const byte Secret = 1;
    private const byte Texts = 2;
    private const byte Items = 3;

    public static void Write(MessageWriter writer, PluginSettings settings)
    {
        string[] names = [.. settings.Names];
        writer.Count(names.Length);
        foreach (var name in names)
        {
            writer.Text(name);
            Write(writer, settings, name);
        }
    }

    public static PluginSettings Read(ref MessageReader reader, int depth = 0)
    {
        if (depth > WireFormat.MaxDepth) throw MessageReader.Malformed();
        var count = reader.Items();
        var values = new Dictionary<string, object>(count, StringComparer.Ordinal);
        for (var i = 0; i < count; i++) values[reader.Text()] = Value(ref reader, depth);
        return new(values);
    }

    private static void Write(MessageWriter writer, PluginSettings settings, string name)
    {
        if ((settings.Text(name) ?? settings.Number(name) ?? settings.Flag(name) ?? (object?)settings.Date(name)) is { } value)
        {
            CellFormat.Write(writer.Byte(Cell), value);
        }
        else if (settings.Secret(name) is { } secret)
        {
            writer.Byte(Secret).Text(secret.Name);
        }
        else if (settings.Items(name) is { Count: > 0 } items)
        {
            writer.Byte(Items).Count(items.Count);
            foreach (var item in items) Write(writer, item);
        }
        else
        {
            var texts = settings.Texts(name);
            writer.Byte(Texts).Count(texts.Count);
            foreach (var text in texts) writer.Text(text);
        }
    }

    private static object Value(ref MessageReader reader, int depth)
    {
        switch (reader.Byte())
        {
            case Cell:
                return CellFormat.Read(ref reader) ?? throw MessageReader.Malformed();
            case Secret:
                return new SecretHandle(reader.Text());
            case Texts:
                var texts = new string[reader.Items()];
                for (var i = 0; i < texts.Length; i++) texts[i] = reader.Text();
                return ValueList.Create<string>(texts);
            case Items:
                var items = new PluginSettings[reader.Items()];
                for (var i = 0; i < items.Length; i++) items[i] = Read(ref reader, depth + 1);
                return ValueList.Create<PluginSettings>(items);
            default:
                throw MessageReader.Malformed();
        }
    }
}
