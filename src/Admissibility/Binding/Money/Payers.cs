using Admissibility.Facts;

namespace Admissibility.Binding;

/// <summary>Public persons as laws name them, and whose money theirs is.</summary>
internal static class Payers
{
    /// <summary>Null marks what only looks like a payer (« l'état civil »).</summary>
    public static Phrases<PublicBody?> Table { get; } = new(
        ("l'état civil|l'état de santé|l'état membre|l'état des lieux|l'état d'urgence|l'état partie", null),
        ("l'état|budget général|trésor public|ministère|budget de l'état", PublicBody.State),
        ("assurance maladie|sécurité sociale|régimes obligatoires|caisse d'allocations familiales|caisses d'allocations familiales|caisse nationale|assurance vieillesse|allocations familiales"
            + "|mutualité sociale agricole|caisse primaire|caisses primaires|régime général|branche famille|branche autonomie", PublicBody.SocialSecurity),
        ("collectivités territoriales|collectivité territoriale|commune|communes|département|départements|région|régions|conseil départemental|conseil régional|établissement public de coopération intercommunale"
            + "|établissements publics de coopération intercommunale|collectivités|conseils départementaux|conseils régionaux|métropoles"
            + "|intercommunalités", PublicBody.LocalAuthorities),
        ("établissement public|établissements publics|france travail|agence nationale|agence de l'eau|agences de l'eau|agence de la transition écologique|agence régionale de santé|agences régionales de santé"
            + "|caisse des dépôts|établissements de santé|office national", PublicBody.Operators));
}
