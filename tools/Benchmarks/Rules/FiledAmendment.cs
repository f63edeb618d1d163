using Admissibility.Facts;

namespace Admissibility.Benchmarks.Rules;

/// <summary>An amendment of a liasse, as rules over a dossier see it. What such rules group by is a property, worked out once.</summary>
/// <param name="Number">Its number: what it is known by.</param>
/// <param name="Author">Who filed it.</param>
/// <param name="Place">The article, or the place of an additional one.</param>
/// <param name="Text">Its dispositif, normalised.</param>
/// <param name="FirstAlinea">The first alinéa that it changes.</param>
/// <param name="LastAlinea">The last.</param>
internal sealed record FiledAmendment(int Number, string Author, string Place, string Text, int FirstAlinea, int LastAlinea) : IIdentified
{
    public object Identity => Number;

    public string PlaceText { get; } = $"{Place}\n{Text}";

    public string AuthorPlaceText { get; } = $"{Author}\n{Place}\n{Text}";

    /// <summary>Each alinéa that it changes: the fine key of what overlaps.</summary>
    public IEnumerable<ChangedAlinea> Alineas => Enumerable.Range(FirstAlinea, LastAlinea - FirstAlinea + 1).Select(alinea => new ChangedAlinea(this, alinea));
}

/// <summary>One alinéa that an amendment changes.</summary>
internal sealed class ChangedAlinea(FiledAmendment amendment, int alinea) : IIdentified
{
    public FiledAmendment Amendment => amendment;

    public object Identity { get; } = (amendment.Number, alinea);

    public string PlaceAlinea { get; } = $"{amendment.Place}\n{alinea}";
}
