using System.Collections.Immutable;
using Admissibility.Diagnostics;
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

    public static Gage Of(in TokenWindow dispositif, GageClause gage) =>
        new(new(DocumentPart.Dispositif, gage.Span), gage.Object, Losers(dispositif, gage))
        {
            DueConcurrence = gage.InFull,
            Cascade = gage.Cascade is not null,
        };

    private static BodyList Losers(in TokenWindow dispositif, GageClause gage)
    {
        if (gage.Bearer is not { } words)
        {
            return new([]);
        }

        var window = dispositif.In(words);
        var losers = ImmutableArray.CreateBuilder<PublicBody>();
        for (var at = window.First; s_losers.FindIn(window, at, window.End) is { } found; at = found.End)
        {
            if (!losers.Contains(found.Value))
            {
                losers.Add(found.Value);
            }
        }

        return new(losers.Count > 0 ? losers.ToImmutable() : [PublicBody.Unnamed]);
    }
}
