using Admissibility.Diagnostics;

namespace Admissibility.Facts;

/// <summary>A text in force, or one of its articles, that the amendment changes; a text that it only mentions is not amended.</summary>
/// <param name="Location">Where it is named.</param>
/// <param name="Domain">Which domain it belongs to.</param>
/// <param name="Passage">Its words.</param>
public sealed record AmendedLaw(Location Location, LawDomain Domain, string Passage);

/// <summary>The domains of texts in force.</summary>
public enum LawDomain
{
    /// <summary>An ordinary law or a code, unless the article has another domain.</summary>
    Ordinary,

    /// <summary>An organic law, or an article « L.O. ».</summary>
    Organic,

    /// <summary>A decree, or an article « R. » or « D. ».</summary>
    Regulation,
}

/// <summary>The Government would be allowed to legislate by ordinance (Constitution, art. 38).</summary>
/// <param name="Location">The sentence, or the order that lengthens the time.</param>
/// <param name="IsExtension">Whether it lengthens a habilitation that the bill contains, and asks for no new one.</param>
/// <param name="IsInBill">Whether the bill already contains a habilitation, which may only have been moved or narrowed.</param>
public sealed record HabilitationAsked(Location Location, bool IsExtension, bool IsInBill);

/// <summary>A sentence that orders the Government to use what is its own: to table a bill, to negotiate, to take measures.</summary>
/// <param name="Location">The sentence, from its subject to what is ordered.</param>
/// <param name="Passage">Its words.</param>
public sealed record GovernmentOrdered(Location Location, string Passage);

/// <summary>A sentence that puts a debate on the agenda of the chambers.</summary>
/// <param name="Location">The debate and what imposes it.</param>
/// <param name="Passage">Its words.</param>
public sealed record DebateImposed(Location Location, string Passage);

/// <summary>A sentence in which the nation, the State or Parliament recognises or affirms, and which orders nothing.</summary>
/// <param name="Location">Its subject and its verb.</param>
/// <param name="Passage">Its words.</param>
public sealed record SolemnStatement(Location Location, string Passage);

/// <summary>A sentence that says when or how often decrees or orders of ministers are made.</summary>
/// <param name="Location">From the act to the time.</param>
/// <param name="Passage">Its words.</param>
public sealed record RegulationTimed(Location Location, string Passage);
