using System.Collections.Immutable;
using Admissibility.Diagnostics;
using Admissibility.Facts;
using Admissibility.Parsing.Lexicon;
using Admissibility.Parsing.Lexing;
using Admissibility.Syntax;
using Admissibility.Text;

namespace Admissibility.Binding;

/// <summary>Whether the noun before a quotation is that of what is quoted: « le mot », « les mots », « le chiffre ».</summary>
internal static class QuotedNounBinder
{
    private static readonly WordTable<Noun> s_nouns = new() { { "mot", Noun.Word }, { "mots", Noun.Words }, { "chiffre chiffres", Noun.Figure } };

    private static readonly WordTable<ArticleKind> s_articles = new()
    {
        { "le les", ArticleKind.The }, { "du des", ArticleKind.Of }, { "au aux", ArticleKind.To }, { "ce ces", ArticleKind.This },
    };

    private static readonly WordTable<bool> s_plural = WordSet.Of("les des aux ces mots");

    private static readonly WordTable<bool> s_verbs = new() { { "est", false }, { "sont", true } };

    private static readonly WordTable<bool> s_prepositions = WordSet.Of("apres avant par a");

    private enum Noun
    {
        Word,
        Words,
        Figure,
    }

    /// <summary>Reads the noun at the head of words that are named or put in; several quotations after one noun are passed over.</summary>
    public static void Bind(BoundAmendment amendment, TextSpan span, SyntaxList<Quotation> quotations)
    {
        if (quotations is not [{ Closed: true } quotation] || Read(amendment.Tokens, span, quotation) is not { } phrase)
        {
            return;
        }

        var meant = QuotedShape.NounOf(quotation.Text);
        if (phrase.Noun == Noun.Figure)
        {
            if (meant == QuotedNoun.Number && QuotedShape.HasSeveralFigures(quotation.Text))
            {
                amendment.Facts.Add(Misnamed(phrase, QuotedNoun.Number) with { IsFigure = true });
            }
        }
        else if (meant is not null)
        {
            amendment.Facts.Add(Misnamed(phrase, meant));
        }
        else if (QuotedShape.CountWords(quotation.Text) is { } count && phrase.IsPlural != count > 1)
        {
            var fix = phrase.Mend(count > 1 ? QuotedNoun.Several : QuotedNoun.One);
            amendment.Facts.Add(new MiscountedWords(phrase.Location, phrase.Written, count) { Fix = fix });
        }
    }

    private static MisnamedQuotation Misnamed(Phrase phrase, QuotedNoun meant) =>
        new(phrase.Location, phrase.Written, meant.After(phrase.Article ?? ArticleKind.The)) { Fix = phrase.Mend(meant) };

    /// <summary>The noun right before a quotation, a colon between them at most; null where there is none of these.</summary>
    private static Phrase? Read(TokenWindow text, TextSpan span, Quotation quotation)
    {
        var before = text.In(TextSpan.FromBounds(span.Start, quotation.Span.Start));
        var noun = before.End - 1;
        while (noun >= before.Start && (text.Tokens[noun].IsMark(':') || text.Tokens[noun].Kind == TokenKind.Continuation))
        {
            noun--;
        }

        return noun >= before.Start && text.KindAt(noun) == TokenKind.Word && s_nouns.TryGetValue(text.HashAt(noun), out var kind)
            ? new(text, noun, kind, text.In(new(quotation.Span.End, 0)).Start)
            : null;
    }

    /// <summary>A noun with its article and the verb that agrees with it, if it is the subject of one.</summary>
    private sealed record Phrase(TokenWindow Text, int At, Noun Noun, int AfterQuotation)
    {
        /// <summary>The article; null where there is none that agrees with the noun.</summary>
        public ArticleKind? Article => At > 0 && s_articles.TryGetValue(Text.HashAt(At - 1), out var kind) ? kind : null;

        public Location Location => new(DocumentPart.Dispositif, Text.SpanOf(First, At + 1));

        public string Written => Text.Excerpt.Source.Slice(Location.Span);

        /// <summary>Whether the article or, without one, the noun is plural; one that agrees with neither number is of neither.</summary>
        public bool? IsPlural => Article is not null && s_plural.Contains(Text.HashAt(First)) != (Noun == Noun.Words) ? null : Noun == Noun.Words;

        private int First => Article is null ? At : At - 1;

        /// <summary>The edits after which the phrase has another noun; null where a word that has to agree is not found.</summary>
        public Fix? Mend(QuotedNoun meant)
        {
            if (Article is not { } article)
            {
                return null;
            }

            var words = meant.After(article);
            var edit = new TextEdit(Location, char.IsUpper(Written[0]) ? char.ToUpperInvariant(words[0]) + words[1..] : words);
            return AgreementWith(meant, article) is not { } agreement ? null
                : new Fix([.. agreement.Append(edit).OrderBy(one => one.Location.Span.Start)]) { IsSafe = meant != QuotedNoun.Year };
        }

        /// <summary>« sont remplacés » after the quotation, « sont insérés » before the noun: none where the noun is no subject.</summary>
        private ImmutableArray<TextEdit>? AgreementWith(QuotedNoun meant, ArticleKind article)
        {
            if (article is not (ArticleKind.The or ArticleKind.This) || (First > 0 && s_prepositions.Contains(Text.HashAt(First - 1))))
            {
                return [];
            }

            if (First > 1 && s_verbs.Contains(Text.HashAt(First - 2)))
            {
                return Agree(First - 2, meant);
            }

            return s_verbs.Contains(Text.HashAt(AfterQuotation)) ? Agree(AfterQuotation, meant) : [];
        }

        private ImmutableArray<TextEdit>? Agree(int verb, QuotedNoun meant)
        {
            if (Text.KindAt(verb + 1) != TokenKind.Word || meant.Agree(Text.TextOf(Text.Tokens[verb + 1])) is not { } participle)
            {
                return null;
            }

            var edits = ImmutableArray.CreateBuilder<TextEdit>();
            Write(verb, meant.IsPlural ? "sont" : "est");
            Write(verb + 1, participle);
            return edits.ToImmutable();

            void Write(int token, string word)
            {
                if (Text.TextOf(Text.Tokens[token]) != word)
                {
                    edits.Add(new(new(DocumentPart.Dispositif, Text.SpanOf(token, token + 1)), word));
                }
            }
        }
    }
}
