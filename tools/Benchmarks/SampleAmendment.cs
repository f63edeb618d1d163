using Admissibility.Amendments;
using Admissibility.Bills;
using Admissibility.Binding;
using Admissibility.Text;

namespace Admissibility.Benchmarks;

/// <summary>An amendment of about 1 kB, written for the benchmarks.</summary>
internal static class SampleAmendment
{
    private const string Gage =
        "La perte de recettes pour les collectivités territoriales est compensée à due concurrence par la majoration de la dotation globale de "
        + "fonctionnement.";

    private const string Amendment = $"""
        APRÈS ART. 2
        N° 31
        ASSEMBLÉE NATIONALE
        9 mars 2026

        PAIN ARTISANAL - (N° 77)

        AMENDEMENT
        N o 31

        présenté par
        M. Aubry, Mme de La Tour, M. Ben Brahim et plusieurs de leurs collègues
        ----------
        ARTICLE ADDITIONNEL
        APRÈS L'ARTICLE 2, insérer l'article suivant:
        I. – L’article 209 B du code général des impôts est ainsi modifié :
        1° Le II est abrogé ;
        2° Au deuxième alinéa du III, le taux : « 20 % » est remplacé par le taux : « 15 % » ;
        3° Il est ajouté un IV ainsi rédigé :
        « IV. – Les fournils sont exonérés de taxe foncière. »
        II. – {Gage}
        EXPOSÉ SOMMAIRE
        Pour aider les boulangers.
        """;

    public static SourceText Source { get; } = new(Amendment, "essai");

    public static AmendmentDocument Document { get; } = TextDocumentReader.Read(Source);

    public static BoundDossier Dossier { get; } = BoundDossier.Of(new()
    {
        Reading = Reading.First,
        Bill = BillTextReader.Read("Proposition de loi relative au pain\nN° 77\nArticle 1er\nLe pain est rond.\nArticle 2\nLe four est carré."),
    });
}
