namespace Admissibility.Diagnostics;

/// <summary>A ground of inadmissibility by its official label, as the open data of the Assemblée or the lists of the Sénat name it.</summary>
/// <param name="Label">The label: « Charge », « Cavalier (45) ».</param>
/// <param name="Code">The code of the state under which it stands: « IRR45 »; null where none is known.</param>
/// <param name="Kind">Which authority it falls to.</param>
/// <remarks>What it rests on, who decides and when stands in the catalogue of grounds, beside the rules.</remarks>
public sealed record Ground(string Label, string? Code, GroundKind Kind)
{
    /// <summary>The state of all financial grounds in the open data: they are told apart by their label.</summary>
    private const string Financial = "IR";

    /// <summary>No ground of inadmissibility: form, drafting, the checker itself.</summary>
    public static Ground None { get; } = new("Aucun", null, GroundKind.None);

    public static Ground Charge { get; } = new("Charge", Financial, GroundKind.Financial);

    public static Ground Gage { get; } = new("Gage", Financial, GroundKind.Financial);

    public static Ground Credits { get; } = new("Crédits", Financial, GroundKind.Financial);

    public static Ground OtherFinanceAct { get; } = new("Autres irr LOLF", Financial, GroundKind.Financial);

    public static Ground OtherSocialSecurityAct { get; } = new("Autres irr LOLFSS", Financial, GroundKind.Financial);

    public static Ground BudgetRider { get; } = new("Cavalier budgétaire", Financial, GroundKind.Financial);

    public static Ground SocialRider { get; } = new("Cavalier social", Financial, GroundKind.Financial);

    public static Ground FirstPart { get; } = new("Irr en première partie", Financial, GroundKind.Financial);

    public static Ground SecondPart { get; } = new("Irr en seconde partie", Financial, GroundKind.Financial);

    public static Ground OtherFinancial { get; } = new("Autre irrecevabilité 40", "IRRAIF", GroundKind.Financial);

    public static Ground Rider { get; } = new("Cavalier (45)", "IRR45", GroundKind.Link);

    public static Ground Funnel { get; } = new("Entonnoir (45)", "IRR45", GroundKind.Link);

    public static Ground JointCommittee { get; } = new("CMP (45)", "IRR45", GroundKind.Link);

    public static Ground Habilitation { get; } = new("Champ de l'habilitation (38)", "IRR38", GroundKind.Domain);

    public static Ground Regulation { get; } = new("Disposition réglementaire (37)", "IRR37", GroundKind.Domain);

    public static Ground DomainOfLaw { get; } = new("Domaine de la loi (41)", "IRR41", GroundKind.Domain);

    public static Ground OrganicLaw { get; } = new("Domaine loi organique (127)", "IRR127", GroundKind.Procedure);

    public static Ground Injunction { get; } = new("Injonction (20)", "IRR20", GroundKind.Procedure);

    public static Ground Satisfied { get; } = new("Satisfait ou inopérant (42)", "IRR42", GroundKind.Procedure);

    public static Ground Agenda { get; } = new("Ordre du jour (48)", "IRR48", GroundKind.Procedure);

    public static Ground Treaty { get; } = new("Ratification traité (53)", "IRR53", GroundKind.Procedure);

    public static Ground OutOfField { get; } = new("Hors champ", "IRRHC", GroundKind.Procedure);

    public static Ground Late { get; } = new("Hors-délais", "IRRHD", GroundKind.Procedure);

    public static Ground SubAmendment { get; } = new("Sous-amendement (98)", "IRRSA", GroundKind.Procedure);

    public static Ground Duplicate { get; } = new("Doublon", "IRRD", GroundKind.Procedure);

    public static Ground Committee { get; } = new("Commission (44)", null, GroundKind.Procedure);

    public static Ground Other { get; } = new("Autre irrecevabilité", "IRRAI", GroundKind.Procedure);

    public static Ground SenatArticle40 { get; } = new("Irrecevable art. 40 C", null, GroundKind.Financial);

    public static Ground SenatFinanceAct { get; } = new("Irrecevable LOLF", null, GroundKind.Financial);

    public static Ground SenatSocialSecurityAct { get; } = new("Irrecevable art. LO. 111-3", null, GroundKind.Financial);

    public static Ground SenatArticle41 { get; } = new("Irrecevable art. 41 C", null, GroundKind.Domain);
}

public enum GroundKind
{
    None,

    /// <summary>Article 40 of the Constitution and the organic laws on finance.</summary>
    Financial,

    /// <summary>Article 45: link with the text.</summary>
    Link,

    /// <summary>Articles 37, 38 and 41: raised by the Government or the President of the chamber alone.</summary>
    Domain,

    /// <summary>The rest: form, placement, procedure.</summary>
    Procedure,
}
