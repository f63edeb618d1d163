using System.Collections.Immutable;
using Admissibility.Bills;
using Admissibility.Text;

namespace Admissibility.Facts;

/// <summary>The text under discussion.</summary>
public sealed record DossierBill(Bill Bill, Topics Topics) : IContextFact
{
    public static MissingItem Missing { get; } = new("bill", new("texte en discussion inconnu", "text under discussion unknown"));

    /// <summary>Whether the bill has an article of that name.</summary>
    public bool Has(ArticleName article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return Bill.Find(article.Number) is not null;
    }
}

/// <summary>The reading.</summary>
public sealed record DossierReading(Reading Reading) : IContextFact
{
    public static MissingItem Missing { get; } = new("reading", new("lecture inconnue", "reading unknown"));

    /// <summary>Whether a link with the bill as tabled is enough: first reading.</summary>
    public bool IsFirst => Reading == Reading.First;

    /// <summary>Whether only provisions still in discussion can be amended.</summary>
    public bool IsLater => Reading is Reading.Second or Reading.New;
}

/// <summary>The kind of bill.</summary>
public sealed record DossierNature(BillNature Nature) : IContextFact
{
    public static MissingItem Missing { get; } = new("nature", new("nature du texte inconnue", "nature of the text unknown"));

    /// <summary>Finance and social-security bills, which organic laws bind closer than art. 45.</summary>
    public bool IsFinancial => Nature is BillNature.Finance or BillNature.AmendingFinance or BillNature.SocialSecurity;

    /// <summary>Texts that are adopted or rejected as they are.</summary>
    public bool AdmitsNoAmendment => Nature is BillNature.Article34Resolution or BillNature.Declaration or BillNature.Motion;

    /// <summary>Neither organic nor constitutional: an organic provision has no place in it.</summary>
    public bool IsOrdinary => Nature is BillNature.Ordinary || IsFinancial;
}

/// <summary>The stage at which the amendment is filed.</summary>
public sealed record DossierStage(Stage Stage) : IContextFact
{
    public static MissingItem Missing { get; } = new("stage", new("stade d’examen inconnu", "stage unknown"));
}

/// <summary>The chamber.</summary>
public sealed record DossierChamber(Chamber Chamber) : IContextFact
{
    public static MissingItem Missing { get; } = new("chamber", new("chambre inconnue", "chamber unknown"));
}

/// <summary>Whether the Government agrees to amendments on the text of the joint committee.</summary>
public sealed record GovernmentAgreement(bool IsGiven) : IContextFact
{
    public static MissingItem Missing { get; } = new("government-agreement", new("accord du Gouvernement inconnu", "agreement of the Government unknown"));
}

/// <summary>Until when amendments can be filed.</summary>
/// <param name="Until">The moment, in Paris time.</param>
/// <param name="IsFixed">Whether the dossier gives it, and it is not computed.</param>
public sealed record FilingDeadline(DateTime Until, bool IsFixed) : IContextFact
{
    public static MissingItem Missing { get; } = new("calendar", new("calendrier de l’examen inconnu", "calendar of the examination unknown")) { BearsOnVerdict = false };

    /// <summary>Whether a day is that of the deadline, or later.</summary>
    public bool IsReachedOn(DateOnly day) => day >= DateOnly.FromDateTime(Until);

    /// <summary>Whether the deadline is over at a moment, in Paris time.</summary>
    public bool IsOver(DateOnly day, TimeOnly time) => day.ToDateTime(time) > Until;
}

/// <summary>The hour at which the amendment was filed, in Paris time.</summary>
public sealed record FilingTime(TimeOnly Time) : IContextFact
{
    public static MissingItem Missing { get; } = new("filing-time", new("heure de dépôt inconnue", "hour of filing unknown")) { BearsOnVerdict = false };
}

/// <summary>The amendments filed on the same text.</summary>
public sealed record DossierLiasse(Liasse Liasse) : IContextFact
{
    public static MissingItem Missing { get; } = new("liasse", new("liasse inconnue", "other amendments unknown")) { BearsOnVerdict = false };

    /// <summary>Whether an amendment, by uid or number, is certainly not among them.</summary>
    public bool Lacks(string id) => Liasse.IsComplete && !Liasse.TryFind(id, out _);

    /// <summary>The parent of an amendment, by uid or number; null where it is not listed, or has none.</summary>
    public string? ParentOf(string id) => Liasse.TryFind(id, out var parent) ? parent : null;
}

/// <summary>The missions of a finance bill, with what it does to each.</summary>
public sealed record DossierMissions(ImmutableArray<BillMission> Missions) : IContextFact
{
    public static MissingItem Missing { get; } = new("missions", new("missions du texte inconnues", "missions of the bill unknown"));

    /// <summary>The mission of that name, however it is typed; null where the bill has none.</summary>
    public BillMission? Find(string name)
    {
        var folded = Typography.FoldText(name);
        return Missions.FirstOrDefault(mission => Typography.FoldText(mission.Name) == folded);
    }
}
