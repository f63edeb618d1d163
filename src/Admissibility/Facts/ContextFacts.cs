using System.Collections.Immutable;
using Admissibility.Bills;
using Admissibility.Text;

namespace Admissibility.Facts;

/// <summary>The text under discussion.</summary>
/// <param name="Bill">The bill.</param>
public sealed record DossierBill(Bill Bill) : IContextFact
{
    /// <summary>What is reported where it is not known.</summary>
    public static MissingItem Missing { get; } = new("bill", new("texte en discussion inconnu", "text under discussion unknown"));

    /// <summary>Whether the bill has an article of that name.</summary>
    public bool Has(ArticleName article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return Bill.Find(article.Number) is not null;
    }

    /// <summary>Whether an article may be in the part of the bill that its file does not give.</summary>
    public bool MayHaveBeyond(ArticleName article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return Bill.IsPartial && !Bill.Articles.Any(other => article.Number < other.Number);
    }
}

/// <summary>The reading.</summary>
/// <param name="Reading">Which reading.</param>
public sealed record DossierReading(Reading Reading) : IContextFact
{
    /// <summary>What is reported where it is not known.</summary>
    public static MissingItem Missing { get; } = new("reading", new("lecture inconnue", "reading unknown"));

    /// <summary>Whether a link with the bill as tabled is enough: first reading.</summary>
    public bool IsFirst => Reading == Reading.First;

    /// <summary>Whether only provisions still in discussion can be amended.</summary>
    public bool IsLater => Reading is Reading.Second or Reading.New;
}

/// <summary>The kind of bill.</summary>
/// <param name="Nature">Which kind.</param>
public sealed record DossierNature(BillNature Nature) : IContextFact
{
    /// <summary>What is reported where it is not known.</summary>
    public static MissingItem Missing { get; } = new("nature", new("nature du texte inconnue", "nature of the text unknown"));

    /// <summary>Finance and social-security bills, on which organic laws are stricter than art. 45.</summary>
    public bool IsFinancial => Nature is BillNature.Finance or BillNature.AmendingFinance or BillNature.SocialSecurity;

    /// <summary>Texts that are adopted or rejected as they are.</summary>
    public bool AdmitsNoAmendment => Nature is BillNature.Article34Resolution or BillNature.Declaration or BillNature.Motion;

    /// <summary>Neither organic nor constitutional: an organic provision has no place in it.</summary>
    public bool IsOrdinary => Nature is BillNature.Ordinary || IsFinancial;
}

/// <summary>The stage at which the amendment is filed.</summary>
/// <param name="Stage">Committee or plenary.</param>
public sealed record DossierStage(Stage Stage) : IContextFact
{
    /// <summary>What is reported where it is not known.</summary>
    public static MissingItem Missing { get; } = new("stage", new("stade d’examen inconnu", "stage unknown"));
}

/// <summary>The chamber.</summary>
/// <param name="Chamber">Which chamber.</param>
public sealed record DossierChamber(Chamber Chamber) : IContextFact
{
    /// <summary>What is reported where it is not known.</summary>
    public static MissingItem Missing { get; } = new("chamber", new("chambre inconnue", "chamber unknown"));
}

/// <summary>Whether the Government agrees to amendments on the text of the joint committee.</summary>
/// <param name="IsGiven">Whether it agrees.</param>
public sealed record GovernmentAgreement(bool IsGiven) : IContextFact
{
    /// <summary>What is reported where it is not known.</summary>
    public static MissingItem Missing { get; } = new("government-agreement", new("accord du Gouvernement inconnu", "agreement of the Government unknown"));
}

/// <summary>Until when amendments can be filed.</summary>
/// <param name="Until">The moment, in Paris time.</param>
/// <param name="IsFixed">Whether the dossier gives it, and it is not computed.</param>
public sealed record FilingDeadline(DateTime Until, bool IsFixed) : IContextFact
{
    /// <summary>What is reported where it is not known.</summary>
    public static MissingItem Missing { get; } =
        new("calendar", new("calendrier de l’examen inconnu", "calendar of the examination unknown")) { BearsOnVerdict = false };

    /// <summary>Whether a day is that of the deadline, or later.</summary>
    public bool IsReachedOn(DateOnly day) => day >= DateOnly.FromDateTime(Until);

    /// <summary>Whether the deadline is over at a moment, in Paris time.</summary>
    public bool IsOver(DateOnly day, TimeOnly time) => day.ToDateTime(time) > Until;
}

/// <summary>The hour at which the amendment was filed, in Paris time.</summary>
/// <param name="Time">The hour, in Paris time.</param>
public sealed record FilingTime(TimeOnly Time) : IContextFact
{
    /// <summary>What is reported where it is not known.</summary>
    public static MissingItem Missing { get; } = new("filing-time", new("heure de dépôt inconnue", "hour of filing unknown")) { BearsOnVerdict = false };
}

/// <summary>The amendments filed on the same text.</summary>
/// <param name="Liasse">The amendments, by uid or number.</param>
public sealed record DossierLiasse(Liasse Liasse) : IContextFact
{
    /// <summary>What is reported where it is not known.</summary>
    public static MissingItem Missing { get; } = new("liasse", new("liasse inconnue", "other amendments unknown")) { BearsOnVerdict = false };

    /// <summary>Whether an amendment, by uid or number, is certainly not among them.</summary>
    public bool Lacks(string id) => Liasse.IsComplete && !Liasse.TryFind(id, out _);

    /// <summary>The parent of an amendment, by uid or number; null where it is not listed, or is no sub-amendment.</summary>
    public string? ParentOf(string id) => Liasse.TryFind(id, out var parent) ? parent : null;
}

/// <summary>The missions of a finance bill, with what it does to each.</summary>
/// <param name="Missions">The missions, as the dossier lists them.</param>
public sealed record DossierMissions(ImmutableArray<BillMission> Missions) : IContextFact
{
    /// <summary>What is reported where it is not known.</summary>
    public static MissingItem Missing { get; } = new("missions", new("missions du texte inconnues", "missions of the bill unknown"));

    /// <summary>The mission of that name, however it is typed; null where the bill has no such mission.</summary>
    public BillMission? Find(string name)
    {
        var folded = Typography.FoldText(name);
        return Missions.FirstOrDefault(mission => Typography.FoldText(mission.Name) == folded);
    }
}
