using Admissibility.Diagnostics;
using Admissibility.Facts;
using Admissibility.Text;

namespace Admissibility.Binding;

/// <summary>
/// Finds new public spending in the text that an amendment inserts: a public person that is made to pay, to recruit or to equip, a benefit opened or
/// raised, a body created. A word alone concludes nothing: payer, act and object must be in one clause, the payer before an active verb.
/// </summary>
internal static class ChargeFinder
{
    /// <summary>How many words there may be between a payer and its verb.</summary>
    private const int Near = 7;

    private static readonly LocalizedText s_recruitment = new("un recrutement", "a recruitment");

    private static readonly LocalizedText s_equipment = new("un équipement ou un service", "equipment or a service");

    private static readonly LocalizedText s_gratuity = new("une gratuité", "a service free of charge");

    /// <summary>Adds the charge of a sentence of the dispositif, or why what it names is none.</summary>
    public static void Bind(FactSet facts, Sentence sentence)
    {
        if (FindIn(sentence) is not { } charge)
        {
            return;
        }

        var location = new Location(DocumentPart.Dispositif, sentence.Span);
        if (WhyNot(sentence, charge) is { } why)
        {
            facts.Add(new ChargeExcluded(location, why));
        }
        else
        {
            facts.Add(new PublicCharge
            {
                Location = location,
                Payer = charge.Payer,
                Passage = sentence.Shortened,
                Act = WordsOf(sentence, charge),
                Nature = charge.Nature,
            });
        }
    }

    private static string WordsOf(Sentence sentence, Found charge) =>
        charge.End > charge.From ? Passage.OneLine(sentence.Text.Excerpt.Source.Slice(sentence.Text.SpanOf(charge.From, charge.End))) : "";

    /// <summary>Why a sentence is no charge, though it names one; null where it is one.</summary>
    private static ExclusionReason? WhyNot(Sentence sentence, Found charge)
    {
        for (var at = sentence.From; MoneyWords.Exclusions.FindIn(sentence, at) is { } found; at = found.End)
        {
            var bears = found.Value switch
            {
                ExclusionReason.PrivatePayer => found.End <= charge.From,
                ExclusionReason.ManagementCharge or ExclusionReason.UnpaidBody => charge.Nature == s_equipment,
                ExclusionReason.ExistingBenefit => charge.Form == ActForm.PaidBy,
                ExclusionReason.Volunteer => found.At < charge.End && charge.Form != ActForm.Claims,
                ExclusionReason.Ended => found.At <= charge.End + Near,
                _ => true,
            };
            if (bears)
            {
                return found.Value;
            }
        }

        return null;
    }

    private static Found? FindIn(Sentence sentence)
    {
        for (var at = sentence.From; MoneyWords.Acts.FindIn(sentence, at) is { } act; at = act.End)
        {
            if (Of(sentence, act.Value, act.At, act.End) is { } charge)
            {
                return charge;
            }
        }

        return null;
    }

    private static Found? Of(Sentence sentence, ActForm form, int from, int end)
    {
        var (payer, benefit) = (SubjectOf(sentence, from), MoneyWords.Benefits.FindIn(sentence, end));
        switch (form)
        {
            case ActForm.Pays when payer is not null && benefit is { } paid && !IsBetweenAuthorities(sentence, payer, end):
                return new(payer, paid.Value.Name, form, from, end);
            case ActForm.Employs when payer is not null:
                return new(payer, s_recruitment, form, from, end);
            case ActForm.Equips when payer is not null:
                return new(payer, s_equipment, form, from, end);
            case ActForm.PaidBy when PayerIn(sentence, end, Near) is { } paying && MoneyWords.Benefits.FindIn(sentence) is { } covered && covered.At < from:
                return HasFiniteVerb(sentence, from) ? new(paying, covered.Value.Name, form, from, end) : null;
            case ActForm.Raises when MoneyWords.Benefits.FindIn(sentence) is { Value.Body: { } body } raised && raised.At < from:
                return new(body, raised.Value.Name, form, from, end);
            case ActForm.Creates when MoneyWords.NewBodies.FindIn(sentence, end) is { Value.IsCostly: true } created && created.At - end <= Near
                && s_for.FindIn(sentence.Text, end, created.At) is null:
                return new(PayerAfter(sentence, end) ?? PublicBody.Unnamed, created.Value.Name, form, from, end);
            case ActForm.Creates when MoneyWords.NewBodies.FindIn(sentence) is { Value.IsCostly: true } subject && subject.At - sentence.From <= 1:
                return new(PayerAfter(sentence, end) ?? PublicBody.Unnamed, subject.Value.Name, form, from, end);
            case ActForm.Creates or ActForm.Grants when benefit is { } granted && granted.At - end <= Near && PublicAgents(sentence, from) is { } employer:
                return new(employer, granted.Value.Name, form, from, end);
            case ActForm.Claims when benefit is { } claimed && claimed.At - end <= Near && PayerIn(sentence, claimed.End, 2) is { } owing:
                return new(owing, claimed.Value.Name, form, from, end);
            case ActForm.Creates or ActForm.Grants when benefit is { } given && given.At - end <= Near
                && (PayerAfter(sentence, end) ?? PayerFrom(sentence, end)) is { } named:
                return new(named, given.Value.Name, form, from, end);
            case ActForm.Frees when PublicSubject(sentence, from) is { } open:
                return new(open, s_gratuity, form, from, end);
            default:
                return null;
        }
    }

