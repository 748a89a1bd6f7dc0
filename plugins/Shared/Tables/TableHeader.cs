using Plan.Sdk.Diagnostics;
using Plan.Sdk.Extensibility;

namespace Plan.Tables;

/// <summary>The names of the columns of a table, and where they stand.</summary>
/// <param name="Names">The name of each column; empty where it has none.</param>
/// <param name="LastLine">The number of the last line of the header.</param>
internal sealed record TableHeader(IReadOnlyList<string> Names, int LastLine)
{
    private const int LinesLookedAt = 40;

    /// <summary>Finds the header: the line that the settings name, else the first one that has all the names that are wanted.</summary>
    /// <param name="query">The table.</param>
    /// <param name="first">Its first lines.</param>
    /// <param name="wanted">The names that are wanted.</param>
    /// <exception cref="DataSourceException">There is none.</exception>
    public static TableHeader Find(TableQuery query, IReadOnlyList<TableLine> first, IReadOnlyCollection<string> wanted)
    {
        if (first.Count == 0) throw new DataSourceException(new LocalizedText($"tệp “{query.FileName}” không có dòng nào", $"file “{query.FileName}” has no lines"));
        TableHeader? best = null;
        for (var i = 0; i < Math.Min(first.Count, LinesLookedAt); i++)
        {
            if (query.Header is { } line && first[i].Number != line) continue;
            var header = Of([.. first.Skip(i).Take(query.HeaderLines)]);
            if (wanted.All(header.Has)) return header.CheckedFor(query, wanted);
            if (best is null || wanted.Count(header.Has) > wanted.Count(best.Has)) best = header;
        }

        throw best is null
            ? new DataSourceException(new LocalizedText(
                $"tệp “{query.FileName}” không có gì ở dòng {query.Header}, nơi thiết lập nói là dòng tiêu đề",
                $"file “{query.FileName}” has nothing in line {query.Header}, where the settings say the header is"))
            : best.Lacks(query, wanted);
    }

    /// <summary>The number of a column, from 0; -1 when there is none.</summary>
    public int IndexOf(string name)
    {
        for (var i = 0; i < Names.Count; i++)
        {
            if (string.Equals(Names[i], name, StringComparison.Ordinal)) return i;
        }

        return -1;
    }

    private bool Has(string name) => IndexOf(name) >= 0;

    private TableHeader CheckedFor(TableQuery query, IReadOnlyCollection<string> wanted) =>
        wanted.FirstOrDefault(w => Names.Count(n => string.Equals(n, w, StringComparison.Ordinal)) > 1) is { } twice
            ? throw new DataSourceException(new LocalizedText(
                $"tệp “{query.FileName}”, dòng {LastLine}: có hai cột tên “{twice}”; đặt tên khác nhau, hoặc ghi headerLines nếu tiêu đề có nhiều dòng",
                $"file “{query.FileName}”, line {LastLine}: two columns are named “{twice}”; give them different names, or write headerLines if the header has several lines"))
            : this;

    private DataSourceException Lacks(TableQuery query, IReadOnlyCollection<string> wanted)
    {
        var missing = wanted.First(n => !Has(n));
        var known = Names.Where(n => n.Length > 0).ToList();
        var (nearest, all) = (NearestName.Find(missing, known), string.Join(", ", known));
        return new(new LocalizedText(
            $"tệp “{query.FileName}” không có cột “{missing}”{(nearest is null ? "." : $"; ý bạn là “{nearest}”?")} Dòng tiêu đề gần nhất (dòng {LastLine}) có: {all}",
            $"file “{query.FileName}” has no column “{missing}”{(nearest is null ? "." : $"; did you mean “{nearest}”?")} The nearest header (line {LastLine}) has: {all}"));
    }

    /// <summary>The cells of a group stand above several columns: but for the last line an empty cell says what the one before it says, if there is something below.</summary>
    private static TableHeader Of(IReadOnlyList<TableLine> lines)
    {
        var width = lines.Max(l => l.Cells.Count);
        var parts = new List<string>[width];
        for (var i = 0; i < width; i++) parts[i] = [];
        for (var row = 0; row < lines.Count; row++)
        {
            var group = "";
            for (var i = 0; i < width; i++)
            {
                var words = NameIn(lines[row], i);
                if (words.Length > 0) group = words;
                else if (row + 1 < lines.Count && NameIn(lines[row + 1], i).Length > 0) words = group;
                if (words.Length > 0 && (parts[i].Count == 0 || !string.Equals(parts[i][^1], words, StringComparison.Ordinal))) parts[i].Add(words);
            }
        }

        return new([.. parts.Select(p => string.Join(" / ", p))], lines[^1].Number);
    }

    private static string NameIn(TableLine line, int column) => column < line.Cells.Count ? Cell.Compose(Cell.Words(line.Cells[column])) : "";
}
