using Admissibility.Diagnostics;
using Admissibility.Facts;
using Admissibility.Parsing.Lexing;
using Admissibility.Syntax;
using Admissibility.Text;

namespace Admissibility.Binding;

/// <summary>Who loses by the words of a gage.</summary>
internal static class GageBinder
{
    private static readonly Phrases<PublicBody> s_losers = new(
        ("l'état", PublicBody.State),
        ("sécurité sociale|organismes de sécurité|organismes sociaux|régimes sociaux|assurance maladie|caisses de sécurité sociale|régimes obligatoires"
            + "|régimes de sécurité sociale|caisse d'amortissement de la dette sociale|dette sociale", PublicBody.SocialSecurity),
        ("collectivités territoriales|collectivités|communes|commune|départements|département|régions|région|établissements publics de coopération"
            + " intercommunale|collectivité|conseils régionaux|conseils départementaux", PublicBody.LocalAuthorities),
        ("agence|établissement public|établissement national|centre national|office national|office français|opérateur|opérateurs|établissements publics"
            + "|chambres de commerce|chambres consulaires|france travail|caisse de garantie|bpifrance|banque publique", PublicBody.Operators));

    /// <summary>What joins one who loses to the one before.</summary>
    private static readonly Phrases<bool> s_joining = new(("et|ou|pour|ainsi que", true));

    /// <summary>How many words there may be between what joins and who is joined: « et le budget des régimes obligatoires ».</summary>
    private const int Near = 4;

    /// <summary>« La perte de recettes pour … » again, in the same paragraph.</summary>
    private static readonly Phrases<bool> s_again = new(("perte de recettes|pertes de recettes|conséquences financières", true));

    private static readonly Phrases<bool> s_for = new(("pour", true));

    private static readonly Phrases<bool> s_compensated = new(("est compensée|sont compensées|est gagée|sont gagées", true));

    private static readonly Phrases<bool> s_postponing = new((
        "à compter de l'année suivante|à compter de l'exercice suivant|l'année suivante|l'exercice suivant|l'exercice budgétaire suivant|ultérieurement"
            + "|en tant que de besoin|si nécessaire|sous réserve|le cas échéant|dans des conditions fixées par décret|dans les conditions fixées par décret"
            + "|dans des conditions prévues par décret|dans un délai|s'il y a lieu", true));

    public static Gage Of(BoundAmendment amendment, GageClause gage) =>
        new(new(DocumentPart.Dispositif, gage.Span), gage.Object, Losers(amendment.Tokens, gage))
        {
            DueConcurrence = gage.InFull,
            Cascade = gage.Cascade is not null,
            NamesResource = gage.Source is not null,
            UnknownParagraph = GageReferences.Unknown(amendment, gage),
            Postponement = Postponement(amendment.Tokens.In(gage.Span)),
        };

    /// <summary>What is said after « est compensée » of when, and whether, it is.</summary>
    private static string? Postponement(in TokenWindow gage) =>
        s_compensated.FindIn(gage, gage.First, gage.End) is { } verb && s_postponing.FindIn(gage, verb.End, gage.End) is { } found
            ? Passage.OneLine(gage.Excerpt.Source.Slice(gage.SpanOf(found.At, found.End)))
            : null;

    private static BodyList Losers(in TokenWindow dispositif, GageClause gage)
    {
        var losers = new List<PublicBody>();
        if (gage.Bearer is { } words)
        {
            var window = dispositif.In(words);
            AddNamed(losers, window, window.First, window.End);
        }

        if (gage.Source is { } source)
        {
            AddFurther(losers, dispositif.In(new(source.Start, gage.Span.End - source.Start)));
        }

        return new([.. losers.Distinct()]);
    }

    /// <summary>« … La perte de recettes pour l'État est compensée par … »: clauses that follow in the paragraph.</summary>
    private static void AddFurther(List<PublicBody> losers, in TokenWindow rest)
    {
        for (var at = rest.First; s_again.FindIn(rest, at, rest.End) is { } loss; at = loss.End)
        {
            if (s_compensated.FindIn(rest, loss.End, rest.End) is { } verb && s_for.FindIn(rest, loss.End, verb.At) is { } bearer)
            {
                AddNamed(losers, rest, bearer.End, verb.At);
            }
        }
    }

    /// <summary>The first who is named, and those that « et » or a comma joins: others only say where the loss is from.</summary>
    private static void AddNamed(List<PublicBody> losers, in TokenWindow window, int from, int end)
    {
        var isFirst = true;
        for (var at = from; s_losers.FindIn(window, at, end) is { } found; at = found.End)
        {
            if (isFirst || IsJoined(window, at, found.At))
            {
                losers.Add(found.Value);
                isFirst = false;
            }
        }

        if (isFirst)
        {
            losers.Add(PublicBody.Unnamed);
        }
    }

    private static bool IsJoined(in TokenWindow window, int from, int loser)
    {
        for (var at = from; at < loser; at = window.Next(at))
        {
            if (loser - at <= Near + 1 && (s_joining.At(window, at) is not null || window.HashAt(at) == ','))
            {
                return true;
            }
        }

        return false;
    }
}
