using Admissibility.Diagnostics;
using Admissibility.Text;

namespace Admissibility.Facts;

/// <summary>What a provision about public money does.</summary>
public enum ProvisionKind
{
    /// <summary>It levies: a tax, a contribution, a duty.</summary>
    Levy,

    /// <summary>It relieves of a levy: exemption, credit, deduction, reduced rate.</summary>
    Relief,

    /// <summary>A scale of brackets and rates.</summary>
    Scale,

    /// <summary>A table of tariffs: its figures are those of a levy, its conditions those of a relief.</summary>
    Tariff,

    /// <summary>How many years of earlier gifts count: the more, the more is levied.</summary>
    RecallPeriod,

    /// <summary>A relief for who undertakes to keep what is passed on: the more years it must be kept, the less is relieved.</summary>
    Commitment,

    /// <summary>Who is given the product of a levy, an endowment.</summary>
    Allocation,

    /// <summary>A benefit that a public body pays.</summary>
    Benefit,

    /// <summary>Levies and relieves in one article, which its number does not tell apart.</summary>
    Mixed,

    /// <summary>Returns, control, collection: no money by itself.</summary>
    Procedure,
}

/// <summary>An article about public money that the amendment changes, as the table of provisions has it.</summary>
/// <param name="Location">Where it is named.</param>
/// <param name="Law">The code or law.</param>
/// <param name="Article">Its number; empty where the law as a whole is meant.</param>
/// <param name="Kind">What it does.</param>
/// <param name="Bearer">Whose money it is.</param>
/// <param name="Heading">What it is about, in a few words.</param>
public sealed record AmendedProvision(Location Location, string Law, string Article, ProvisionKind Kind, PublicBody Bearer, string Heading)
{
    /// <summary>Whether the row of the table was checked against the text.</summary>
    public bool IsVerified { get; init; }
}

/// <summary>Which way a change goes.</summary>
public enum ChangeDirection
{
    /// <summary>Not known from the words.</summary>
    Unknown,

    /// <summary>More cases, fewer conditions.</summary>
    Widens,

    /// <summary>Fewer cases, more conditions.</summary>
    Narrows,

    /// <summary>A greater figure.</summary>
    Raises,

    /// <summary>A smaller figure.</summary>
    Lowers,

    /// <summary>A later end.</summary>
    Prolongs,

    /// <summary>An earlier end.</summary>
    Shortens,

    /// <summary>The provision goes.</summary>
    Abolishes,

    /// <summary>The provision comes back.</summary>
    Restores,
}

/// <summary>By what the direction is known.</summary>
public enum ChangeEvidence
{
    /// <summary>Words whose effect the grammar does not tell.</summary>
    Words,

    /// <summary>A rate for another.</summary>
    Rate,

    /// <summary>An amount for another.</summary>
    Amount,

    /// <summary>A ceiling or threshold for another.</summary>
    Threshold,

    /// <summary>A length of time for another.</summary>
    Duration,

    /// <summary>Another figure, or figures that are not told apart.</summary>
    Number,

    /// <summary>The date or year of an end.</summary>
    EndDate,

    /// <summary>« ou », « ainsi que », « y compris »</summary>
    Coordination,

    /// <summary>« à l'exception de »</summary>
    Exception,

    /// <summary>A complement that qualifies what is before it.</summary>
    Adjunct,

    /// <summary>Words that begin with a restrictor are cut: « à la condition que… ».</summary>
    ConditionCut,

    /// <summary>Words that coordinate are cut: « ou agricoles ».</summary>
    CaseCut,

    /// <summary>An alinéa or an item is cut, and what it said is not known.</summary>
    PartCut,

    /// <summary>A new item of a list.</summary>
    NewCase,

    /// <summary>A new sentence, whose main clause opens.</summary>
    OpeningClause,

    /// <summary>A new sentence, whose main clause shuts.</summary>
    ShuttingClause,

    /// <summary>A new sentence that neither opens nor shuts by its words.</summary>
    NewSentence,

    /// <summary>« réduction d'impôt » becomes « crédit d'impôt »: what exceeds the tax is refunded.</summary>
    Refund,

    /// <summary>The whole article.</summary>
    Whole,
}

