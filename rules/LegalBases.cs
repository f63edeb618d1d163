using Admissibility.Diagnostics;
using Admissibility.Text;

namespace Admissibility.Rules;

/// <summary>The texts on which rules and grounds rest. One whose words were not read is marked, and shown as « à vérifier ».</summary>
/// <remarks>
/// The paragraphs of article 98 of the Assemblée's rules are not settled between versions: the article alone is cited. The
/// rules of the Assemblée were read as of 11 October 2017: what they number otherwise since the reform of 4 June 2019 was
/// not, so that the article alone is cited from that day on, and marked.
/// </remarks>
public static class LegalBases
{
    /// <summary>The day of the organic law on the right to amend.</summary>
    private static readonly DateOnly s_organicLaw = new(2009, 4, 15);

    /// <summary>The day of the last known reform of the rules of the Assemblée.</summary>
    private static readonly DateOnly s_reform = new(2019, 6, 4);

    public static LegalBasis Reasons { get; } = LegalBasis.Of("reasons", new(
        "loi organique n° 2009-403 du 15 avril 2009, art. 13 ; Règlement de l’Assemblée nationale, art. 98 ; Règlement du Sénat, art. 44 bis",
        "organic law no. 2009-403 of 15 April 2009, art. 13; rules of the Assemblée nationale, art. 98; rules of the Sénat, art. 44 bis"));

    public static LegalBasis TextUnderDiscussion { get; } = LegalBasis.Of("text-under-discussion", new(
        "Règlement du Sénat, art. 44 bis, al. 3 ; Règlement de l’Assemblée nationale, art. 90 et 98",
        "rules of the Sénat, art. 44 bis, para. 3; rules of the Assemblée nationale, arts. 90 and 98"));

    public static LegalBasis Drafting { get; } = LegalBasis.Of(
        "drafting", new("usage des services des chambres", "practice of the chambers’ services"), verified: false);

    public static LegalBasis LinkWithText { get; } = LegalBasis.Of("link-with-text", new(
        "Constitution, art. 45, al. 1 ; Règlement de l’Assemblée nationale, art. 98 ; Règlement du Sénat, art. 44 bis, al. 3",
        "Constitution, art. 45, para. 1; rules of the Assemblée nationale, art. 98; rules of the Sénat, art. 44 bis, para. 3"));

    public static LegalBasis ProvisionsStillInDiscussion { get; } = LegalBasis.Of("provisions-still-in-discussion", new(
        "Constitution, art. 45 ; Règlement de l’Assemblée nationale, art. 108 ; Règlement du Sénat, art. 44 bis, al. 5 et 6",
        "Constitution, art. 45; rules of the Assemblée nationale, art. 108; rules of the Sénat, art. 44 bis, paras. 5 and 6"));

    public static LegalBasis PublicCharge { get; } = LegalBasis.Of("public-charge", new(
        "Constitution, art. 40 (« une charge publique »)", "Constitution, art. 40 (“a public charge”)"));

    /// <summary>Doctrine on charges that change hands, from memory.</summary>
    public static LegalBasis MovedCharge { get; } = LegalBasis.Of(
        "moved-charge",
        new(
            "Constitution, art. 40 (doctrine : la charge transférée est une charge pour celui qui la reçoit)",
            "Constitution, art. 40 (doctrine: a charge that is moved is a charge for the body that receives it)"),
        verified: false);

    /// <summary>What a charge is in a social-security financing bill, from memory.</summary>
    public static LegalBasis SpendingObjectives { get; } = LegalBasis.Of(
        "spending-objectives",
        new(
            "Constitution, art. 40 ; code de la sécurité sociale, art. L.O. 111-7-1 ; Règlement de l’Assemblée nationale, art. 121-2",
            "Constitution, art. 40; social security code, art. L.O. 111-7-1; rules of the Assemblée nationale, art. 121-2"),
        verified: false);

    public static LegalBasis PublicResources { get; } = LegalBasis.Of("public-resources", new(
        "Constitution, art. 40 (« des ressources publiques »)", "Constitution, art. 40 (“public resources”)"));

    public static LegalBasis Signature { get; } = LegalBasis.Of("signature", new(
        "loi organique n° 2009-403 du 15 avril 2009, art. 13, al. 1 ; Règlement de l’Assemblée nationale, art. 98 ; Règlement du Sénat, art. 44 bis, al. 2",
        "organic law no. 2009-403 of 15 April 2009, art. 13, para. 1; rules of the Assemblée nationale, art. 98; rules of the Sénat, art. 44 bis, para. 2"));

    public static LegalBasis OneArticle { get; } = LegalBasis.Of("one-article", new(
        "Règlement de l’Assemblée nationale, art. 98", "rules of the Assemblée nationale, art. 98"));

