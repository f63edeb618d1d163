using Admissibility.Facts;
using Admissibility.Text;

namespace Admissibility.Rules;

/// <summary>The gage that each public body needs, ready to be pasted, as amendments to bills in discussion write it.</summary>
internal static class GageSentences
{
    private const string Tobacco =
        "l’accise sur les tabacs prévue au chapitre IV du titre Ier du livre III du code des impositions sur les biens et services";

    /// <summary>The sentence; the same in both languages, since it is law.</summary>
    public static LocalizedText For(PublicBody bearer) =>
        bearer == PublicBody.SocialSecurity
            ? $"La perte de recettes pour les organismes de sécurité sociale est compensée à due concurrence par la majoration de {Tobacco}."
        : bearer == PublicBody.LocalAuthorities
            ? "La perte de recettes pour les collectivités territoriales est compensée à due concurrence par la majoration de la dotation globale de "
                + $"fonctionnement et, corrélativement pour l’État, par la création d’une taxe additionnelle à {Tobacco}."
        : bearer == PublicBody.State
            ? $"La perte de recettes pour l’État est compensée à due concurrence par la création d’une taxe additionnelle à {Tobacco}."
            : "La perte de recettes pour [la personne publique concernée] est compensée à due concurrence par la création d’une taxe additionnelle "
                + $"à {Tobacco}.";
}
