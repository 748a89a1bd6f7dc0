using Plan.Sdk.Collections;

namespace Plan.Sdk.Model.Description;

/// <summary>A list of values of one shape. Value: a <see cref="ValueList{T}"/>.</summary>
public sealed class ListShape : ValueShape
{
    private readonly Maker make;

    private ListShape(ValueShape item, bool allowsSingle, Maker make)
    {
        Item = item;
        AllowsSingle = allowsSingle;
        this.make = make;
    }

    /// <summary>The shape of the items.</summary>
    public ValueShape Item { get; }

    /// <summary>Whether one item may stand for the list of it.</summary>
    public bool AllowsSingle { get; }

    /// <summary>A list of <typeparamref name="T"/>.</summary>
    public static ListShape Of<T>(ValueShape item, bool allowsSingle = false) =>
        new(item, allowsSingle, Fill<T>);

    /// <summary>The list of the given values.</summary>
    /// <exception cref="InvalidCastException">A value is not of the item's type.</exception>
    public object Make(ReadOnlySpan<object> items) => make(items);

    private static ValueList<T> Fill<T>(ReadOnlySpan<object> items)
    {
        if (items.IsEmpty) return ValueList<T>.Empty;
        var array = new T[items.Length];
        for (var i = 0; i < array.Length; i++) array[i] = (T)items[i];
        return new(array);
    }

    private delegate object Maker(ReadOnlySpan<object> items);
}
