using Admissibility.Facts;
using Admissibility.Parsing.Lexing;
using Admissibility.Syntax;

namespace Admissibility.Binding;

/// <summary>Who loses by the words of a gage.</summary>
internal static class GageBinder
{
    private static readonly Phrases<PublicBody> s_losers = new(
        ("l'état", PublicBody.State),
        ("sécurité sociale|organismes sociaux|régimes sociaux|assurance maladie|caisses de sécurité sociale|régimes obligatoires|régimes de sécurité sociale", PublicBody.SocialSecurity),
        ("collectivités territoriales|collectivités|communes|commune|départements|département|régions|région|établissements publics de coopération intercommunale|collectivité", PublicBody.LocalAuthorities),
        ("agence|établissement public|centre national|opérateur|opérateurs|établissements publics|chambres de commerce|chambres consulaires|france travail", PublicBody.Operators));

    public static PublicBody? Bearer(in TokenWindow dispositif, GageClause gage)
    {
        if (gage.Bearer is not { } words)
        {
            return null;
        }

        var window = dispositif.In(words);
        return s_losers.FindIn(window, window.First, window.End) is { } found ? found.Value : PublicBody.Unnamed;
    }
}
