using Admissibility.Diagnostics;
using Admissibility.Facts;
using Admissibility.Parsing.Lexing;
using Admissibility.Syntax;

namespace Admissibility.Binding;

/// <summary>From which year on an amendment to a finance bill says that it takes effect.</summary>
internal static class EffectBinder
{
    private const int FirstYear = 1990;
    private const int LastYear = 2100;

    private static readonly Phrases<bool> s_starts = WordLists.Of("effect-binder.starts");

    public static void Bind(BoundAmendment amendment)
    {
        if (FinanceBill.Of(amendment.Facts) is null || FinanceBill.YearOf(amendment) is not { } billYear)
        {
            return;
        }

        foreach (var clause in amendment.Syntax.Dispositif!.DescendantsAndSelf().OfType<CommencementClause>())
        {
            foreach (var sentence in Sentences.In(amendment.Tokens.In(clause.Span)))
            {
                if (s_starts.FindIn(sentence) is { } start && YearAfter(sentence, start.End) is { } year)
                {
                    amendment.Facts.Add(new EffectYear(new(DocumentPart.Dispositif, sentence.Span), year, billYear));
                }
            }
        }
    }

    private static int? YearAfter(Sentence sentence, int from)
    {
        for (var at = from; at < sentence.End; at = sentence.Text.Next(at))
        {
            if (sentence.Text.KindAt(at) == TokenKind.Number
                && int.TryParse(sentence.Text.TextOf(sentence.Text.Tokens[at]), System.Globalization.CultureInfo.InvariantCulture, out var year)
                && year is >= FirstYear and <= LastYear)
            {
                return year;
            }
        }

        return null;
    }
}
