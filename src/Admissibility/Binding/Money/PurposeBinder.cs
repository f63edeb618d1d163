using Admissibility.Diagnostics;
using Admissibility.Facts;
using Admissibility.Parsing.Lexing;
using Admissibility.Text;

namespace Admissibility.Binding;

/// <summary>
/// What the exposé says that the amendment is for: the first sentence that states a purpose, by the directions of its verbs and the polarity of
/// the noun after them. It is read only where the dispositif changes something about revenue.
/// </summary>
internal static class PurposeBinder
{
    /// <summary>How many words after a verb its object may be.</summary>
    private const int Near = 15;

    /// <summary>How many words after « cet amendement propose » a relief may be that has no verb of its own.</summary>
    private const int Next = 5;

    /// <summary>How many sentences are read: what follows argues.</summary>
    private const int Read = 16;

    /// <summary>Words that only the author uses of his own text.</summary>
    private static readonly Phrases<bool> s_own = new(
        ("amendement|il est proposé|est proposé|nous proposons|je propose|proposons|il est donc proposé|est demandé|il convient|vise à|visant à|a pour objet"
            + "|a pour objectif|a pour but|l'objectif est|cette mesure|la présente proposition|cette disposition|souhaitons|demandons", true));

    /// <summary>Words of sentences that describe what is, or what the bill does.</summary>
    private static readonly Phrases<bool> s_described = new(
        ("projet de loi|plf|le gouvernement|l'article|actuellement|aujourd'hui|depuis|en vigueur|a été|ont été|avait|avaient|le présent article|l'exécutif|avant la|avant le|suite à|en raison|malgré|bénéficiaires", true));

    private static readonly Phrases<bool> s_gages = new(("perte de recettes|pertes de recettes|gage|gagé|gagée", true));

    private static readonly Phrases<bool> s_negations = new(("ne plus|ne pas|n'est plus|ne soient plus|sans|éviter|empêcher|plutôt que de|au lieu de", true));

    private static readonly Phrases<bool> s_reduced = new(("réduit|réduits|zéro|intermédiaire|super-réduit|première nécessité", true));

    private static readonly Phrases<bool> s_valueAdded = new(("tva|taxe sur la valeur ajoutée", true));

    public static void Bind(BoundAmendment amendment)
    {
        if (amendment.Document.Expose is not { } expose || !TouchesRevenue(amendment.Facts))
        {
            return;
        }

        var sentences = Sentences.In(TokenWindow.Of(expose)).Take(Read).Where(sentence => s_gages.FindIn(sentence) is null).ToList();
        var purpose = sentences.Where(sentence => s_own.FindIn(sentence) is not null).Select(PurposeOf).FirstOrDefault(found => found is not null)
            ?? sentences.Where(sentence => s_own.FindIn(sentence) is null && s_described.FindIn(sentence) is null)
                .Select(PurposeOf).FirstOrDefault(found => found is not null);
        if (purpose is not null)
        {
            amendment.Facts.Add(purpose);
        }
    }

    private static bool TouchesRevenue(FactSet facts) =>
        facts.Of<ProvisionChanged>().Count + facts.Of<ReliefCreated>().Count + facts.Of<CreditLimited>().Count + facts.Of<ResourceGiven>().Count > 0;

    private static StatedPurpose? PurposeOf(Sentence sentence)
    {
        var from = s_own.FindIn(sentence)?.End ?? sentence.From;
        for (var at = from; MoneyWords.Verbs.FindIn(sentence, at) is { } verb; at = verb.End)
        {
            var isUp = verb.Value == VerbMeaning.Up;
            if (s_negations.FindIn(sentence.Text, Math.Max(from, verb.At - 4), verb.At) is not null)
            {
                isUp = !isUp;
            }

            if (verb.Value is VerbMeaning.Open or VerbMeaning.Tax)
            {
                return Of(sentence, verb.At, verb.End, verb.Value == VerbMeaning.Open);
            }

            if (ObjectOf(sentence, verb.End, ref isUp) is { } noun)
            {
                return Of(sentence, verb.At, noun.End, noun.IsLevy ? !isUp : isUp);
            }
        }

        // « Cet amendement propose un crédit d'impôt »
        return s_own.FindIn(sentence) is not null && MoneyWords.Nouns.FindIn(sentence.Text, from, Math.Min(sentence.End, from + Next)) is { } bare
            && bare.Value.Kind == NounKind.Relief ? Of(sentence, bare.At, bare.End, isLoss: true) : null;
    }

    /// <summary>The noun that a verb bears on, past what only measures it (« le taux de… ») and past a second direction (« limiter la hausse de… »).</summary>
    private static (int End, bool IsLevy)? ObjectOf(Sentence sentence, int from, ref bool isUp)
    {
        var (end, cap) = (from, -1);
        for (var i = 0; i < Near && end < sentence.End; i++)
        {
            end = sentence.Text.Next(end);
        }

        for (var at = from; at < end;)
        {
            if (MoneyWords.Nouns.At(sentence.Text, at) is { } noun)
            {
                if (noun.Value.Kind is not (NounKind.Measure or NounKind.Cap) && (noun.Value.Kind != NounKind.Limit || !isUp))
                {
                    return (noun.End, noun.Value.Kind is NounKind.Levy or NounKind.Limit && !(isUp && IsReduced(sentence, at, noun.End)));
                }

                cap = noun.Value.Kind == NounKind.Cap && cap < 0 ? noun.End : cap;
                at = noun.End;
            }
            else if (MoneyWords.Verbs.At(sentence.Text, at) is { } second)
            {
                if (second.Value is VerbMeaning.Open or VerbMeaning.Tax)
                {
                    return (second.End, second.Value == VerbMeaning.Tax);
                }

                isUp = second.Value == VerbMeaning.Up ? isUp : !isUp;
                at = second.End;
            }
            else
            {
                at = sentence.Text.Next(at);
            }
        }

        return cap > 0 ? (cap, false) : null;
    }

    /// <summary>« le taux de TVA de 5,5 % »: less than the usual rate.</summary>
    private static bool IsReduced(Sentence sentence, int at, int end)
    {
        if (s_valueAdded.FindIn(sentence.Text, at, end) is null && s_reduced.FindIn(sentence.Text, end, Math.Min(sentence.End, end + 4)) is null)
        {
            return false;
        }

        for (var i = end; i < Math.Min(sentence.End, end + 6); i++)
        {
            var token = sentence.Text.Tokens[i];
            if (token.Kind == TokenKind.Number)
            {
                return sentence.Text.TextOf(token) is "5" or "5,5" or "2" or "2,1" or "10" or "0";
            }
        }

        return s_reduced.FindIn(sentence.Text, end, Math.Min(sentence.End, end + 12)) is not null;
    }

    private static StatedPurpose Of(Sentence sentence, int from, int end, bool isLoss)
    {
        var span = sentence.Text.SpanOf(from, end);
        return new(new(DocumentPart.Expose, span), isLoss ? PurposeSign.Loss : PurposeSign.Gain, Passage.OneLine(sentence.Text.Excerpt.Source.Slice(span)));
    }
}
