using Admissibility.Facts;
using Admissibility.Text;

namespace Admissibility.Binding;

/// <summary>The words of the tables of knowledge, ready to be found in texts.</summary>
internal static class MoneyWords
{
    private static readonly (string, PublicBody)[] s_bodies = [.. PublicBody.All.Select(body => (body.Code, body))];

    private static readonly (string, PublicBody?)[] s_payers = [("None", null), .. PublicBody.All.Select(body => (body.Code, (PublicBody?)body))];

    private static readonly Lazy<Phrases<MoneyNoun>> s_nouns = new(() => Of("polarity", row =>
        new MoneyNoun(row.Choose<NounKind>("kind"), row.Choose("bearer", s_bodies))));

    private static readonly Lazy<Phrases<VerbMeaning>> s_verbs = new(() => Of("directions", row => row.Choose<VerbMeaning>("meaning")));

    private static readonly Phrases<bool> s_adverbs = new((
        "également|aussi|toutefois|alors|totalement|intégralement|entièrement|partiellement|temporairement|provisoirement|strictement|exclusivement"
            + "|expressément|en outre|par ailleurs|de plein droit|en totalité|en tout ou partie|le cas échéant", true));

    private static readonly Lazy<Phrases<ClauseMeaning>> s_clauses = new(() => new(
        s_adverbs, [.. KnowledgeTable.Read("clauses").Rows.Select(row => (row["words"], row.Choose<ClauseMeaning>("meaning")))]));

    private static readonly Lazy<Phrases<ParticleRole>> s_particles = new(() => Of("particles", row => row.Choose<ParticleRole>("role")));

    private static readonly Lazy<Phrases<PublicBody?>> s_payerNames = new(() => Of("payers", row => row.Choose<PublicBody?>("body", s_payers)));

    private static readonly Lazy<Phrases<PublicBody>> s_losers = new(() => Of("losers", row => row.Choose("body", s_bodies)));

    private static readonly Lazy<Phrases<ActForm>> s_acts = new(() => Of("acts", row => row.Choose<ActForm>("form")));

    private static readonly Lazy<Phrases<BenefitNoun>> s_benefits = new(() => Of("benefits", row => new BenefitNoun(
        new(row["fr"], row["en"]), row["body"].Length == 0 ? null : row.Choose("body", s_bodies))));

    private static readonly Lazy<Phrases<BodyNoun>> s_newBodies = new(() => Of("bodies", row => new BodyNoun(
        new(row["fr"], row["en"]), row.Choose("weight", [("hard", true), ("soft", false)]))));

    private static readonly Lazy<Phrases<ExclusionReason>> s_exclusions = new(() => Of("exclusions", row => row.Choose<ExclusionReason>("why")));

    /// <summary>Nouns of levies, reliefs and resources.</summary>
    public static Phrases<MoneyNoun> Nouns => s_nouns.Value;

    /// <summary>Verbs, and nouns made of them, by which an exposé says what is to be done.</summary>
    public static Phrases<VerbMeaning> Verbs => s_verbs.Value;

    /// <summary>Clauses of laws that open a relief, shut it, create a levy, raise or lower a figure.</summary>
    public static Phrases<ClauseMeaning> Clauses => s_clauses.Value;

    /// <summary>Words at the head of a fragment that say how it joins what is before it.</summary>
    public static Phrases<ParticleRole> Particles => s_particles.Value;

    /// <summary>Public persons as laws name them; null marks what only looks like one (« l'état civil »).</summary>
    public static Phrases<PublicBody?> Payers => s_payerNames.Value;

    /// <summary>Who loses, as gages name them.</summary>
    public static Phrases<PublicBody> Losers => s_losers.Value;

    /// <summary>What a public person is made to do with money.</summary>
    public static Phrases<ActForm> Acts => s_acts.Value;

    /// <summary>What is paid.</summary>
    public static Phrases<BenefitNoun> Benefits => s_benefits.Value;

