using Admissibility.Amendments;
using Admissibility.Text;

namespace Admissibility.Diagnostics;

/// <summary>Those whose amendments a rule binds.</summary>
[Flags]
public enum Authors
{
    /// <summary>Nobody.</summary>
    None = 0,

    /// <summary>Members of either chamber who sign in their own name.</summary>
    Members = 1,

    /// <summary>Rapporteurs, who are not the committee: no financial rule exempts them.</summary>
    Rapporteurs = 2,

    /// <summary>Committees, in whose name an amendment is filed.</summary>
    Committees = 4,

    /// <summary>The Government.</summary>
    Government = 8,

    /// <summary>All authors except the Government: those bound by article 40.</summary>
    AllButGovernment = Members | Rapporteurs | Committees,

    /// <summary>All authors.</summary>
    Everybody = AllButGovernment | Government,
}

/// <summary>What authors are asked and how they are named.</summary>
public static class AuthorsExtensions
{
    private static readonly (Authors One, LocalizedText Name)[] s_names =
    [
        (Authors.Members, new("députés et sénateurs", "members")),
        (Authors.Rapporteurs, new("rapporteurs", "rapporteurs")),
        (Authors.Committees, new("commissions", "committees")),
        (Authors.Government, new("Gouvernement", "Government")),
    ];

    /// <summary>Whether an author of this quality is among them.</summary>
    public static bool Contains(this Authors authors, AuthorQuality quality) => (authors & Of(quality)) != Authors.None;

    /// <summary>Who they are, in words: « tous », « tous, sauf le Gouvernement ».</summary>
    public static LocalizedText Words(this Authors authors)
    {
        switch (authors)
        {
            case Authors.Everybody:
                return new("tous", "everybody");
            case Authors.AllButGovernment:
                return new("tous, sauf le Gouvernement", "everybody but the Government");
        }

        var names = new List<LocalizedText>();
        foreach (var (one, name) in s_names)
        {
            if (authors.HasFlag(one))
            {
                names.Add(name);
            }
        }

        return new(string.Join(", ", names.Select(name => name.Fr)), string.Join(", ", names.Select(name => name.En)));
    }

    private static Authors Of(AuthorQuality quality) => quality switch
    {
        AuthorQuality.Member => Authors.Members,
        AuthorQuality.Rapporteur => Authors.Rapporteurs,
        AuthorQuality.Committee => Authors.Committees,
        AuthorQuality.Government => Authors.Government,
        _ => throw new ArgumentOutOfRangeException(nameof(quality), quality, null),
    };
}
