using System.Collections.Immutable;
using Admissibility.Text;

namespace Admissibility.Diagnostics;

/// <summary>The text on which a rule rests. Its citation can change with time: a rule is judged by the law of its day.</summary>
/// <param name="Id">A short name, stable.</param>
/// <param name="Versions">The citations, oldest first.</param>
public sealed record LegalBasis(string Id, ImmutableArray<LegalBasisVersion> Versions)
{
    /// <summary>No law: what the checker reports of its own work.</summary>
    public static LegalBasis None { get; } = Of("none", new("sans objet", "not applicable"));

    /// <summary>A basis that has always been cited so.</summary>
    public static LegalBasis Of(string id, LocalizedText citation, bool verified = true) => new(id, [new(null, citation, verified)]);

    /// <summary>Whether it was law on a day; where the day is not known, it is.</summary>
    public bool IsInForce(DateOnly? day) => day is null || Versions[0].Since is not { } first || first <= day;

    /// <summary>The citation in force on a day; the latest where the day is not known, the oldest before all.</summary>
    public LegalBasisVersion At(DateOnly? day) =>
        Versions.LastOrDefault(version => day is null || version.Since is null || version.Since <= day) ?? Versions[0];
}

/// <summary>A citation from one day on.</summary>
/// <param name="Since">Its first day, or null.</param>
/// <param name="Citation">As it is cited.</param>
/// <param name="Verified">Whether the text was read; one that was not is shown as « à vérifier ».</param>
public sealed record LegalBasisVersion(DateOnly? Since, LocalizedText Citation, bool Verified)
{
    /// <summary>The citation, with its doubt.</summary>
    public string In(Language language) =>
        (Verified ? Citation : new($"{Citation.Fr} (à vérifier)", $"{Citation.En} (to be verified)")).In(language);
}