    public static LegalBasis CommitteeDeadline { get; } = SinceReform(
        "committee-deadline",
        new("Règlement de l’Assemblée nationale, art. 86, al. 5", "rules of the Assemblée nationale, art. 86, para. 5"),
        new("Règlement de l’Assemblée nationale, art. 86", "rules of the Assemblée nationale, art. 86"));

    public static LegalBasis PlenaryDeadline { get; } = SinceReform(
        "plenary-deadline",
        new(
            "loi organique n° 2009-403 du 15 avril 2009, art. 13 ; Règlement de l’Assemblée nationale, art. 99, al. 1",
            "organic law no. 2009-403 of 15 April 2009, art. 13; rules of the Assemblée nationale, art. 99, para. 1"),
        new(
            "loi organique n° 2009-403 du 15 avril 2009, art. 13 ; Règlement de l’Assemblée nationale, art. 99",
            "organic law no. 2009-403 of 15 April 2009, art. 13; rules of the Assemblée nationale, art. 99"));

    public static LegalBasis JointCommittee { get; } = SinceReform(
        "joint-committee",
        new(
            "Constitution, art. 45, al. 3 ; Règlement de l’Assemblée nationale, art. 113, al. 2",
            "Constitution, art. 45, para. 3; rules of the Assemblée nationale, art. 113, para. 2"),
        new("Constitution, art. 45, al. 3", "Constitution, art. 45, para. 3"),
        verified: true);

    public static LegalBasis FinalReading { get; } = SinceReform(
        "final-reading",
        new(
            "Constitution, art. 45, al. 4 ; Règlement de l’Assemblée nationale, art. 114, al. 3",
            "Constitution, art. 45, para. 4; rules of the Assemblée nationale, art. 114, para. 3"),
        new("Constitution, art. 45, al. 4", "Constitution, art. 45, para. 4"),
        verified: true);

    public static LegalBasis SubAmendment { get; } = LegalBasis.Of("sub-amendment", new(
        "Règlement de l’Assemblée nationale, art. 98 ; Règlement du Sénat, art. 44 bis, al. 4",
        "rules of the Assemblée nationale, art. 98; rules of the Sénat, art. 44 bis, para. 4"));

    public static LegalBasis Mission { get; } = LegalBasis.Of("mission", new(
        "loi organique n° 2001-692 du 1er août 2001, art. 47 ; Règlement de l’Assemblée nationale, art. 121",
        "organic law no. 2001-692 of 1 August 2001, art. 47; rules of the Assemblée nationale, art. 121"), verified: false);

    public static LegalBasis NewMission { get; } = LegalBasis.Of("new-mission", new(
        "loi organique n° 2001-692 du 1er août 2001, art. 7", "organic law no. 2001-692 of 1 August 2001, art. 7"));

    public static LegalBasis FinanceBillParts { get; } = LegalBasis.Of("finance-bill-parts", new(
        "loi organique n° 2001-692 du 1er août 2001, art. 34", "organic law no. 2001-692 of 1 August 2001, art. 34"));

    /// <summary>Doctrine of the finance committee of the Sénat, under the organic law on finance acts.</summary>
    public static LegalBasis FirstPartYear { get; } = new("first-part-year",
    [
        new(
            new(2001, 8, 1),
            new(
                "loi organique n° 2001-692 du 1er août 2001, art. 34, I ; doctrine de la commission des finances du Sénat",
                "organic law no. 2001-692 of 1 August 2001, art. 34, I; doctrine of the finance committee of the Sénat"),
            Verified: false),
    ]);

    public static LegalBasis SocialSecurityBill { get; } = LegalBasis.Of("social-security-bill", new(
        "code de la sécurité sociale, art. L.O. 111-3-6 à L.O. 111-3-8 ; Règlement de l’Assemblée nationale, art. 121-2",
        "social security code, arts. L.O. 111-3-6 to L.O. 111-3-8; rules of the Assemblée nationale, art. 121-2"));

    public static LegalBasis SocialSecurityObjectives { get; } = LegalBasis.Of("social-security-objectives", new(
        "code de la sécurité sociale, art. L.O. 111-7-1 ; Règlement de l’Assemblée nationale, art. 121-2",
        "social security code, art. L.O. 111-7-1; rules of the Assemblée nationale, art. 121-2"), verified: false);

    public static LegalBasis Article40 { get; } = SinceReform(
        "article-40",
        new("Constitution, art. 40 ; Règlement de l’Assemblée nationale, art. 89", "Constitution, art. 40; rules of the Assemblée nationale, art. 89"),
        new("Constitution, art. 40", "Constitution, art. 40"),
        verified: true);

