using Admissibility.Diagnostics;
using Admissibility.Facts;
using Admissibility.Text;

namespace Admissibility.Binding;

/// <summary>
/// Finds losses of public resources in the text that an amendment inserts: an exemption from a levy, a credit or
/// deduction of tax opened. A relief that is named without being opened is no loss.
/// </summary>
internal static class LossFinder
{
    private const int Near = 8;

    private static readonly Phrases<LocalizedText> s_exempt = new(
        ("exonéré de|exonérée de|exonérés de|exonérées de|exonéré des|exonérés des|exonérées des|exonérée des|exonéré du|exonérés du|exonérées du|exonéré d'|exonérés d'|exonérées d'|exonérée d'"
            + "|bénéficient d'une exonération|bénéficie d'une exonération|exempté de|exemptés de|exemptée de|exemptées de",
            new("une exonération", "an exemption")),
        ("ouvre droit à un crédit d'impôt|ouvrent droit à un crédit d'impôt|bénéficient d'un crédit d'impôt|bénéficier d'un crédit d'impôt|bénéficie d'un crédit d'impôt|institué un crédit d'impôt|créé un crédit d'impôt", new("un crédit d’impôt", "a tax credit")),
        ("ouvre droit à une réduction d'impôt|ouvrent droit à une réduction d'impôt|bénéficient d'une réduction d'impôt|bénéficie d'une réduction d'impôt|ouvrent droit à une réduction|créé une réduction d'impôt", new("une réduction d’impôt", "a tax reduction")),
        ("bénéficient d'un abattement|bénéficie d'un abattement|est appliqué un abattement|appliquer un abattement", new("un abattement", "a deduction")),
        ("est soumis au taux réduit de|sont soumis au taux réduit de|perçue au taux réduit", new("un taux réduit", "a reduced rate")));

    private static readonly Phrases<PublicBody> s_levies = new(
        ("impôt|impôts|impôt sur le revenu|impôt sur les sociétés|taxe sur la valeur ajoutée|droits de mutation à titre gratuit|crédit d'impôt|réduction d'impôt|accise|accises|droits d'enregistrement", PublicBody.State),
        ("cotisations|cotisation|cotisations sociales|cotisations patronales|contributions sociales|contribution sociale généralisée|forfait social|taxe sur les salaires", PublicBody.SocialSecurity),
        ("taxe foncière|taxe d'habitation|cotisation foncière des entreprises|taxe de séjour|taxe d'aménagement|droits de mutation à titre onéreux|octroi de mer|taxe locale", PublicBody.LocalAuthorities),
        ("taxe|taxes|contribution|redevance|redevances|droits", PublicBody.Unnamed));

    private static readonly Phrases<bool> s_outOfScope = new(
        ("rapport|n'est pas|ne sont pas|ne peuvent|ne peut|est supprimé|est supprimée|cessent de|cesse de", true));

    /// <summary>The loss in a sentence of the dispositif; null where it causes no loss.</summary>
    public static RevenueLoss? Find(Sentence sentence) =>
        s_outOfScope.FindIn(sentence) is null
        && s_exempt.FindIn(sentence) is { } relief
        && s_levies.FindIn(sentence, relief.At) is { } levy && levy.At - relief.End <= Near
            ? new(new(DocumentPart.Dispositif, sentence.Span), levy.Value, sentence.Shortened, relief.Value)
            : null;
}
