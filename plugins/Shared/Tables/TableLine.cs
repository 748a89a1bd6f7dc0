namespace Plan.Tables;

/// <summary>A line of a table as it stands in its file.</summary>
/// <param name="Number">Its number in the file, from 1.</param>
/// <param name="Cells">What its cells hold: text, <see cref="decimal"/>, <see cref="DateOnly"/>, <see cref="bool"/>, or <c>null</c> where there is nothing.</param>
internal sealed record TableLine(int Number, IReadOnlyList<object?> Cells);