    /// <summary>Bodies that cost money once they are created.</summary>
    public static Phrases<BodyNoun> NewBodies => s_newBodies.Value;

    /// <summary>Words that put spending outside article 40.</summary>
    public static Phrases<ExclusionReason> Exclusions => s_exclusions.Value;

    private static Phrases<T> Of<T>(string table, Func<KnowledgeRow, T> value) =>
        new([.. KnowledgeTable.Read(table).Rows.Select(row => (row["words"], value(row)))]);
}

/// <summary>A noun of public money.</summary>
internal sealed record MoneyNoun(NounKind Kind, PublicBody Bearer);

/// <summary>What a noun stands for: more of a relief is less revenue, more of a levy is more.</summary>
internal enum NounKind
{
    Levy,
    Relief,
    Niche,
    Allocation,

    /// <summary>What is relieved: « exonérés ».</summary>
    Relieved,

    /// <summary>What restricts a relief: less of it is more relief; more of it may be of anything.</summary>
    Limit,

    /// <summary>What only measures the noun after it: « le taux de… ».</summary>
    Measure,

    /// <summary>The same, which alone stands for a relief: « étendre le dispositif ».</summary>
    Cap,

    /// <summary>A cap that, once it is created, restricts: « instaurer un plafond », but « relever le plafond ».</summary>
    Ceiling,

    /// <summary>What is asked in return for a relief: more of it is less relief.</summary>
    Commitment,
}

/// <summary>What a verb of an exposé does to its object.</summary>
internal enum VerbMeaning
{
    Up,
    Down,

    /// <summary>More, where nothing was: « instaurer ».</summary>
    Create,

    /// <summary>No more of it: « supprimer ».</summary>
    End,

    /// <summary>Less; but « limiter la baisse de » makes a change smaller that something else makes, and does not say what is less than now.</summary>
    Limit,

    /// <summary>Later, and so longer; but « décaler la suppression de » says nothing of what is more or less than now.</summary>
    Postpone,

    /// <summary>It relieves by itself: « exonérer ».</summary>
    Open,

    /// <summary>It levies by itself: « taxer ».</summary>
    Tax,
}

/// <summary>What the main clause of a sentence of law does.</summary>
internal enum ClauseMeaning
{
    Opens,

    /// <summary>« s'applique également »: more of whatever the provision does.</summary>
    Extends,
    Shuts,

    /// <summary>« est supprimée »: whatever its subject does, no more.</summary>
    Ends,
    Taxes,
    Raises,
    Lowers,
}

/// <summary>How a fragment joins what is before it.</summary>
internal enum ParticleRole
{
    Coordinates,
    Excepts,
    Restricts,
}

/// <summary>What a public person is made to do.</summary>
internal enum ActForm
{
    /// <summary>« verse »</summary>
    Pays,

    /// <summary>« versée par »</summary>
    PaidBy,

    /// <summary>« il est créé »</summary>
    Creates,

    /// <summary>« bénéficient de »</summary>
    Grants,

    /// <summary>« peuvent prétendre à »: who may claim has a right, and who pays no choice.</summary>
    Claims,

    /// <summary>« recrute »</summary>
    Employs,

    /// <summary>« installe »</summary>
    Equips,

    /// <summary>« est gratuite »</summary>
    Frees,

    /// <summary>« est revalorisée »</summary>
    Raises,
}

/// <summary>What is paid.</summary>
/// <param name="Name">With its article, for messages.</param>
/// <param name="Body">Who pays it by law; null for a common noun.</param>
internal sealed record BenefitNoun(LocalizedText Name, PublicBody? Body);

/// <summary>A body that a law creates.</summary>
/// <param name="Name">With its article, for messages.</param>
/// <param name="IsCostly">Whether it cannot be had without money.</param>
internal sealed record BodyNoun(LocalizedText Name, bool IsCostly);
