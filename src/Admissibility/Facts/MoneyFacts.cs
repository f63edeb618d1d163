using Admissibility.Diagnostics;
using Admissibility.Syntax;
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

/// <summary>Public spending that the text creates or makes greater.</summary>
/// <param name="Location">The passage.</param>
/// <param name="Payer">Who pays.</param>
/// <param name="Passage">Its words, shortened.</param>
/// <param name="Nature">What is paid: « une allocation ».</param>
public sealed record PublicCharge(Location Location, PublicBody Payer, string Passage, LocalizedText Nature);

/// <summary>A loss of public resources that the text causes.</summary>
/// <param name="Location">The passage.</param>
/// <param name="Bearer">Who loses.</param>
/// <param name="Passage">Its words, shortened.</param>
/// <param name="Nature">By what: « une exonération ».</param>
public sealed record RevenueLoss(Location Location, PublicBody Bearer, string Passage, LocalizedText Nature);

/// <summary>A compensation clause.</summary>
/// <param name="Location">The sentence.</param>
/// <param name="Object">What it claims to compensate.</param>
/// <param name="Bearer">Who loses by its words; null where it does not say.</param>
public sealed record Gage(Location Location, GageObject Object, PublicBody? Bearer)
{
    /// <summary>Whether it compensates a loss of this body. Where either is not named the initiative has the benefit of the doubt.</summary>
    public bool Covers(PublicBody bearer) =>
        Object == GageObject.Loss && (Bearer is null || Bearer == bearer || bearer == PublicBody.Unnamed || Bearer == PublicBody.Unnamed);
}
