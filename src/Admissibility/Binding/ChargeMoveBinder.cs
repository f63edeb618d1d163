using Admissibility.Diagnostics;
using Admissibility.Facts;
using Admissibility.Parsing.Lexicon;
using Admissibility.Parsing.Lexing;
using Admissibility.Text;

namespace Admissibility.Binding;

/// <summary>
/// Finds charges that go from one public person to another: « Le financement des halles est transféré des communes à l'État », and replacements of who pays.
/// A public person put in the place of another proves nothing by itself: the words replaced, or the sentence, have to say that it pays.
/// </summary>
internal static class ChargeMoveBinder
{
    /// <summary>How many tokens there may be between the verb and who pays from now on.</summary>
    private const int Near = 12;

    private static readonly Phrases<bool> s_objects = WordLists.Of("charge-move-binder.objects");

    private static readonly Phrases<bool> s_verbs = WordLists.Of("charge-move-binder.verbs");

    private static readonly WordTable<bool> s_of = WordSet.Of("de des du d'");

    private static readonly WordTable<bool> s_to = WordSet.Of("a au aux");

    private static readonly WordTable<bool> s_by = WordSet.Of("par");

    private static readonly WordTable<bool> s_articles = WordSet.Of("le la les l'");

    private static readonly Phrases<bool> s_payments = WordLists.Of("charge-move-binder.payments");

    public static void Bind(BoundAmendment amendment)
    {
        foreach (var sentence in amendment.NewSentences)
        {
            if (MoveIn(sentence) is { } move)
            {
                amendment.Facts.Add(new ChargeMoved(new(DocumentPart.Dispositif, sentence.Span), move.From, move.To, sentence.Shortened));
            }
        }

        foreach (var node in amendment.Syntax.Dispositif!.DescendantsAndSelf())
        {
            if (ReplacedWords.Of(node) is { IsOnly: true } words && Paid(words.Before.Text) is { } from && Paid(words.After.Text) is { } to
                && from.Payer != to.Payer && (from.IsPayment || to.IsPayment))
            {
                var location = new Location(DocumentPart.Dispositif, node.Span);
                amendment.Facts.Add(new ChargeMoved(location, from.Payer, to.Payer, Passage.OneLine(words.After.Text)));
            }
        }
    }

    /// <summary>« La prise en charge … est transférée de … à … »; « est mise à la charge de … » is a charge like any other.</summary>
    private static (PublicBody? From, PublicBody To)? MoveIn(Sentence sentence)
    {
        if (s_objects.FindIn(sentence) is not { } moved)
        {
            return null;
        }

        return s_verbs.FindIn(sentence, moved.End) is { } verb && PayerAfter(sentence, verb.End, s_to) is { } to
            && (PayerAfter(sentence, verb.End, s_of) ?? PayerAfter(sentence, moved.End, s_by)) is var from && from != to
            ? (from, to)
            : null;
    }

    /// <summary>The public person that follows one of the prepositions, soon after a token.</summary>
    private static PublicBody? PayerAfter(Sentence sentence, int from, WordTable<bool> prepositions)
    {
        var text = sentence.Text;
        var before = from;
        for (int at = from, count = 0; at < sentence.End && count < Near; before = at, at = text.Next(at), count++)
        {
            var isArticle = at > from && s_articles.Contains(text.HashAt(before));
            if (MoneyWords.Payers.At(text, at) is { Value: { } payer } && payer != PublicBody.Unnamed
                && (prepositions.Contains(text.HashAt(isArticle ? before - 1 : before)) || prepositions.Contains(text.HashAt(at))))
            {
                return payer;
            }
        }

        return null;
    }

    /// <summary>The one public person that a fragment names, and whether it says that it pays; null where there is none, or several.</summary>
    private static (PublicBody Payer, bool IsPayment)? Paid(string fragment)
    {
        var text = TokenWindow.Of(Excerpt.Of(fragment, ""));
        PublicBody? only = null;
        for (var at = text.First; at < text.End; at = text.Next(at))
        {
            if (MoneyWords.Payers.At(text, at) is { Value: { } payer, End: var end })
            {
                if (only is not null && only != payer)
                {
                    return null;
                }

                only = payer;
                at = end - 1;
            }
        }

        return only is null || only == PublicBody.Unnamed ? null : (only, s_payments.FindIn(text, text.First, text.End) is not null);
    }
}
