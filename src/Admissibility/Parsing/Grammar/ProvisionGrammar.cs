using Admissibility.Bills;
using Admissibility.Parsing.Combinators;
using Admissibility.Parsing.Lexicon;
using Admissibility.Parsing.Lexing;
using Admissibility.Syntax;
using Admissibility.Text;

namespace Admissibility.Parsing.Grammar;

/// <summary>Provisions that are complete by themselves and modify no text: the main verb shows what kind a sentence is.</summary>
internal static class ProvisionGrammar
{
    private static readonly WordTable<bool> s_is = WordSet.Of("est sont sera seront");

    private static readonly WordTable<bool> s_texts = WordSet.Of(
        "article articles dispositions disposition loi present presente presents alinea alineas paragraphe chapitre titre ordonnance");

    private static readonly WordTable<bool> s_decrees = WordSet.Of("decret decrets arrete arretes");

    private static readonly WordTable<bool> s_settles = WordSet.Of(
        "fixe fixent precise precisent determine determinent definit definissent prevoit etablit enumere arrete fixera precisera determinera definira"
        + " peut encadre organise");

    private static readonly WordTable<bool> s_settled = WordSet.Of(
        "fixe fixes fixee fixees precise precises precisee precisees determine determines determinee determinees defini definis definie definies"
        + " prevues prevu etabli etablie etablies");

    private static readonly ulong s_experimental = WordHash.Of("experimental");

    private static readonly WordTable<bool> s_experiment = WordSet.Of("experimentation experimentations");

    private static readonly WordTable<bool> s_experiments = WordSet.Of("experimenter experimente experimentent");

    private static readonly ulong s_one = WordHash.Of("une");

    private static readonly ulong s_title = WordHash.Of("titre");

    private static readonly ulong s_force = WordHash.Of("vigueur");

    private static readonly ulong s_effect = WordHash.Of("effet");

    private static readonly ulong s_itself = WordHash.Of("s'");

    private static readonly ulong s_by = WordHash.Of("par");

    private static readonly WordTable<bool> s_enters = WordSet.Of("entre entrent entrera entreront");

    private static readonly WordTable<bool> s_takes = WordSet.Of("prend prennent prendra produit produisent cesse cessent");

    private static readonly WordTable<bool> s_applies = WordSet.Of("applique appliquent appliquera appliqueront");

    private static readonly WordTable<bool> s_applicable = WordSet.Of("applicable applicables");

    /// <summary>What makes the node of a provision from its span, or null where the paragraph is not a sentence complete by itself.</summary>
    /// <param name="start">The first word, after the label.</param>
    /// <param name="end">The end of the paragraph.</param>
    /// <param name="free">Whether a sentence of no particular kind is accepted.</param>
    public static Func<TextSpan, Instruction>? Find(TokenInput start, TokenInput end, bool free)
    {
        if (SentenceShape.FindVerb(start, end) is not { } verb)
        {
            return free && FindVerbInList(end) is { } inList ? span => new FreeProvision(span, inList.Stream.SpanOf(inList.Index, inList.Index + 1)) : null;
        }

        if (ReportGrammar.IsRequest(start, verb, end))
        {
            return span => new ReportRequest(span);
        }

        // Most quoted sentences are of no kind, and it need not be asked whether they change a text.
        var made = MakerOf(start, verb, end, free);
        return made is null || OperativeSentence.Is(start, verb, end) ? null : made;
    }

    private static Func<TextSpan, Instruction>? MakerOf(TokenInput start, Cursor verb, Cursor end, bool free)
    {
        if (IsApplication(start, verb))
        {
            return span => new CommencementClause(span);
        }

        if (IsDecree(start, verb, end))
        {
            return span => new DecreeProvision(span);
        }

        if (IsExperiment(start, verb, end))
        {
            return span => new Experiment(span);
        }

        var position = verb.Stream.SpanOf(verb.Index, verb.Index + 1);
        return free ? span => new FreeProvision(span, position) : null;
    }

    /// <summary>« Dans les départements retenus : 1° Les jeunes peuvent … »: the sentences of a list share an introduction that has no verb.</summary>
    private static Cursor? FindVerbInList(TokenInput after)
    {
        if (!after.Previous.IsMark(':') || StatementLabel.Parser(after) is not { WasSuccessful: true } label)
        {
            return null;
        }

        var item = (TokenInput)label.Remainder;
        var end = Paragraph.End(item);
        var found = SentenceShape.FindVerb(item, end);
        return found is { } verb && OperativeSentence.Is(item, verb, end) ? default(Cursor?) : found;
    }

    /// <summary>« à titre expérimental », « une expérimentation est menée », « peuvent expérimenter »</summary>
    private static bool IsExperiment(Cursor start, Cursor verb, Cursor end)
    {
        for (var at = start; at.Index < end.Index && !SentenceShape.EndsSentence(at); at = at.Next)
        {
            if (at.Token.Hash == s_title && at.Next.Token.Hash == s_experimental)
            {
                return true;
            }
        }

        return s_experiments.Contains(verb.Token.Hash) || s_experiments.Contains(verb.Next.Token.Hash)
            || (Has(start, verb, s_experiment) && Has(start, verb, s_one));
    }

    private static bool IsApplication(Cursor start, Cursor verb)
    {
        var word = verb.Token.Hash;
        var soon = verb.Next.Next.Next.Next;
        var says = (s_enters.Contains(word) && Has(verb, soon, s_force))
            || (s_takes.Contains(word) && Has(verb, soon, s_effect))
            || (s_applies.Contains(word) && (Before(verb, 1).Token.Hash == s_itself || Before(verb, 2).Token.Hash == s_itself))
            || (s_is.Contains(word) && Has(verb, soon.Next, s_applicable));
        return says
            && (Has(start, verb, s_texts) || IsLabel(Before(verb, 1)) || IsLabel(Before(verb, 2)) || IsLabel(Before(verb, 3)) || IsLabel(Before(verb, 4)));
    }

    private static bool IsLabel(Cursor at) =>
        at.Token.IsMark('°') || (at.Token.Kind == TokenKind.Word
            && (RomanNumeral.IsNumber(at.Stream.CharsOf(at.Token)) || (at.Token.IsUpper && at.Token.End - at.Token.Start == 1)));

    private static Cursor Before(Cursor at, int tokens) => at.At(Math.Max(0, at.Index - tokens));

    private static bool IsDecree(Cursor start, Cursor verb, Cursor end)
    {
        if (s_settles.Contains(verb.Token.Hash))
        {
            return s_decrees.Contains(start.Token.Hash) || s_decrees.Contains(start.Next.Token.Hash);
        }

        if (!s_is.Contains(verb.Token.Hash) || !Has(verb, verb.Next.Next.Next.Next, s_settled))
        {
            return false;
        }

        for (var at = verb; at.Index < end.Index && !SentenceShape.EndsSentence(at); at = at.Next)
        {
            if (at.Token.Hash == s_by && (s_decrees.Contains(at.Next.Token.Hash) || s_decrees.Contains(at.Next.Next.Token.Hash)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Has(Cursor start, Cursor end, ulong word)
    {
        for (var at = start; at.Index < end.Index; at = at.Next)
        {
            if (at.Token.Hash == word)
            {
                return true;
            }
        }

        return false;
    }

    private static bool Has(Cursor start, Cursor end, WordTable<bool> words)
    {
        for (var at = start; at.Index < end.Index; at = at.Next)
        {
            if (words.Contains(at.Token.Hash))
            {
                return true;
            }
        }

        return false;
    }
}