    public static LegalBasis Habilitation { get; } = LegalBasis.Of("habilitation", new(
        "Constitution, art. 38, al. 1 ; Règlement du Sénat, art. 44 bis, al. 3 bis",
        "Constitution, art. 38, para. 1; rules of the Sénat, art. 44 bis, para. 3 bis"));

    public static LegalBasis Regulation { get; } = LegalBasis.Of("regulation", new(
        "Constitution, art. 34, 37 et 41 ; Règlement de l’Assemblée nationale, art. 93",
        "Constitution, arts. 34, 37 and 41; rules of the Assemblée nationale, art. 93"));

    public static LegalBasis Delegation { get; } = LegalBasis.Of("delegation", new("Constitution, art. 38 et 41", "Constitution, arts. 38 and 41"));

    public static LegalBasis OrganicLaw { get; } = SinceReform(
        "organic-law",
        new(
            "Constitution, art. 46 ; Règlement de l’Assemblée nationale, art. 127, al. 3 et 4",
            "Constitution, art. 46; rules of the Assemblée nationale, art. 127, paras. 3 and 4"),
        new("Constitution, art. 46 ; Règlement de l’Assemblée nationale, art. 127", "Constitution, art. 46; rules of the Assemblée nationale, art. 127"));

    public static LegalBasis Injunction { get; } = LegalBasis.Of(
        "injunction", new("Constitution, art. 20 et 39", "Constitution, arts. 20 and 39"), verified: false);

    /// <summary>The « (42) » of the label was not resolved.</summary>
    public static LegalBasis Satisfied { get; } = LegalBasis.Of("satisfied", new("non établi", "not established"), verified: false);

    /// <summary>Case law on statements without normative effect, from memory.</summary>
    public static LegalBasis Normativity { get; } = LegalBasis.Of(
        "normativity",
        new(
            "Déclaration de 1789, art. 6 ; Conseil constitutionnel, décisions n° 2004-500 DC et n° 2005-512 DC",
            "Declaration of 1789, art. 6; Constitutional Council, decisions no. 2004-500 DC and no. 2005-512 DC"),
        verified: false);

    public static LegalBasis Agenda { get; } = LegalBasis.Of("agenda", new("Constitution, art. 48", "Constitution, art. 48"));

    public static LegalBasis Treaty { get; } = SinceReform(
        "treaty",
        new("Constitution, art. 53 ; Règlement de l’Assemblée nationale, art. 128", "Constitution, art. 53; rules of the Assemblée nationale, art. 128"),
        new("Constitution, art. 53 ; Règlement de l’Assemblée nationale, art. 128", "Constitution, art. 53; rules of the Assemblée nationale, art. 128"));

    public static LegalBasis ClosedTexts { get; } = SinceReform(
        "closed-texts",
        new(
            "Règlement de l’Assemblée nationale, art. 48, 122, 126, 131, 136, 151-12 et 154",
            "rules of the Assemblée nationale, arts. 48, 122, 126, 131, 136, 151-12 and 154"),
        new(
            "Règlement de l’Assemblée nationale, art. 48, 122, 126, 131, 136, 151-12 et 154",
            "rules of the Assemblée nationale, arts. 48, 122, 126, 131, 136, 151-12 and 154"));

    public static LegalBasis Duplicate { get; } = LegalBasis.Of(
        "duplicate", new("usage des services de l’Assemblée nationale", "practice of the services of the Assemblée nationale"), verified: false);

    public static LegalBasis RightToAmend { get; } = LegalBasis.Of("right-to-amend", new("Constitution, art. 44", "Constitution, art. 44"));

    public static LegalBasis SenatFinancial { get; } = LegalBasis.Of("senat-financial", new(
        "Constitution, art. 40 ; Règlement du Sénat, art. 45", "Constitution, art. 40; rules of the Sénat, art. 45"), verified: false);

    public static LegalBasis SenatDomain { get; } = LegalBasis.Of("senat-domain", new("Constitution, art. 41", "Constitution, art. 41"));

    public static LegalBasis AdditionalDivision { get; } = LegalBasis.Of("additional-division", new(
        "usage de l’Assemblée nationale (« insérer la division et l’intitulé suivants »)", "practice of the Assemblée nationale (“insérer la division et l’intitulé suivants”)"), verified: false);

    /// <summary>A basis read in the rules of 2017, in the law since 2009, and cited with less once they were reformed.</summary>
    private static LegalBasis SinceReform(string id, LocalizedText before, LocalizedText after, bool verified = false) =>
        new(id, [new(s_organicLaw, before, Verified: true), new(s_reform, after, verified)]);
}
