using Admissibility.Diagnostics;

namespace Admissibility.Rules;

/// <summary>The texts on which rules rest. One whose words were not read is marked, and shown as « à vérifier ».</summary>
/// <remarks>The paragraphs of article 98 of the Assemblée's rules are not settled between versions: the article alone is cited.</remarks>
public static class LegalBases
{
    public static LegalBasis Reasons { get; } = LegalBasis.Of("reasons", new(
        "loi organique n° 2009-403 du 15 avril 2009, art. 13 ; Règlement de l’Assemblée nationale, art. 98 ; Règlement du Sénat, art. 44 bis",
        "organic law no. 2009-403 of 15 April 2009, art. 13; rules of the Assemblée nationale, art. 98; rules of the Sénat, art. 44 bis"));

    public static LegalBasis TextUnderDiscussion { get; } = LegalBasis.Of("text-under-discussion", new(
        "Règlement du Sénat, art. 44 bis, al. 3 ; Règlement de l’Assemblée nationale, art. 90 et 98",
        "rules of the Sénat, art. 44 bis, para. 3; rules of the Assemblée nationale, arts. 90 and 98"));

    public static LegalBasis Drafting { get; } = LegalBasis.Of("drafting", new("usage des services des chambres", "practice of the chambers’ services"), verified: false);

    public static LegalBasis LinkWithText { get; } = LegalBasis.Of("link-with-text", new(
        "Constitution, art. 45, al. 1 ; Règlement de l’Assemblée nationale, art. 98 ; Règlement du Sénat, art. 44 bis, al. 3",
        "Constitution, art. 45, para. 1; rules of the Assemblée nationale, art. 98; rules of the Sénat, art. 44 bis, para. 3"));

    public static LegalBasis ProvisionsStillInDiscussion { get; } = LegalBasis.Of("provisions-still-in-discussion", new(
        "Constitution, art. 45 ; Règlement de l’Assemblée nationale, art. 108 ; Règlement du Sénat, art. 44 bis, al. 5 et 6",
        "Constitution, art. 45; rules of the Assemblée nationale, art. 108; rules of the Sénat, art. 44 bis, paras. 5 and 6"));

    public static LegalBasis PublicCharge { get; } = LegalBasis.Of("public-charge", new(
        "Constitution, art. 40 (« une charge publique »)", "Constitution, art. 40 (“a public charge”)"));

    public static LegalBasis PublicResources { get; } = LegalBasis.Of("public-resources", new(
        "Constitution, art. 40 (« des ressources publiques »)", "Constitution, art. 40 (“public resources”)"));
}
