using Admissibility.Text;

namespace Admissibility.Facts;

/// <summary>Whose money it is.</summary>
/// <param name="Code">The name in JSON.</param>
/// <param name="Name">With its article: « l’État ».</param>
public sealed record PublicBody(string Code, LocalizedText Name)
{
    /// <summary>The State.</summary>
    public static PublicBody State { get; } = new("State", new("l’État", "the State"));

    /// <summary>The bodies of social security.</summary>
    public static PublicBody SocialSecurity { get; } = new("SocialSecurity", new("les organismes de sécurité sociale", "social security bodies"));

    /// <summary>Local authorities (collectivités territoriales).</summary>
    public static PublicBody LocalAuthorities { get; } = new("LocalAuthorities", new("les collectivités territoriales", "local authorities"));

    /// <summary>Public establishments and operators of the State.</summary>
    public static PublicBody Operators { get; } = new("Operators", new("un opérateur ou établissement public", "a public operator"));

    /// <summary>Public, and not named more closely.</summary>
    public static PublicBody Unnamed { get; } = new("Unknown", new("une personne publique", "a public person"));

    /// <summary>All of them, the unnamed one last.</summary>
    internal static PublicBody[] All { get; } = [State, SocialSecurity, LocalAuthorities, Operators, Unnamed];

    /// <summary>The place of a body among all.</summary>
    internal static int RankOf(PublicBody body) => Array.IndexOf(All, body);

    /// <summary>The name as messages show it.</summary>
    public static implicit operator LocalizedText(PublicBody body)
    {
        ArgumentNullException.ThrowIfNull(body);
        return body.Name;
    }

    /// <summary>The name as messages show it.</summary>
    public LocalizedText ToLocalizedText() => Name;

    /// <inheritdoc/>
    public override string ToString() => Code;
}
