namespace Plan.Sdk.Plugins.Wire;

/// <summary>How a value of a cell or a parameter is written: a byte for its type, then its bytes.</summary>
internal static class CellFormat
{
    private const byte Null = 0;
    private const byte Text = 1;
    private const byte Number = 2;
    private const byte Date = 3;
    private const byte False = 4;
    private const byte True = 5;

    private static readonly object Yes = true;
    private static readonly object No = false;

    public static void Write(MessageWriter writer, object? value)
    {
        switch (value)
        {
            case null:
                writer.Byte(Null);
                break;
            case string text:
                writer.Byte(Text).Text(text);
                break;
            case decimal number:
                writer.Byte(Number).Number(number);
                break;
            case DateOnly date:
                writer.Byte(Date).Date(date);
                break;
            case bool flag:
                writer.Byte(flag ? True : False);
                break;
            default:
                throw new CellException(value.GetType());
        }
    }

    public static object? Read(ref MessageReader reader) => reader.Byte() switch
    {
        Null => null,
        Text => reader.Text(),
        Number => reader.Number(),
        Date => reader.Date(),
        False => No,
        True => Yes,
        _ => throw MessageReader.Malformed(),
    };
}
