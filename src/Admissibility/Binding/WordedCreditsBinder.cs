using Admissibility.Diagnostics;
using Admissibility.Facts;
using Admissibility.Syntax;

namespace Admissibility.Binding;

/// <summary>Credits that an amendment changes in words, where no table gives them: « porter les crédits du programme de 10 000 € à 20 000 € ».</summary>
internal static class WordedCreditsBinder
{
    private static readonly Phrases<bool> s_raising = WordLists.Of("worded-credits.raising");

    private static readonly Phrases<bool> s_lowering = WordLists.Of("worded-credits.lowering");

    public static void Bind(BoundAmendment amendment)
    {
        if (amendment.Document.Credits is not null)
        {
            return;
        }

        foreach (var sentence in Sentences.In(amendment.Tokens))
        {
            var isRaise = s_raising.FindIn(sentence) is not null;
            if (!isRaise && s_lowering.FindIn(sentence) is null)
            {
                continue;
            }

            var amounts = Figures.In(sentence.Text.Excerpt.Source.Slice(sentence.Span), WordsKind.Words).FindAll(figure => figure.Kind == FigureKind.Amount);
            if (amounts.Count > 0)
            {
                var isLess = amounts is [var before, var after] && after.Value < before.Value;
                amendment.Facts.Add(new CreditsWorded(new(DocumentPart.Dispositif, sentence.Span), isRaise && !isLess, sentence.Shortened));
            }
        }
    }
}
