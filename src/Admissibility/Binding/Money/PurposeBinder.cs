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

    /// <summary>How many tokens before a verb « et » may be that joins it to another: « et de « réduire ».</summary>
    private const int Beside = 4;

    /// <summary>How many sentences are read: what follows argues.</summary>
    private const int Read = 16;

    /// <summary>Words that only the author uses of his own text.</summary>
    private static readonly Phrases<bool> s_own = WordLists.Of("purpose-binder.own");

    /// <summary>Words of sentences that describe what is, or what the bill does.</summary>
    private static readonly Phrases<bool> s_described = WordLists.Of("purpose-binder.described");

    private static readonly Phrases<bool> s_gages = WordLists.Of("purpose-binder.gages");

    private static readonly Phrases<bool> s_negations = WordLists.Of("purpose-binder.negations");

    private static readonly Phrases<bool> s_instruments = WordLists.Of("purpose-binder.instruments");

    private static readonly Phrases<bool> s_reduced = WordLists.Of("purpose-binder.reduced");

    /// <summary>« substituer à la réduction un crédit d'impôt »: what is called a reduction there becomes a greater relief.</summary>
    private static readonly Phrases<bool> s_credited = WordLists.Of("purpose-binder.credited");

    private static readonly Phrases<bool> s_and = new(("et de|et d'|et à", true));

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
            var isUp = verb.Value is VerbMeaning.Up or VerbMeaning.Create or VerbMeaning.Postpone;
            var isDenied = s_negations.FindIn(sentence.Text, Math.Max(from, verb.At - 4), verb.At) is not null;
            isUp ^= isDenied;

            if (BearsOnChange(sentence, verb.Value, verb.End))
            {
                return null;
            }

            if (s_credited.At(sentence.Text, verb.At) is { } credited)
            {
                return Of(sentence, verb.At, credited.End, !isDenied);
            }

            if (verb.Value is VerbMeaning.Open or VerbMeaning.Tax)
            {
                return Of(sentence, verb.At, verb.End, (verb.Value == VerbMeaning.Open) != isDenied);
            }

            if (verb.Value == VerbMeaning.Create && isUp && CeilingAfter(sentence, verb.End) is { } ceiling)
            {
                return Of(sentence, verb.At, ceiling, isLoss: false, isOfRelief: true);
            }

            if (InstrumentAfter(sentence, verb.End) is { } instrument && !isUp)
            {
                return Of(sentence, verb.At, instrument, isLoss: true);
            }

            if (ObjectOf(sentence, verb.End, verb.Value == VerbMeaning.End, ref isUp) is { } noun)
            {
                return Of(sentence, verb.At, noun.End, noun.IsLevy ? !isUp : isUp, !noun.IsLevy);
            }
        }

        // « Cet amendement propose un crédit d'impôt »
        return s_own.FindIn(sentence) is not null && MoneyWords.Nouns.FindIn(sentence.Text, from, Math.Min(sentence.End, from + Next)) is { } bare
            && bare.Value.Kind == NounKind.Relief ? Of(sentence, bare.At, bare.End, isLoss: true) : null;
    }

    /// <summary>« limiter à 10 millions d'euros la baisse des ressources », « décaler la suppression »: what is limited or postponed is a change.</summary>
    private static bool BearsOnChange(Sentence sentence, VerbMeaning verb, int from)
    {
        int? near = verb switch
        {
            VerbMeaning.Limit or VerbMeaning.Postpone => Near,
            VerbMeaning.Down => 3,
            _ => null,
        };
        if (near is null)
        {
            return false;
        }

        var end = Math.Min(sentence.End, from + near.Value);
        return MoneyWords.Verbs.FindIn(sentence.Text, from, end) is { Value: VerbMeaning.Up or VerbMeaning.Down or VerbMeaning.End } second
            && (MoneyWords.Nouns.FindIn(sentence.Text, from, end) is not { } noun || second.At < noun.At);
    }

    /// <summary>« instaurer un plafond »: what is created there restricts.</summary>
    private static int? CeilingAfter(Sentence sentence, int verb) =>
        MoneyWords.Nouns.FindIn(sentence.Text, verb, Math.Min(sentence.End, verb + Next)) is { Value.Kind: NounKind.Ceiling } ceiling ? ceiling.End : null;

    /// <summary>« réduire d'un abattement les plus-values »: the relief is that by which something is reduced.</summary>
    private static int? InstrumentAfter(Sentence sentence, int verb) =>
        s_instruments.At(sentence.Text, verb) is { } by && MoneyWords.Nouns.At(sentence.Text, by.End) is { Value.Kind: NounKind.Relief } relief
            ? relief.End
            : null;

    /// <summary>The noun that a verb bears on, past what only measures it (« le taux de… ») and past a second direction (« limiter la hausse de… »).</summary>
    private static (int End, bool IsLevy)? ObjectOf(Sentence sentence, int from, bool ends, ref bool isUp)
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
                if (noun.Value.Kind is not (NounKind.Measure or NounKind.Cap or NounKind.Ceiling) && (noun.Value.Kind != NounKind.Limit || !isUp))
                {
                    var isRelief = (isUp && IsReduced(sentence, from, at, noun.End))
                        || (ends && s_reduced.FindIn(sentence.Text, noun.End, Math.Min(sentence.End, noun.End + 4)) is not null);
                    return (noun.End, noun.Value.Kind is NounKind.Levy or NounKind.Limit or NounKind.Commitment && !isRelief);
                }

                cap = noun.Value.Kind is NounKind.Cap or NounKind.Ceiling && cap < 0 ? noun.End : cap;
                at = noun.End;
            }
            else if (MoneyWords.Verbs.At(sentence.Text, at) is { } second)
            {
                if (cap > 0)
                {
                    break; // what follows is of another clause
                }

                if (second.Value is VerbMeaning.Open or VerbMeaning.Tax)
                {
                    return (second.End, second.Value == VerbMeaning.Tax);
                }

                var isUpToo = second.Value is VerbMeaning.Up or VerbMeaning.Create;
                isUp = IsJoined(sentence, from, at) ? isUpToo : isUp == isUpToo;
                at = second.End;
            }
            else
            {
                at = sentence.Text.Next(at);
            }
        }

        return cap > 0 ? (cap, false) : null;
    }

    /// <summary>« réduire le nombre des cas et réduire le coût »: the second verb is beside the first, and bears on nothing that it does.</summary>
    private static bool IsJoined(Sentence sentence, int from, int verb) =>
        s_and.FindIn(sentence.Text, Math.Max(from, verb - Beside), verb) is not null;

    /// <summary>« le taux de TVA de 5,5 % »: less than the usual rate.</summary>
    private static bool IsReduced(Sentence sentence, int from, int at, int end)
    {
        if (s_valueAdded.FindIn(sentence.Text, at, end) is null && s_reduced.FindIn(sentence.Text, end, Math.Min(sentence.End, end + 4)) is null)
        {
            return false;
        }

        foreach (var i in Enumerable.Range(end, Math.Max(0, Math.Min(sentence.End, end + 6) - end)).Concat(Enumerable.Range(from, at - from)))
        {
            var token = sentence.Text.Tokens[i];
            if (token.Kind == TokenKind.Number)
            {
                return sentence.Text.TextOf(token) is "5" or "5,5" or "2" or "2,1" or "10" or "0";
            }
        }

        return s_reduced.FindIn(sentence.Text, end, Math.Min(sentence.End, end + 12)) is not null;
    }

    private static StatedPurpose Of(Sentence sentence, int from, int end, bool isLoss, bool isOfRelief = false)
    {
        var span = sentence.Text.SpanOf(from, end);
        return new(new(DocumentPart.Expose, span), isLoss ? PurposeSign.Loss : PurposeSign.Gain, Passage.OneLine(sentence.Text.Excerpt.Source.Slice(span)))
        {
            IsOfAmendment = s_own.FindIn(sentence) is not null,
            ReducesRelief = isOfRelief && !isLoss,
        };
    }
}
