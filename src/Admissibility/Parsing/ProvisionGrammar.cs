using Admissibility.Syntax;
using Admissibility.Text;
using Sprache;
using static Admissibility.Parsing.Tokens;

namespace Admissibility.Parsing;

/// <summary>Provisions that stand by themselves: gages, requests for a report, free sentences.</summary>
internal static class ProvisionGrammar
{
    private static readonly WordTable<GageObject> s_gaged = new()
    {
        { "perte pertes diminution diminutions", GageObject.Loss },
        { "charge charges depense depenses", GageObject.Charge },
    };

    private static readonly WordTable<bool> s_compensated = WordSet.Of("compense compensee compensees compenses");

    private static readonly WordTable<bool> s_hands = WordSet.Of("remet transmet presente adresse depose remettent remettra transmettra presentera remis transmis publie rend produit etablit soumet");

    private static readonly WordTable<bool> s_report = WordSet.Of("rapport rapports bilan evaluation etude");

    private static readonly WordTable<bool> s_addressees = WordSet.Of("parlement assemblee senat gouvernement");

    private static readonly ulong s_for = WordHash.Of("pour");

    private static readonly ulong s_concurrence = WordHash.Of("concurrence");

    private static readonly ulong s_by = WordHash.Of("par");

    /// <summary>« La perte de recettes pour l'État est compensée à due concurrence par … »: object, loser, « à due concurrence », source.</summary>
    private static readonly Parser<Instruction> s_gage =
        (from determiner in LocatorGrammar.Determiner
         from gaged in Lookup(s_gaged, "perte")
         from sentence in GageRest
         select Make(span => (Instruction)new GageClause(span, gaged, sentence.Loser, sentence.InFull, sentence.Source))).Node();

    /// <summary>A paragraph in which the Government, or someone, hands a report to Parliament.</summary>
    private static readonly Parser<Instruction> s_reportRequest = input =>
    {
        var at = (TokenInput)input;
        var behind = Paragraph.End(at);
        bool hands = false, report = false, addressee = false;
        for (var word = at; word.Index < behind.Index && !(hands && report && addressee); word = word.Next)
        {
            if (word.Token.IsMark('.') && hands)
            {
                break;
            }

            hands |= s_hands.Contains(word.Token.Hash);
            report |= hands ? s_report.Contains(word.Token.Hash) : false;
            addressee |= s_addressees.Contains(word.Token.Hash);
        }

        return hands && report && addressee
            ? new Hit<Instruction>(new ReportRequest(at.Stream.SpanOf(at.Index, behind.Index)), behind)
            : new Miss<Instruction>(input);
    };

    /// <summary>A paragraph with a verb: a sentence, whatever it says.</summary>
    private static readonly Parser<Instruction> s_free = input =>
    {
        var at = (TokenInput)input;
        var behind = Paragraph.End(at);
        for (var word = at.Next; word.Index < behind.Index; word = word.Token.Kind == TokenKind.OpenQuote ? word.Stream.At(word.Stream.QuotationEnd(word.Index).Behind) : word.Next)
        {
            if (FiniteVerbs.Contains(word))
            {
                return new Hit<Instruction>(new FreeProvision(at.Stream.SpanOf(at.Index, behind.Index), at.Stream.SpanOf(word.Index, word.Index + 1)), behind);
            }
        }

        return new Miss<Instruction>(input);
    };

    public static Parser<Instruction> Gage => s_gage;

    public static Parser<Instruction> ReportRequest => s_reportRequest;

    public static Parser<Instruction> Free => s_free;

    private static Parser<(TextSpan? Loser, bool InFull, TextSpan Source)> GageRest => input =>
    {
        var at = (TokenInput)input;
        var behind = Paragraph.End(at);
        var verb = Find(at, behind, s_compensated);
        if (verb is null)
        {
            return new Miss<(TextSpan?, bool, TextSpan)>(input);
        }

        var loser = Find(at, verb, s_for) is { } beneficiary ? at.Stream.SpanOf(beneficiary.Index + 1, verb.Index - 1) : (TextSpan?)null;
        var source = Find(verb, behind, s_by);
        var inFull = Find(verb, behind, s_concurrence) is not null;
        return source is null
            ? new Miss<(TextSpan?, bool, TextSpan)>(input)
            : new Hit<(TextSpan?, bool, TextSpan)>((loser, inFull, at.Stream.SpanOf(source.Index + 1, behind.Index)), behind);
    };

    private static TokenInput? Find(TokenInput from, TokenInput behind, WordTable<bool> words)
    {
        for (var at = from; at.Index < behind.Index; at = at.Next)
        {
            if (at.Token.Kind == TokenKind.Word && words.Contains(at.Token.Hash))
            {
                return at;
            }
        }

        return null;
    }

    private static TokenInput? Find(TokenInput from, TokenInput behind, ulong word)
    {
        for (var at = from; at.Index < behind.Index; at = at.Next)
        {
            if (at.Token.Kind == TokenKind.Word && at.Token.Hash == word)
            {
                return at;
            }
        }

        return null;
    }
}
