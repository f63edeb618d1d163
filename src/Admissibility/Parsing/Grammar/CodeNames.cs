using Admissibility.Parsing.Combinators;
using Admissibility.Parsing.Lexing;

namespace Admissibility.Parsing.Grammar;

/// <summary>The codes in force and those that amendments still name, by their words.</summary>
internal static class CodeNames
{
    /// <summary>Names that amendments cut short, and what they mean.</summary>
    private static readonly (string Written, string Name)[] s_shortened =
    [
        ("code rural et de la pêche", "code rural et de la pêche maritime"),
        ("code de construction et de l’habitation", "code de la construction et de l’habitation"),
        ("code de sécurité sociale", "code de la sécurité sociale"),
        ("code de santé publique", "code de la santé publique"),
        ("code la santé publique", "code de la santé publique"),
        ("code la sécurité sociale", "code de la sécurité sociale"),
        ("code la propriété intellectuelle", "code de la propriété intellectuelle"),
        ("code de procédure pénal", "code de procédure pénale"),
        ("code de collectivités territoriales", "code général des collectivités territoriales"),
        ("code des collectivités territoriales", "code général des collectivités territoriales"),
    ];

    private static readonly string[] s_names =
    [
        "code civil",
        "code de commerce",
        "code de déontologie des architectes",
        "code de justice administrative",
        "code de justice militaire",
        "code de l’action sociale et des familles",
        "code de l’artisanat",
        "code de l’aviation civile",
        "code de l’éducation",
        "code de l’énergie",
        "code de l’entrée et du séjour des étrangers et du droit d’asile",
        "code de l’environnement",
        "code de l’expropriation pour cause d’utilité publique",
        "code de l’organisation judiciaire",
        "code de l’urbanisme",
        "code de la commande publique",
        "code de la consommation",
        "code de la construction et de l’habitation",
        "code de la défense",
        "code de la famille et de l’aide sociale",
        "code de la justice pénale des mineurs",
        "code de la Légion d’honneur, de la Médaille militaire et de l’ordre national du Mérite",
        "code de la mutualité",
        "code de la propriété intellectuelle",
        "code de la recherche",
        "code de la route",
        "code de la santé publique",
        "code de la sécurité intérieure",
        "code de la sécurité sociale",
        "code de la voirie routière",
        "code de procédure civile",
        "code de procédure pénale",
        "code des assurances",
        "code des communes",
        "code des communes de la Nouvelle-Calédonie",
        "code des douanes",
        "code des douanes de Mayotte",
        "code des impositions sur les biens et services",
        "code des instruments monétaires et des médailles",
        "code des juridictions financières",
        "code des marchés publics",
        "code des pensions civiles et militaires de retraite",
        "code des pensions de retraite des marins français du commerce, de pêche ou de plaisance",
        "code des pensions militaires d’invalidité et des victimes de guerre",
        "code des ports maritimes",
        "code des postes et des communications électroniques",
        "code des procédures civiles d’exécution",
        "code des relations entre le public et l’administration",
        "code des transports",
        "code disciplinaire et pénal de la marine marchande",
        "code du cinéma et de l’image animée",
        "code du domaine de l’État",
        "code du domaine public fluvial et de la navigation intérieure",
        "code du patrimoine",
        "code du service national",
        "code du sport",
        "code du tourisme",
        "code de tourisme",
        "code du travail",
        "code du travail applicable à Mayotte",
        "code du travail maritime",
        "code électoral",
        "code forestier",
        "code général de la fonction publique",
        "code général de la propriété des personnes publiques",
        "code général des collectivités territoriales",
        "code général des impôts",
        "code général des impôts, annexe II",
        "code général des impôts, annexe III",
        "code minier",
        "code monétaire et financier",
        "code pénal",
        "code pénitentiaire",
        "code rural",
        "code rural et de la pêche maritime",
        "livre des procédures fiscales",
    ];

    private static readonly ulong s_code = Lexicon.WordHash.Of("code");

    /// <summary>The names, longest first, under the hash of their second word: the first is nearly always « code ».</summary>
    private static readonly Dictionary<ulong, List<CodeName>> s_bySecondWord = Build();

    /// <summary>All names, as they are written.</summary>
    public static IReadOnlyList<string> All => s_names;

    /// <summary>The longest code name at a position, with the position after it; null when there is none.</summary>
    public static (string Name, TokenInput After)? Find(TokenInput at) =>
        Find(at.Stream.Window, at.Index) is { } found ? (found.Name, at.Context.At(found.End)) : null;

    /// <summary>The longest code name that begins at a token, with the token after it; null when there is none.</summary>
    public static (string Name, int End)? Find(in TokenWindow text, int at) =>
        text.KindAt(at) == TokenKind.Word && s_bySecondWord.TryGetValue(text.HashAt(text.Next(at)), out var candidates)
            ? FirstMatch(text, at, candidates, skipped: 0)
            : null;

    /// <summary>The longest name whose words after « code » begin at a token, with the token after them; null when there is none.</summary>
    public static (string Name, int End)? FindRest(in TokenWindow text, int at) =>
        text.KindAt(at) == TokenKind.Word && s_bySecondWord.TryGetValue(text.HashAt(at), out var candidates)
            ? FirstMatch(text, at, candidates, skipped: 1)
            : null;

    /// <summary>The first candidate whose words begin at a token; « code » may be passed over, of names of three words at least.</summary>
    private static (string Name, int End)? FirstMatch(in TokenWindow text, int at, List<CodeName> candidates, int skipped)
    {
        foreach (var candidate in candidates)
        {
            if (skipped > 0 && (candidate.Tokens.Length <= 2 || candidate.Tokens[0] != s_code))
            {
                continue;
            }

            var end = at;
            var matched = skipped;
            while (matched < candidate.Tokens.Length && text.HashAt(end) == candidate.Tokens[matched])
            {
                end = text.Next(end);
                matched++;
            }

            if (matched == candidate.Tokens.Length)
            {
                return (candidate.Name, end);
            }
        }

        return null;
    }

    private static Dictionary<ulong, List<CodeName>> Build()
    {
        var bySecondWord = new Dictionary<ulong, List<CodeName>>();
        foreach (var name in s_names)
        {
            Add(name, name);
        }

        foreach (var (written, name) in s_shortened)
        {
            Add(written, name);
        }

        foreach (var names in bySecondWord.Values)
        {
            names.Sort((one, other) => other.Tokens.Length - one.Tokens.Length);
        }

        return bySecondWord;

        void Add(string written, string name)
        {
            var tokens = Lexer.Read(Text.Excerpt.Of(written, ""));
            var hashes = new ulong[tokens.Length - 1];
            for (var i = 0; i < hashes.Length; i++)
            {
                hashes[i] = tokens[i].Hash;
            }

            if (!bySecondWord.TryGetValue(hashes[1], out var names))
            {
                bySecondWord.Add(hashes[1], names = []);
            }

            names.Add(new(name, hashes));
        }
    }

    private sealed record CodeName(string Name, ulong[] Tokens);
}
