using System.Collections.Immutable;
using Admissibility.Bills;
using Admissibility.Diagnostics;
using Admissibility.Text;

namespace Admissibility.Rules;

/// <summary>Every ground of inadmissibility by its official label, of both chambers, as data.</summary>
public static class GroundCatalogue
{
    private const string Inadmissible = "Irrecevable";
    private const string Inadmissible40 = "Irrecevable 40";

    private static readonly LocalizedText s_atFiling = new("au dépôt", "at filing");

    private static readonly LocalizedText s_financial = new(
        "au dépôt ; à tout moment ensuite, à la demande du Gouvernement ou d’un député",
        "at filing; at any time afterwards, at the request of the Government or of a deputy");

    private static readonly LocalizedText s_inDebate = new("avant la discussion ou pendant celle-ci", "before or during the debate");

    /// <summary>The grounds, those of the Assemblée first, financial ones before the others.</summary>
    public static ImmutableArray<GroundEntry> All { get; } =
    [
        Financial(Ground.Charge, LegalBases.Article40,
            "création ou aggravation d’une charge publique ; aucun gage ne la couvre",
            "a public charge (public expenditure created or increased); no gage (the clause that makes up for a loss of revenue) covers it"),
        Financial(Ground.Gage, LegalBases.Article40,
            "diminution de ressources publiques sans gage, ou mal gagée",
            "public resources lost without a gage (the clause that makes up for a loss of revenue), or with a faulty one"),
        Financial(Ground.Credits, LegalBases.Mission,
            "crédits d’une mission augmentés, en autorisations d’engagement ou en crédits de paiement",
            "credits (budget appropriations) of a mission (a group of programmes of the budget) raised, in commitment authorisations or payment appropriations"),
        Financial(
            Ground.OtherFinanceAct,
            LegalBases.Mission,
            "autre règle de la loi organique relative aux lois de finances",
            "another rule of the organic law on finance acts"),
        Financial(
            Ground.OtherSocialSecurityAct,
            LegalBases.SocialSecurityObjectives,
            "autre règle de la loi organique relative aux lois de financement de la sécurité sociale",
            "another rule of the organic law on social-security financing acts"),
        Financial(Ground.BudgetRider, LegalBases.FinanceBillParts,
            "disposition étrangère au domaine des lois de finances",
            "a rider: a provision outside the domain of finance acts"),
        Financial(Ground.SocialRider, LegalBases.SocialSecurityBill,
            "disposition étrangère au domaine des lois de financement de la sécurité sociale",
            "a rider: a provision outside the domain of social-security financing acts"),
        Financial(
            Ground.FirstPart,
            LegalBases.FinanceBillParts,
            "disposition qui n’a pas sa place en première partie de la loi de finances",
            "a provision that has no place in the first part of the finance bill"),
        Financial(
            Ground.SecondPart,
            LegalBases.FinanceBillParts,
            "disposition qui n’a pas sa place en seconde partie de la loi de finances",
            "a provision that has no place in the second part of the finance bill"),
        new(
            Ground.OtherFinancial,
            Chamber.Assemblee,
            Inadmissible,
            LegalBases.Article40,
            s_financial,
            new("autre motif tiré de l’article 40", "another reason drawn from article 40")),
        Other(Ground.Rider, LegalBases.LinkWithText,
            "aucun lien, même indirect, avec le texte déposé ou transmis",
            "a rider: no link, even an indirect one, with the text as tabled or transmitted"),
        Other(Ground.Funnel, LegalBases.ProvisionsStillInDiscussion,
            "après la première lecture, aucune relation directe avec une disposition restant en discussion",
            "the “funnel”: after the first reading, no direct relation with a provision still in discussion"),
        Other(
            Ground.JointCommittee,
            LegalBases.JointCommittee,
            "amendement au texte de la commission mixte paritaire sans l’accord du Gouvernement",
            "amendment to the text of the joint committee without the Government’s agreement"),
        new(Ground.Habilitation, Chamber.Assemblee, Inadmissible, LegalBases.Delegation, s_inDebate, new(
            "contraire à une habilitation en cours, ou habilitation demandée par un parlementaire",
            "contrary to a habilitation (leave for the Government to legislate by ordinance) in force, or a habilitation asked for by a member")),
        new(Ground.Regulation, Chamber.Assemblee, Inadmissible, LegalBases.Regulation, s_inDebate, new(
            "disposition de nature réglementaire",
            "a provision of a regulatory nature")),
        new(
            Ground.DomainOfLaw,
            Chamber.Assemblee,
            Inadmissible,
            LegalBases.Regulation,
            s_inDebate,
            new("disposition étrangère au domaine de la loi", "a provision outside the domain of the law")),
        Other(
            Ground.OrganicLaw,
            LegalBases.OrganicLaw,
            "disposition organique dans un texte ordinaire, ou l’inverse",
            "an organic provision in an ordinary bill, or the reverse"),
        Other(Ground.Injunction, LegalBases.Injunction, "injonction au Gouvernement", "an injunction to the Government"),
        Other(Ground.Satisfied, LegalBases.Satisfied, "amendement satisfait ou inopérant", "amendment already satisfied, or without effect"),
        Other(Ground.Agenda, LegalBases.Agenda, "disposition sur l’ordre du jour du Parlement", "a provision on the agenda of Parliament"),
        Other(
            Ground.Treaty,
            LegalBases.Treaty,
            "amendement à un projet de ratification ou d’approbation d’un traité",
            "amendment to a bill on the ratification or approval of a treaty"),
        Other(
            Ground.OutOfField,
            LegalBases.TextUnderDiscussion,
            "amendement qui ne s’applique pas au texte en discussion",
            "amendment that does not apply to the text under discussion"),
        Other(Ground.Late, LegalBases.PlenaryDeadline, "amendement déposé après le délai", "amendment filed after the deadline"),
        Other(Ground.SubAmendment, LegalBases.SubAmendment,
            "sous-amendement sans amendement, à un sous-amendement, ou contraire au sens de l’amendement",
            "sub-amendment without an amendment, to a sub-amendment, or contrary to the sense of the amendment"),
        Other(Ground.Duplicate, LegalBases.Duplicate, "même texte, au même endroit, du même auteur", "same text, same place, same author"),
        Other(
            Ground.Committee,
            LegalBases.RightToAmend,
            "amendement non soumis à la commission, si le Gouvernement s’y oppose",
            "amendment not submitted to the committee, where the Government objects"),
        Other(Ground.Other, LegalBases.RightToAmend, "autre motif de forme ou de procédure", "another reason of form or procedure"),
        Senat(Ground.SenatArticle40, LegalBases.SenatFinancial,
            "charge publique, ou perte de ressources non gagée",
            "a public charge (public expenditure created or increased), or resources lost without a gage (the clause that makes up for a loss of revenue)"),
        Senat(
            Ground.SenatFinanceAct,
            LegalBases.FinanceBillParts,
            "disposition étrangère au domaine des lois de finances",
            "a provision outside the domain of finance acts"),
        Senat(
            Ground.SenatSocialSecurityAct,
            LegalBases.SocialSecurityBill,
            "disposition étrangère au domaine des lois de financement de la sécurité sociale",
            "a provision outside the domain of social-security financing acts"),
        Senat(Ground.SenatArticle41, LegalBases.SenatDomain, "disposition étrangère au domaine de la loi", "a provision outside the domain of the law"),
    ];