/// <summary>What the amendment changes in a provision about money, or in a passage of the bill of which that is not known.</summary>
/// <param name="Location">The instruction, or the sentence that it puts in.</param>
/// <param name="Provision">The provision; null where it is a passage of the bill whose subject is not known.</param>
/// <param name="Direction">Which way it goes.</param>
/// <param name="Evidence">By what that is known.</param>
/// <param name="Before">The words that go; empty where none do.</param>
/// <param name="After">The words that come; empty where none do.</param>
public sealed record ProvisionChanged(
    Location Location, AmendedProvision? Provision, ChangeDirection Direction, ChangeEvidence Evidence, string Before, string After)
{
    /// <summary>The words of the instruction or sentence, shortened.</summary>
    public required string Passage { get; init; }

    /// <summary>What it does to public revenue.</summary>
    public RevenueEffect Effect => RevenueEffect.Of(this);

    /// <summary>Whether it opens a benefit to more people, for longer or earlier, or makes it greater.</summary>
    public bool WidensBenefit => Provision is { Kind: ProvisionKind.Benefit } && (Direction, Evidence) switch
    {
        (ChangeDirection.Widens, ChangeEvidence.Coordination or ChangeEvidence.NewCase or ChangeEvidence.ConditionCut) => true,
        (ChangeDirection.Raises, ChangeEvidence.Amount or ChangeEvidence.Rate or ChangeEvidence.Threshold) => true,
        (ChangeDirection.Lowers, ChangeEvidence.Duration) => true,
        (ChangeDirection.Prolongs, _) => true,
        _ => false,
    };

    /// <summary>
    /// Whether a purpose shows that it is a loss; where the words show no direction, only one that the author says to be that of the amendment.
    /// </summary>
    public bool IsMeantBy(StatedPurpose purpose)
    {
        ArgumentNullException.ThrowIfNull(purpose);
        return purpose.IsLoss && (purpose.IsOfAmendment || Direction != ChangeDirection.Unknown);
    }

    /// <summary>Whether it is a part cut whose matter another change of the same provision may take in: a text that the amendment puts there.</summary>
    public bool MayBeTakenInBy(ProvisionChanged other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Evidence == ChangeEvidence.PartCut && Provision is { } cut && other.PutsInText
            && other.Provision?.Law == cut.Law && other.Provision.Article == cut.Article;
    }

    private bool PutsInText => Evidence is ChangeEvidence.NewCase or ChangeEvidence.OpeningClause or ChangeEvidence.NewSentence
        || (Evidence == ChangeEvidence.Words && Before.Length == 0 && After.Length > 0);

    /// <summary>Whether there is more of whatever it is.</summary>
    public bool IsMore => Direction is ChangeDirection.Raises or ChangeDirection.Widens or ChangeDirection.Prolongs;

    /// <summary>Whether there is less of it.</summary>
    public bool IsLess => Direction is ChangeDirection.Lowers or ChangeDirection.Narrows or ChangeDirection.Shortens;

    /// <summary>Whose revenue it is.</summary>
    public PublicBody Bearer => Provision?.Bearer ?? PublicBody.Unnamed;
}

/// <summary>The new text creates a levy.</summary>
/// <param name="Location">The sentence that creates it.</param>
/// <param name="Text">The whole text of which that sentence is one; what is said in it is said of the new levy.</param>
/// <param name="Bearer">To whom it brings money.</param>
public sealed record LevyCreated(Location Location, TextSpan Text, PublicBody Bearer)
{
    /// <summary>Whether a place is in the text of the new levy.</summary>
    public bool Includes(Location place) => place.Part == Location.Part && Text.Contains(place.Span);
}

/// <summary>The new text relieves of a levy.</summary>
/// <param name="Location">The sentence.</param>
/// <param name="Bearer">Who loses.</param>
/// <param name="Passage">Its words, shortened.</param>
/// <param name="Nature">By what: « une exonération ».</param>
public sealed record ReliefCreated(Location Location, PublicBody Bearer, string Passage, LocalizedText Nature)
{
    /// <summary>Whether it is a tax credit, whose excess over the tax is paid out unless the text says otherwise.</summary>
    public bool IsCredit { get; init; }

    /// <summary>Whether it is put into an article of the bill, and not into a law.</summary>
    public bool IsOfBill { get; init; }

    /// <summary>Whether it is a provision of its own in an additional article, and names a levy that exists: then its words leave no doubt.</summary>
    public bool IsPlain { get; init; }

    /// <summary>Whether it is before another in the text.</summary>
    public bool Precedes(ReliefCreated other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Location.Span.Start < other.Location.Span.Start;
    }
}

/// <summary>
/// « n'est applicable qu'aux sommes venant en déduction de l'impôt dû »: a tax credit is created or widened, and is not paid out.
/// </summary>
/// <param name="Location">The clause.</param>
/// <param name="Passage">Its words, shortened.</param>
public sealed record CreditLimited(Location Location, string Passage);

/// <summary>Money of the State is given to others: a levy on its revenue, a share of a tax, a raised ceiling.</summary>
/// <param name="Location">The passage.</param>
/// <param name="Passage">Its words, shortened.</param>
public sealed record ResourceGiven(Location Location, string Passage);
