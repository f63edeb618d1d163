using Admissibility.Bills;
using Admissibility.Diagnostics;
using Admissibility.Facts;
using Admissibility.Parsing.Lexing;
using Admissibility.Text;

namespace Admissibility.Binding;

/// <summary>
/// Finds what would allow the Government to legislate by ordinance: a sentence of the new text whose subject is the
/// Government, or a longer time in an article of the bill that holds such a sentence.
/// </summary>
internal static class HabilitationBinder
{
    /// <summary>A text without it holds no habilitation, and is not looked at more closely.</summary>
    private const string Ordinance = "ordonnance";

    private static readonly Phrases<bool> s_allowed = new(
        ("gouvernement est autorisé|gouvernement est habilité|gouvernement peut prendre|gouvernement peut légiférer", true));

    private static readonly Phrases<bool> s_byOrdinance = new(
        ("par ordonnance|par ordonnances|par voie d'ordonnance|par voie d'ordonnances", true));

    /// <summary>A report on a habilitation, and an ordinance that has one, are none.</summary>
    private static readonly Phrases<bool> s_other = new(("rapport|ordonnance|ordonnances", true));

    public static void Bind(BoundAmendment amendment)
    {
        if (Holds(amendment.Document.Dispositif!))
        {
            foreach (var sentence in amendment.NewSentences.Where(sentence => Allows(sentence)))
            {
                var at = new Location(DocumentPart.Dispositif, sentence.Span);
                amendment.Facts.Add(new HabilitationAsked(at, IsExtension: false, IsInBill: amendment.Bill is { Habilitations.Count: > 0 }));
            }
        }

        if (amendment.OwnArticle is { IsArticle: true } article && amendment.Bill?.Habilitations.Contains(article.Number) == true)
        {
            foreach (var changed in ChangeBinder.NumbersChanged(amendment))
            {
                if (changed.IsRaised && IsTime(changed.Object))
                {
                    amendment.Facts.Add(new HabilitationAsked(changed.Location, IsExtension: true, IsInBill: true));
                }
            }
        }
    }

    /// <summary>The articles of a bill that allow it.</summary>
    public static IReadOnlySet<ArticleNumber> ArticlesWith(Bill bill)
    {
        var found = new HashSet<ArticleNumber>();
        foreach (var article in bill.Articles)
        {
            if (article.Alineas.Any(alinea => AllowsIn(Excerpt.Of(alinea.Text, ""))))
            {
                found.Add(article.Number);
            }
        }

        return found;
    }

    private static bool AllowsIn(Excerpt text) => Holds(text) && Sentences.In(TokenWindow.Of(text)).Any(sentence => Allows(sentence));

    private static bool Holds(Excerpt text) =>
        text.Source.Text.AsSpan(text.Span.Start, text.Span.Length).Contains(Ordinance, StringComparison.OrdinalIgnoreCase);

    private static bool Allows(Sentence sentence) =>
        s_allowed.FindIn(sentence) is { } allowed
        && s_byOrdinance.FindIn(sentence, allowed.End) is not null
        && !SubordinateClause.OpensBefore(sentence, allowed.At)
        && s_other.FindIn(sentence.Text, sentence.From, allowed.At) is null;

    private static bool IsTime(string counted)
    {
        var word = Typography.FoldText(counted).Split(' ', ',', '.')[0];
        return word is "mois" or "an" or "ans" or "annee" or "annees" or "jours" or "semaines";
    }
}
