using Admissibility.Bills;
using Admissibility.Parsing.Lexicon;
using Admissibility.Parsing.Lexing;
using Admissibility.Syntax;

namespace Admissibility.Binding;

/// <summary>« La perte de recettes résultant du II … »: whether the amendment has such a paragraph.</summary>
internal static class GageReferences
{
    private static readonly ulong s_from = WordHash.Of("du");

    private static readonly Phrases<bool> s_verb = new(("est|sont", true));

    /// <summary>What makes of a number that of another text, or another number.</summary>
    private static readonly Phrases<bool> s_further = new(("de|du code|de l'|de la|des|bis|ter|quater|quinquies|sexies|a|b|c|d", true));

    /// <summary>
    /// The paragraph that the amendment certainly does not have: the clause gives its own number, or the amendment is a whole article in which
    /// that number occurs nowhere else. Null in every other case.
    /// </summary>
    public static string? Unknown(BoundAmendment amendment, GageClause gage)
    {
        var window = amendment.Tokens.In(gage.Span);
        var end = s_verb.FindIn(window, window.First, window.End)?.At ?? window.First;
        for (var at = window.First; at < end; at = window.Next(at))
        {
            var named = window.Next(at);
            if (window.KindAt(at) != TokenKind.Word || window.HashAt(at) != s_from || named >= end || s_further.At(window, window.Next(named)) is not null)
            {
                continue;
            }

            var paragraph = window.TextOf(window.Tokens[named]);
            if (RomanNumeral.IsCapitals(paragraph) && (paragraph == gage.Label || IsNowhereElse(amendment, paragraph)))
            {
                return paragraph;
            }
        }

        return null;
    }

    private static bool IsNowhereElse(BoundAmendment amendment, string paragraph)
    {
        if (amendment.Syntax.Placement is not { Inserts: InsertedDivision.Article })
        {
            return false;
        }

        var gages = amendment.Syntax.Dispositif!.DescendantsAndSelf().OfType<GageClause>().ToList();
        var tokens = amendment.Tokens;
        for (var at = tokens.First; at < tokens.End; at = tokens.Next(at))
        {
            var token = tokens.Tokens[at];
            if (token.Kind == TokenKind.Word
                && tokens.TextOf(token) == paragraph
                && !gages.Exists(gage => token.Start >= gage.Span.Start && token.Start < gage.Span.End))
            {
                return false;
            }
        }

        return true;
    }
}
