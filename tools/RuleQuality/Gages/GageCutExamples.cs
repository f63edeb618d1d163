using Admissibility.Amendments;
using Admissibility.Text;

namespace Admissibility.RuleQuality.Gages;

/// <summary><c>cuts</c>: whether gages are cut as they should be, on amendments written for it; each that is not is shown.</summary>
internal static class GageCutExamples
{
    private const string Additional = "APRÈS L’ARTICLE 3, insérer l’article suivant :";
    private const string On = "ARTICLE 3";

    private const string State =
        "La perte de recettes pour l’État est compensée à due concurrence par la création d’une taxe additionnelle à l’accise sur les tabacs.";

    private const string Social =
        "La perte de recettes pour les organismes de sécurité sociale est compensée à due concurrence par la majoration de l’accise sur les alcools.";

    private static readonly (string Placement, string Written, string? Cut)[] s_examples =
    [
        (Additional, $"I. – L’article 3 du code des pépinières est abrogé.\nII. – {State}", "L’article 3 du code des pépinières est abrogé."),
        (Additional, $"L’article 3 du code des pépinières est abrogé.\n{State}", "L’article 3 du code des pépinières est abrogé."),
        (Additional, $"I. – L’article 3 du code des pépinières est abrogé.II. – {State}III. – {Social}", "L’article 3 du code des pépinières est abrogé."),
        (
            Additional,
            $"I. – L’article 3 du code des pépinières est abrogé.\nII. – {State} {Social}\nIII. – Le I entre en vigueur le 1er janvier 2027.",
            "I. – L’article 3 du code des pépinières est abrogé.\nII. – Le I entre en vigueur le 1er janvier 2027."),
        (
            Additional,
            $"I. – L’article 3 du code des pépinières est complété par un II ainsi rédigé :\n« II. – Les haies sont libres. »\nII. – {State}",
            "L’article 3 du code des pépinières est complété par un II ainsi rédigé :\n« II. – Les haies sont libres. »"),
        (On, $"I. – Supprimer l’alinéa 4.\nII. – Compléter cet article par l’alinéa suivant :\n« V. – {State} »", "Supprimer l’alinéa 4."),
        (
            On,
            $"I. – Supprimer l’alinéa 4.\nII. – En conséquence, compléter cet article par les deux alinéas suivants :\n« V. – {State}\n« VI. – {Social} »",
            "Supprimer l’alinéa 4."),
        (
            On,
            $"I. – Supprimer l’alinéa 4.\nII. – Compléter cet article par les deux alinéas suivants :\n« V. – Les haies sont libres.\n« VI. – {State} »",
            "I. – Supprimer l’alinéa 4.\nII. – Compléter cet article par l’alinéa suivant :\n« V. – Les haies sont libres. »"),
        (
            On,
            $"I. – Supprimer l’alinéa 4.\nII. – En conséquence, au début de l’alinéa 1, insérer la référence : « I. – ».\n"
                + $"III. – Compléter cet article par l’alinéa suivant :\n« II. – {State} »",
            "Supprimer l’alinéa 4."),
        (
            On,
            $"Rédiger ainsi cet article :\n« I. – Les haies sont libres.\n« II. – {State} »",
            "Rédiger ainsi cet article :\n« Les haies sont libres. »"),
        (
            On,
            $"Compléter cet article par les deux alinéas suivants :\n« Les haies sont libres. »\n« II. – {State} »",
            "Compléter cet article par l’alinéa suivant :\n« Les haies sont libres. »"),
        (
            Additional,
            $"I. – L’article 3 du code des pépinières est abrogé.\nII. – {State}\nII. – {Social}",
            "L’article 3 du code des pépinières est abrogé."),
        (On, $"Compléter cet article par l’alinéa suivant :\n« II. – {State} »", null),
    ];

    public static int Run()
    {
        var wrong = 0;
        foreach (var (placement, written, expected) in s_examples)
        {
            var document = new AmendmentDocument
            {
                Id = "example",
                Source = "example",
                Placement = Excerpt.Of(placement, "placement"),
                Dispositif = Excerpt.Of(written, "dispositif"),
                Expose = Excerpt.Of("Les haies abritent des oiseaux. Cet amendement est gagé. Il engage peu.", "exposé"),
            };
            var cut = GageCut.Of(document, AmendmentSyntax.Of(document));
            if (cut?.Dispositif?.Text != expected || (cut is not null && cut.Expose?.Text != "Les haies abritent des oiseaux. Il engage peu."))
            {
                wrong++;
                Console.WriteLine($"{written}\nis cut to\n{cut?.Dispositif?.Text ?? "nothing"}\n({cut?.Expose?.Text})");
                Console.WriteLine($"and should be\n{expected ?? "nothing"}\n");
            }
        }

        Console.WriteLine($"{s_examples.Length} examples, {wrong} wrong");
        return wrong == 0 ? 0 : 1;
    }
}