    /// <summary>« l'État verse »: the public person just before the verb.</summary>
    private static PublicBody? SubjectOf(Sentence sentence, int verb)
    {
        PublicBody? found = null;
        for (var at = Math.Max(sentence.From, verb - (3 * Near)); at < verb; at = sentence.Text.Next(at))
        {
            if (MoneyWords.Payers.At(sentence.Text, at) is { } payer)
            {
                var near = s_qualifiers.At(sentence.Text, payer.End) is null ? Near : 2 * Near;
                found = verb - payer.End <= near ? payer.Value : found;
            }
        }

        return found;
    }

    /// <summary>« la commune verse à la métropole une dotation »: what one local authority pays another costs them together nothing.</summary>
    private static bool IsBetweenAuthorities(Sentence sentence, PublicBody payer, int verbEnd) =>
        payer == PublicBody.LocalAuthorities && s_to.FindIn(sentence, verbEnd) is { } to
        && MoneyWords.Payers.At(sentence.Text, to.End) is { Value: { } receiver } && receiver == payer;

    /// <summary>« les agents des collectivités territoriales… bénéficient d'une prime »: their employer.</summary>
    private static PublicBody? PublicAgents(Sentence sentence, int verb) =>
        s_agents.FindIn(sentence) is { } agents && agents.At < verb && PayerIn(sentence, agents.End, 2) is { } employer ? employer : null;

    /// <summary>« versée par l'État », « à la charge des communes »</summary>
    private static PublicBody? PayerAfter(Sentence sentence, int from)
    {
        for (var at = from; MoneyWords.Acts.FindIn(sentence, at) is { } act; at = act.End)
        {
            if (act.Value == ActForm.PaidBy && PayerIn(sentence, act.End, Near) is { } payer)
            {
                return payer;
            }
        }

        return null;
    }

    /// <summary>« perçoit de l'État »</summary>
    private static PublicBody? PayerFrom(Sentence sentence, int verbEnd) => PayerIn(sentence, verbEnd, 2);

    private static PublicBody? PayerIn(Sentence sentence, int from, int near) =>
        MoneyWords.Payers.FindIn(sentence, from) is { Value: not null } payer && payer.At - from <= near ? payer.Value : null;

    /// <summary>« l'entrée au musée national est gratuite »: what is free is of a public person.</summary>
    private static PublicBody? PublicSubject(Sentence sentence, int verb) =>
        MoneyWords.Payers.FindIn(sentence) is { Value: not null } payer && payer.At < verb ? payer.Value : null;

    /// <summary>« sont prises en charge par », and not « les soins pris en charge par » that only qualifies.</summary>
    private static bool HasFiniteVerb(Sentence sentence, int participle) =>
        s_auxiliaries.FindIn(sentence.Text, Math.Max(sentence.From, participle - 3), participle) is not null;

    /// <summary>« les personnes publiques ayant en charge la restauration scolaire consacrent… »: what qualifies the payer parts it from its verb.</summary>
    private static readonly Phrases<bool> s_qualifiers = WordLists.Of("charge-finder.qualifiers");

    private static readonly Phrases<bool> s_agents = WordLists.Of("charge-finder.agents");

    /// <summary>« il est institué, au profit de l'établissement public, une taxe »: who is named profits, and is not created.</summary>
    private static readonly Phrases<bool> s_for = new(("au profit|au bénéfice|en faveur", true));

    private static readonly Phrases<bool> s_to = new(("à la|à l'|à son|à sa|à cette|à chaque|au|aux", true));

    private static readonly Phrases<bool> s_auxiliaries = new(("est|sont|sera|seront|soit|soient", true));

    /// <summary>What a sentence was found to cost.</summary>
    private sealed record Found(PublicBody Payer, LocalizedText Nature, ActForm Form, int From, int End);
}