    /// <summary>The entry of a ground, or null.</summary>
    public static GroundEntry? Find(Ground ground)
    {
        foreach (var entry in All)
        {
            if (entry.Ground == ground)
            {
                return entry;
            }
        }

        return null;
    }

    /// <summary>The entries that a label or code names, whatever its case, apostrophes and accents; « IRR45 » names several.</summary>
    public static IEnumerable<GroundEntry> Named(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var folded = Typography.FoldText(name);
        return All.Where(entry => Is(entry.Ground.Label, folded) || Is(entry.Ground.Code, folded) || Is(WithoutNumber(entry.Ground.Label), folded));
    }

    private static bool Is(string? written, string folded) => written is not null && Typography.FoldText(written) == folded;

    /// <summary>« Entonnoir » for « Entonnoir (45) »: both are in use.</summary>
    private static string? WithoutNumber(string label) => label.IndexOf(" (", StringComparison.Ordinal) is var at and > 0 ? label[..at] : null;

    private static GroundEntry Financial(Ground ground, LegalBasis basis, string fr, string en) =>
        new(ground, Chamber.Assemblee, Inadmissible40, basis, s_financial, new(fr, en));

    private static GroundEntry Other(Ground ground, LegalBasis basis, string fr, string en) =>
        new(ground, Chamber.Assemblee, Inadmissible, basis, s_atFiling, new(fr, en));

    private static GroundEntry Senat(Ground ground, LegalBasis basis, string fr, string en) => new(ground, Chamber.Senat, null, basis, s_atFiling, new(fr, en));
}
