using Admissibility.Diagnostics;
using Admissibility.Facts;
using Admissibility.Text;

namespace Admissibility.Binding;

/// <summary>
/// Finds new public spending in the text that an amendment inserts: a public person that pays, or a benefit or body
/// created with one that pays for it. A word alone concludes nothing: payer, verb and object must be together.
/// </summary>
internal static class ChargeFinder
{
    /// <summary>How many words there may be between a payer and its verb.</summary>
    private const int Near = 6;

    private static readonly Phrases<bool> s_pays = new(
        ("verse|versent|attribue|attribuent|accorde|accordent|octroie|octroient|alloue|allouent|finance|financent|prend en charge|prennent en charge|rembourse|remboursent"
            + "|subventionne|subventionnent|indemnise|indemnisent|assure le financement|assurent le financement", true));

    private static readonly Phrases<bool> s_paidBy = new(
        ("versé par|versée par|versés par|versées par|financé par|financée par|financés par|financées par|pris en charge par|prise en charge par|pris en charge intégralement par|prise en charge intégralement par"
            + "|à la charge de|attribué par|attribuée par|à la charge du|à la charge des|remboursé par|remboursée par|géré par|gérée par", true));

    private static readonly Phrases<bool> s_creates = new(
        ("il est créé|il est institué|il est instauré|est créé|est créée|est institué|est instituée|est instauré|est instaurée|sont créés|sont créées|bénéficient d'|bénéficie d'|ont droit à|a droit à|perçoivent|perçoit", true));

    private static readonly Phrases<LocalizedText> s_benefits = new(
        ("allocation|allocations", new("une allocation", "an allowance")),
        ("prime|primes", new("une prime", "a bonus")),
        ("subvention|subventions", new("une subvention", "a subsidy")),
        ("aide|aides|aide financière|aides financières", new("une aide", "an aid")),
        ("indemnité|indemnités|indemnisation", new("une indemnité", "an indemnity")),
        ("bourse|bourses", new("une bourse", "a grant")),
        ("dotation|dotations", new("une dotation", "an endowment")),
        ("pension|pensions", new("une pension", "a pension")),
        ("prise en charge|remboursement", new("une prise en charge", "a cover of costs")));

    private static readonly Phrases<LocalizedText> s_bodies = new(
        ("fonds d'indemnisation|fonds de soutien|fonds de garantie|fonds national|fonds public|fonds de compensation|fonds d'aide|fonds de solidarité|fonds", new("un fonds", "a fund")),
        ("établissement public", new("un établissement public", "a public body")),
        ("agence nationale|agence publique", new("une agence", "an agency")));

    private static readonly Phrases<bool> s_outOfScope = new(
        ("expérimentation|titre expérimental|rapport|n'est pas|ne peut|ne peuvent|est supprimé|est supprimée|sont supprimés|sont supprimées", true));

    /// <summary>The charge in a sentence of the dispositif; null where it creates no charge.</summary>
    public static PublicCharge? Find(Sentence sentence) =>
        s_outOfScope.FindIn(sentence) is null && FindIn(sentence) is { } charge
            ? new(new(DocumentPart.Dispositif, sentence.Span), charge.Payer, sentence.Shortened, charge.Nature)
            : null;

    private static (PublicBody Payer, LocalizedText Nature)? FindIn(Sentence sentence)
    {
        var benefit = s_benefits.FindIn(sentence);
        if (PayerThatPays(sentence) is { } payer && benefit is { } paid)
        {
            return (payer, paid.Value);
        }

        if (s_creates.FindIn(sentence) is not { } created)
        {
            return null;
        }

        if (s_bodies.FindIn(sentence, created.End) is { } body && body.At - created.End <= Near)
        {
            return (PayerAfter(sentence) ?? PublicBody.Unnamed, body.Value);
        }

        return s_benefits.FindIn(sentence, created.End) is { } given && PayerAfter(sentence) is { } named ? (named, given.Value) : null;
    }

    /// <summary>« l'État verse »</summary>
    private static PublicBody? PayerThatPays(Sentence sentence)
    {
        for (var at = sentence.From; at < sentence.End; at = sentence.Text.Next(at))
        {
            if (Payers.Table.At(sentence.Text, at) is { Value: not null } payer
                && s_pays.FindIn(sentence, payer.End) is { } verb && verb.At - payer.End <= Near)
            {
                return payer.Value;
            }
        }

        return null;
    }

    /// <summary>« versée par l'État », « à la charge des communes »</summary>
    private static PublicBody? PayerAfter(Sentence sentence) =>
        s_paidBy.FindIn(sentence) is { } paid && Payers.Table.FindIn(sentence, paid.End) is { Value: not null } payer && payer.At - paid.End <= Near
            ? payer.Value
            : null;
}
