using System.Runtime.CompilerServices;
using Admissibility.Amendments;
using Admissibility.Bills;
using Admissibility.Diagnostics;
using Admissibility.Engine;
using Admissibility.Facts;
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

    /// <summary>Words before the subject that make the sentence say something else: a condition, a quotation, a report.</summary>
    private static readonly Phrases<bool> s_other = new(
        ("que|qu'|si|lorsque|lorsqu'|quand|dont|lequel|laquelle|où|mot|mots|phrase|rapport|ordonnance|ordonnances", true));

    private static readonly ConditionalWeakTable<Bill, HashSet<ArticleNumber>> s_ofBills = [];

    public static void Bind(FactMemory memory, AmendmentDocument document, AmendmentSyntax syntax, Dossier dossier)
    {
        var tree = syntax.Dispositif!;
        var inBill = dossier.Bill is { } bill ? s_ofBills.GetValue(bill, ArticlesWith) : [];
        if (document.Dispositif!.Text.Contains(Ordinance, StringComparison.OrdinalIgnoreCase))
        {
            foreach (var stretch in NewText.In(tree))
            {
                foreach (var sentence in Sentences.Of(document.Dispositif with { Span = stretch }))
                {
                    if (Allows(sentence))
                    {
                        memory.Insert(new HabilitationAsked(new(DocumentPart.Dispositif, sentence.Span), IsExtension: false, inBill.Count > 0));
                    }
                }
            }
        }

        if (inBill.Count > 0 && syntax.Placement is { Division: { Kind: DivisionKind.Article } division } && ArticleNumber.TryParse(division.Number, out var number) && inBill.Contains(number))
        {
            foreach (var changed in ChangeBinder.NumbersChanged(document, syntax, dossier))
            {
                if (changed.IsRaised && IsTime(changed.Object))
                {
                    memory.Insert(new HabilitationAsked(changed.Span, IsExtension: true, IsInBill: true));
                }
            }
        }
    }

    private static bool Allows(Sentence sentence) =>
        s_allowed.FindIn(sentence.From, sentence.Behind) is { } allowed
        && s_byOrdinance.FindIn(allowed.Behind, sentence.Behind) is not null
        && s_other.FindIn(sentence.From, allowed.At) is null;

    private static bool IsTime(string counted)
    {
        var word = Typography.FoldText(counted).Split(' ', ',', '.')[0];
        return word is "mois" or "an" or "ans" or "annee" or "annees" or "jours" or "semaines";
    }

    private static HashSet<ArticleNumber> ArticlesWith(Bill bill)
    {
        var found = new HashSet<ArticleNumber>();
        foreach (var article in bill.Articles)
        {
            foreach (var alinea in article.Alineas)
            {
                if (alinea.Text.Contains(Ordinance, StringComparison.OrdinalIgnoreCase) && Sentences.Of(Excerpt.Of(alinea.Text, "")).Any(Allows))
                {
                    found.Add(article.Number);
                }
            }
        }

        return found;
    }
}
