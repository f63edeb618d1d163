using System.Text.Json.Nodes;

namespace Admissibility.Tests.Shared;

/// <summary>An amendment in the shape of the Assemblée's open data, written for the tests.</summary>
internal static class OpenDataSample
{
    private const string Nil = """{ "@xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance", "@xsi:nil": "true" }""";

    public static string Discussed { get; } = Of("AMTESTB0077P0D1N000012", "12", """
        "dispositif": "<p>&#x00C0; l&#x2019;alin&#x00E9;a&nbsp;1, substituer au mot&nbsp;:</p><p>&#x00AB;&nbsp;farine&nbsp;&#x00BB;</p><p>le mot&nbsp;:</p><p>&#x00AB;&nbsp;bl&#x00E9;&nbsp;&#x00BB;.</p>",
        "exposeSommaire": "<p>Pr&#x00E9;cision.</p>"
        """, "Discuté", "Adopté");

    public static string Inadmissible { get; } = Of("AMTESTB0077P0D1N000013", "13", """ "@xsi:nil": "true" """, "Irrecevable 40", "Charge");

    public static string Credits { get; } = Of("AMTESTB0324P2D1N000014", "II-14", """
        "dispositifAmdtCreditPLF": {
          "listeProgrammes": { "programme": [
            { "libelle": "Fours", "autorisationEngagement": "-5000", "creditPaiement": "-5000", "action": "modification" },
            { "libelle": "Pains", "autorisationEngagement": "5000", "creditPaiement": "4000", "action": "création" } ] },
          "soldeAE": "0", "soldeCP": "-1000" },
        "exposeSommaire": "<p>D&#x00E9;placer.</p>"
        """, "Discuté", "Rejeté", examination: "EXTESTB0324P2D1", bill: "PRJLTESTB0324");

    public static string Amending { get; } = Of("AMTESTB0325P0D1N000015", "15", """
        "dispositifAmdtCreditPLFR": {
          "listeProgrammes": { "programme": {
            "libelle": "Fours", "autorisationEngagementSupplementaire": "700", "autorisationEngagementAnnule": "0",
            "creditPaiementSupplementaire": "0", "creditPaiementAnnule": "300", "action": "modification" } },
          "totalAE": { "solde": "700" }, "totalCP": { "solde": "-300" } }
        """, "Discuté", "Rejeté");

    public static string Of(
        string uid,
        string number,
        string content,
        string state,
        string subState,
        string examination = "EXTESTB0077P0D1",
        string bill = "PIONTESTBTC0077") => $$"""
        { "amendement": {
          "uid": "{{uid}}", "chronotag": "1", "examenRef": "{{examination}}", "texteLegislatifRef": "{{bill}}", "triAmendement": "abc",
          "identification": { "numeroLong": "{{number}}", "prefixeOrganeExamen": "AN" },
          "amendementParentRef": {{Nil}},
          "signataires": { "auteur": { "typeAuteur": "Rapporteur" }, "libelle": "M.&#160;Aubry,  Mme&#160;de&#160;La Tour" },
          "pointeurFragmentTexte": { "division": { "titre": "Article 2", "articleDesignation": "ARTICLE 2", "type": "ARTICLE" }, "missionVisee": { "libelleMission": "Boulangerie" } },
          "corps": { "cartoucheInformatif": "Une notice.", "contenuAuteur": { {{content}} } },
          "cycleDeVie": {
            "dateDepot": "2026-03-09", "datePublication": "2026-03-10", "soumisArticle40": "true",
            "etatDesTraitements": { "etat": { "libelle": "{{state}}" }, "sousEtat": { "libelle": "{{subState}}" } }, "dateSort": "2026-03-11", "sort": "{{subState}}" },
          "seanceDiscussionRef": "RU1", "article99": "false", "loiReference": { "codeLoi": "c com", "divisionCodeLoi": "L1" },
          "discussionCommune": { "idDiscussion": "1" }, "discussionIdentique": { "idDiscussion": "2" }, "accordGouvernementDepotHorsDelai": "Accord" } }
        """;

    /// <summary>The same JSON without anything that exists only after the decision.</summary>
    public static string WithoutLabels(string json)
    {
        var amendment = JsonNode.Parse(json)!["amendement"]!.AsObject();
        string[] fields =
        [
            "triAmendement", "seanceDiscussionRef", "article99", "discussionCommune", "discussionIdentique", "accordGouvernementDepotHorsDelai",
            "representations", "chronotag",
        ];
        foreach (var field in fields)
        {
            amendment.Remove(field);
        }

        amendment["corps"]?.AsObject().Remove("cartoucheInformatif");
        foreach (var field in new[] { "datePublication", "soumisArticle40", "etatDesTraitements", "dateSort", "sort" })
        {
            amendment["cycleDeVie"]?.AsObject().Remove(field);
        }

        return amendment.Root.ToJsonString();
    }
}
