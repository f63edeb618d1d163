using Admissibility.Diagnostics;
using Admissibility.Facts;
using Admissibility.Parsing.Lexicon;
using Admissibility.Parsing.Lexing;
using Admissibility.Syntax;
using Admissibility.Text;

namespace Admissibility.Binding;

/// <summary>
/// Slips that tokens show: one word twice, the first of a series without its ending, « les alinéa 3 et 4 ». Words that are named as they are in another text
/// are left out.
/// </summary>
internal static class SlipBinder
{
    /// <summary>How many tokens after a number may name the text in which it is.</summary>
    private const int Reach = 14;

    /// <summary>Words of which two in a row can be right: « nous nous », « faire faire », « que ce soit soit ».</summary>
    private static readonly WordTable<bool> s_doubled = WordSet.Of("nous vous en soit faire plus y si");

    private static readonly WordTable<bool> s_articles = WordSet.Of("article articles");

    private static readonly WordTable<bool> s_divisions = WordSet.Of("titre livre chapitre");

    private static readonly WordTable<bool> s_months = WordSet.Of(
        "janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre");

    /// <summary>Texts that number their first article and their first title otherwise.</summary>
    private static readonly WordTable<bool> s_otherTexts = WordSet.Of(
        "annexe annexes reglement directive traite convention accord protocole charte statut statuts constitution pacte ue");

    private static readonly ulong s_first = WordHash.Of("er");

    private static readonly ulong s_numeral = WordHash.Of("i");

    /// <summary>Finds the slips of a dispositif.</summary>
    /// <param name="amendment">The amendment.</param>
    /// <param name="named">Words that it names, in the order of the text.</param>
    public static void Bind(BoundAmendment amendment, List<WordsLocator> named)
    {
        var text = amendment.Tokens;
        var next = 0;
        for (var i = 1; i < text.End; i++)
        {
            var token = text.Tokens[i];
            while (next < named.Count && named[next].Span.End <= token.Start)
            {
                next++;
            }

            if (next < named.Count && IsQuoted(named[next], token.Start))
            {
                continue;
            }

            if (IsRepeated(text, i))
            {
                var word = text.TextOf(token);
                var location = new Location(DocumentPart.Dispositif, TextSpan.FromBounds(text.Tokens[i - 1].Start, token.End));
                amendment.Facts.Add(new RepeatedWord(location, word) { Fix = Fix.Write(location, word) });
            }
            else if (NumberedAt(text, i) is { } ranked)
            {
                amendment.Facts.Add(ranked);
            }
            else if (Agreement.At(text, i) is { } disagreeing)
            {
                amendment.Facts.Add(disagreeing);
            }
        }
    }

    private static bool IsQuoted(WordsLocator words, int at) => words.Words.Any(quotation => quotation.Span.Start <= at && at < quotation.Span.End);

    private static bool IsRepeated(in TokenWindow text, int i)
    {
        var (one, two) = (text.Tokens[i - 1], text.Tokens[i]);
        return one.Hash == two.Hash && one.Hash != 0 && !two.AtLineStart && two.End - two.Start > 1 && !s_doubled.Contains(two.Hash)
            && IsSmall(text, one) && text.Excerpt.Source.Text.AsSpan(one.Start, one.End - one.Start).SequenceEqual(text.TextOf(two));
    }

    /// <summary>Whether a token is a word in small letters: names and numerals may be repeated.</summary>
    private static bool IsSmall(in TokenWindow text, Token token)
    {
        foreach (var c in text.Excerpt.Source.Text.AsSpan(token.Start, token.End - token.Start))
        {
            if (!char.IsLower(c))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>« article 1 », « titre I », « 1 janvier »; null where the ending is there, or the number is another.</summary>
    private static UnrankedFirst? NumberedAt(in TokenWindow text, int i)
    {
        var token = text.Tokens[i];
        var (before, after) = (text.Tokens[i - 1], text.Tokens[i + 1]);
        if (token.Kind == TokenKind.Number && token.End - token.Start == 1 && text.Excerpt.Source.Text[token.Start] == '1')
        {
            return s_months.Contains(after.Hash) && !after.AtLineStart && !(before.Kind == TokenKind.Mark && !token.HasSpaceBefore)
                ? Ranked(text, i, i, i + 1)
                : s_articles.Contains(before.Hash) && !token.AtLineStart && IsBareOne(text, i) && !IsOfOtherText(text, i) ? Ranked(text, i, i - 1, i) : null;
        }

        return token.Hash == s_numeral && token.IsUpper && token.Kind == TokenKind.Word && !token.AtLineStart
            && s_divisions.Contains(before.Hash) && !before.IsUpper && after.Hash != s_first
            && !(after.IsMark('-') && !after.HasSpaceBefore) && !IsOfOtherText(text, i)
            ? Ranked(text, i, i - 1, i)
            : null;
    }

    /// <summary>Whether « 1 » is all of the number: not « 1° », « 1-1 », « 1,5 », « 1 bis », « 1 A ».</summary>
    private static bool IsBareOne(in TokenWindow text, int i)
    {
        var after = text.Tokens[i + 1];
        return after.Kind switch
        {
            TokenKind.Word => after.HasSpaceBefore && after.Hash != s_first && !after.IsUpper && !Bills.LatinMultiples.TryGetValue(text.TextOf(after), out _),
            TokenKind.Number => false,
            TokenKind.Mark => after.Hash switch
            {
                '°' or '/' or '(' => false,
                '-' => after.HasSpaceBefore,
                ',' or '.' => text.Tokens[i + 2].HasSpaceBefore || text.Tokens[i + 2].Kind != TokenKind.Number,
                _ => true,
            },
            _ => true,
        };
    }

    private static bool IsOfOtherText(in TokenWindow text, int i)
    {
        for (var at = i + 1; at < Math.Min(text.End, i + Reach) && !text.Tokens[at].AtLineStart; at++)
        {
            if (s_otherTexts.Contains(text.Tokens[at].Hash))
            {
                return true;
            }
        }

        return false;
    }

    private static UnrankedFirst Ranked(in TokenWindow text, int number, int from, int to)
    {
        var written = text.Excerpt.Source.Slice(TextSpan.FromBounds(text.Tokens[from].Start, text.Tokens[to].End));
        var token = text.Tokens[number];
        var meant = text.TextOf(token) + "er";
        var location = new Location(DocumentPart.Dispositif, new(token.Start, token.End - token.Start));
        var offset = token.Start - text.Tokens[from].Start;
        return new(location, written, written[..offset] + meant + written[(offset + 1)..]) { Fix = Fix.Write(location, meant) };
    }
}
