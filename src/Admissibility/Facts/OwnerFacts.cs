using Admissibility.Bills;
using Admissibility.Diagnostics;

namespace Admissibility.Facts;

/// <summary>Whose resources or spending a provision is about.</summary>
public enum ResourceHolder
{
    /// <summary>Not known: a provision that changes no law that is known, or words that may be about money.</summary>
    Unknown,

    /// <summary>The State.</summary>
    State,

    /// <summary>Local authorities.</summary>
    Local,

    /// <summary>The bodies of social security.</summary>
    Social,

    /// <summary>Other public bodies: operators, agencies.</summary>
    Operator,

    /// <summary>None: the law neither levies nor spends.</summary>
    None,
}

/// <summary>Whether a provision has its place in a finance or social-security bill, or in the part on which it is filed.</summary>
public enum DomainPlace
{
    /// <summary>Not known.</summary>
    Unknown,

    /// <summary>It has.</summary>
    Within,

    /// <summary>It has, in the other part.</summary>
    OtherPart,

    /// <summary>Nothing shows that it has.</summary>
    Outside,
}

/// <summary>
/// Whose money one of the things is about that an additional article of a finance or social-security bill changes: a provision of the law in force, a new levy,
/// or words of the text.
/// </summary>
/// <param name="Location">The provision, the levy or the words.</param>
/// <param name="Bill">A finance bill, whatever it amends, or one of social security.</param>
/// <param name="Owner">Whose money it is.</param>
/// <param name="Place">Whether the organic law of the year of the bill admits it there (<c>domain.tsv</c>).</param>
/// <param name="Passage">Its words, shortened.</param>
public sealed record ResourceOwner(Location Location, BillNature Bill, ResourceHolder Owner, DomainPlace Place, string Passage)
{
    /// <summary>Whether it is the first one of its place in the amendment, which stands for the others in a message.</summary>
    public bool IsFirst { get; init; }
}

/// <summary>An additional article of a social-security bill asks for a report, and no word of the request is about the accounts of social security.</summary>
/// <param name="Location">The request.</param>
public sealed record UnaccountedReport(Location Location);

/// <summary>From which year on a provision takes effect, as the amendment says: « à compter du 1er janvier 2022 ».</summary>
/// <param name="Location">The sentence.</param>
/// <param name="Year">The first year that it names.</param>
/// <param name="BillYear">The year of the bill: that after its autumn.</param>
public sealed record EffectYear(Location Location, int Year, int BillYear)
{
    /// <summary>Whether it is a year after that of the bill.</summary>
    public bool IsAfterBill => Year > BillYear;
}
