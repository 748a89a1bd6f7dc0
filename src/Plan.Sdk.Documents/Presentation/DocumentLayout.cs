using Plan.Sdk.Diagnostics;
using Plan.Sdk.Model;

namespace Plan.Sdk.Documents.Presentation;

/// <summary>The rules of one document with its settings worked in. Lengths are twips, a twentieth of a point.</summary>
internal sealed record DocumentLayout
{
    private const decimal TwipsPerMillimetre = 1440m / 25.4m;
    private const decimal LargestMargin = 60m;
    private const decimal LeastBodySize = 6m;
    private const decimal MostBodySize = 72m;

    public required PresentationRules Rules { get; init; }

    /// <summary>How much the body text is larger than the rules' own size, in points; the other sizes go along.</summary>
    public required decimal SizeShift { get; init; }

    public required bool EndMark { get; init; }

    public required PageBox Portrait { get; init; }

    public required PageBox Landscape { get; init; }

    public ComponentSet Components => Rules.Components;

    public static DocumentLayout Resolve(OfficialDocument document, DiagnosticBag diagnostics)
    {
        var rules = PresentationRules.For(document);
        var settings = document.Presentation;
        var portrait = rules.Page.Portrait;
        var width = rules.Page.Width.Value;
        var height = rules.Page.Height.Value;
        var top = Margin(settings.MarginTop, portrait.Top, "marginTop", new("Lề trên", "The upper margin"), diagnostics);
        var bottom = Margin(settings.MarginBottom, portrait.Bottom, "marginBottom", new("Lề dưới", "The lower margin"), diagnostics);
        var left = Margin(settings.MarginLeft, portrait.Left, "marginLeft", new("Lề trái", "The left margin"), diagnostics);
        var right = Margin(settings.MarginRight, portrait.Right, "marginRight", new("Lề phải", "The right margin"), diagnostics);
        if (Math.Max(Math.Max(top, bottom), Math.Max(left, right)) > LargestMargin || Math.Min(Math.Min(top, bottom), Math.Min(left, right)) < 0)
        {
            diagnostics.Add(new(DocumentsDiagnostics.NoRoomForText, null, width - left - right, height - top - bottom, LargestMargin) { Path = PathOf("") });
        }

        var lying = rules.Page.Landscape;
        return new()
        {
            Rules = rules,
            SizeShift = BodySize(settings, rules, diagnostics) - rules.Components.Body.Size.Value,
            EndMark = document.Header is not null && (settings.EndMark ?? rules.Text.EndMark.Value),
            Portrait = new(Twips(width), Twips(height), Twips(top), Twips(bottom), Twips(left), Twips(right)),
            Landscape = new(
                Twips(height), Twips(width), Twips(lying.Top.Value), Twips(lying.Bottom.Value), Twips(lying.Left.Value), Twips(lying.Right.Value)),
        };
    }

    /// <summary>A length of millimetres in twips.</summary>
    public static int Twips(decimal millimetres) => (int)decimal.Round(millimetres * TwipsPerMillimetre, MidpointRounding.AwayFromZero);

    /// <summary>The size of a component in points: the rules' own, shifted with the body's, inside what the rules allow.</summary>
    public decimal SizeOf(ComponentRules component)
    {
        if (ReferenceEquals(component, Components.Body)) return component.Size.Value + SizeShift;
        var shifted = component.Size.Value + SizeShift;
        return component.Size.Range is { } range ? range.Clamp(shifted) : component.Size.Value;
    }

    private static decimal Margin(decimal? setting, Figure<decimal> figure, string key, LocalizedText name, DiagnosticBag diagnostics)
    {
        if (setting is not { } value) return figure.Value;
        if (figure.Range is { } range && !range.Contains(value))
            diagnostics.Add(new(DocumentsDiagnostics.MarginOutsideRange, null, name, value, range.Least, Most(range), figure.Source) { Path = PathOf(key) });
        return value;
    }

    private static decimal BodySize(PresentationSettings settings, PresentationRules rules, DiagnosticBag diagnostics)
    {
        var figure = rules.Components.Body.Size;
        if (settings.BodySize is not { } value) return figure.Value;
        if (figure.Range is { } range && !range.Contains(value))
            diagnostics.Add(new(DocumentsDiagnostics.BodySizeOutsideRange, null, value, range.Least, Most(range), figure.Source) { Path = PathOf("bodySize") });
        return Math.Clamp(value, LeastBodySize, MostBodySize);
    }

    private static object Most(FigureRange range) => range.Most is { } most ? most : "…";

    private static string PathOf(string key) => key.Length == 0 ? "document.presentation" : $"document.presentation.{key}";
}
