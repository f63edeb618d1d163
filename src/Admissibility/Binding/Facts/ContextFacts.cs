using Admissibility.Bills;
using Admissibility.Engine;

namespace Admissibility.Binding;

/// <summary>The text under discussion.</summary>
public sealed record DossierBill(Bill Bill, Topics Topics) : IContextFact
{
    public static MissingItem Missing { get; } = new("bill", new("texte en discussion inconnu", "text under discussion unknown"));
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
}

/// <summary>The stage at which the amendment is filed.</summary>
public sealed record DossierStage(Stage Stage) : IContextFact
{
    public static MissingItem Missing { get; } = new("stage", new("stade d’examen inconnu", "stage unknown"));
}
