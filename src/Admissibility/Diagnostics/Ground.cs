namespace Admissibility.Diagnostics;

/// <summary>A ground of inadmissibility by its official label, as the open data of the Assemblée or the lists of the Sénat name it.</summary>
/// <param name="Label">The label: « Charge », « Cavalier (45) ».</param>
/// <param name="Code">The code of its state in the open data: « IRR45 »; null where no code is known.</param>
/// <param name="Kind">Which authority decides it.</param>
/// <remarks>Its legal basis, who decides and when are in the catalogue of grounds, with the rules.</remarks>
public sealed record Ground(string Label, string? Code, GroundKind Kind)
{
    /// <summary>The state of all financial grounds in the open data: only their labels differ.</summary>
    private const string Financial = "IR";

    /// <summary>No ground of inadmissibility: form, drafting, the checker itself.</summary>
    public static Ground None { get; } = new("Aucun", null, GroundKind.None);

    /// <summary>A public charge created or increased (Constitution, art. 40).</summary>
    public static Ground Charge { get; } = new("Charge", Financial, GroundKind.Financial);

    /// <summary>A loss of public resources without a sufficient gage (Constitution, art. 40).</summary>
    public static Ground Gage { get; } = new("Gage", Financial, GroundKind.Financial);

    /// <summary>Credits of a mission raised (LOLF, art. 47).</summary>
    public static Ground Credits { get; } = new("Crédits", Financial, GroundKind.Financial);

    /// <summary>Another ground of the organic law on finance bills (LOLF).</summary>
    public static Ground OtherFinanceAct { get; } = new("Autres irr LOLF", Financial, GroundKind.Financial);

    /// <summary>Another ground of the organic law on social-security financing bills (LOLFSS).</summary>
    public static Ground OtherSocialSecurityAct { get; } = new("Autres irr LOLFSS", Financial, GroundKind.Financial);

    /// <summary>A provision that has no place in a finance bill.</summary>
    public static Ground BudgetRider { get; } = new("Cavalier budgétaire", Financial, GroundKind.Financial);

    /// <summary>A provision that has no place in a social-security financing bill.</summary>
    public static Ground SocialRider { get; } = new("Cavalier social", Financial, GroundKind.Financial);

    /// <summary>A provision that has no place in the first part of a finance bill.</summary>
    public static Ground FirstPart { get; } = new("Irr en première partie", Financial, GroundKind.Financial);

    /// <summary>A provision that has no place in the second part of a finance bill.</summary>
    public static Ground SecondPart { get; } = new("Irr en seconde partie", Financial, GroundKind.Financial);

    /// <summary>Another ground of article 40.</summary>
    public static Ground OtherFinancial { get; } = new("Autre irrecevabilité 40", "IRRAIF", GroundKind.Financial);

    /// <summary>No link, even indirect, with the bill as tabled (Constitution, art. 45).</summary>
    public static Ground Rider { get; } = new("Cavalier (45)", "IRR45", GroundKind.Link);

    /// <summary>After the first reading, no direct relation to a provision still in discussion (Constitution, art. 45).</summary>
    public static Ground Funnel { get; } = new("Entonnoir (45)", "IRR45", GroundKind.Link);

    /// <summary>On the text of a joint committee, without the agreement of the Government (Constitution, art. 45).</summary>
    public static Ground JointCommittee { get; } = new("CMP (45)", "IRR45", GroundKind.Link);

    /// <summary>A habilitation asked for or extended by others than the Government (Constitution, art. 38).</summary>
    public static Ground Habilitation { get; } = new("Champ de l'habilitation (38)", "IRR38", GroundKind.Domain);

    /// <summary>A provision of the regulatory domain (Constitution, art. 37).</summary>
    public static Ground Regulation { get; } = new("Disposition réglementaire (37)", "IRR37", GroundKind.Domain);

    /// <summary>A provision that is not of the domain of the law (Constitution, art. 41).</summary>
    public static Ground DomainOfLaw { get; } = new("Domaine de la loi (41)", "IRR41", GroundKind.Domain);

    /// <summary>A provision reserved to an organic law (article 127 of the rules of the Assemblée).</summary>
    public static Ground OrganicLaw { get; } = new("Domaine loi organique (127)", "IRR127", GroundKind.Procedure);

    /// <summary>An injunction to the Government (Constitution, art. 20).</summary>
    public static Ground Injunction { get; } = new("Injonction (20)", "IRR20", GroundKind.Procedure);

    /// <summary>Already met, or without effect.</summary>
    public static Ground Satisfied { get; } = new("Satisfait ou inopérant (42)", "IRR42", GroundKind.Procedure);

    /// <summary>Contrary to the agenda (Constitution, art. 48).</summary>
    public static Ground Agenda { get; } = new("Ordre du jour (48)", "IRR48", GroundKind.Procedure);

    /// <summary>On the ratification of a treaty (Constitution, art. 53).</summary>
    public static Ground Treaty { get; } = new("Ratification traité (53)", "IRR53", GroundKind.Procedure);

    /// <summary>On nothing that the bill contains.</summary>
    public static Ground OutOfField { get; } = new("Hors champ", "IRRHC", GroundKind.Procedure);

    /// <summary>Filed after the deadline.</summary>
    public static Ground Late { get; } = new("Hors-délais", "IRRHD", GroundKind.Procedure);

    /// <summary>A sub-amendment that its parent does not admit (article 98 of the rules of the Assemblée).</summary>
    public static Ground SubAmendment { get; } = new("Sous-amendement (98)", "IRRSA", GroundKind.Procedure);

    /// <summary>The same as another of the same author.</summary>
    public static Ground Duplicate { get; } = new("Doublon", "IRRD", GroundKind.Procedure);

    /// <summary>Not submitted to the committee before the debate (Constitution, art. 44).</summary>
    public static Ground Committee { get; } = new("Commission (44)", null, GroundKind.Procedure);

    /// <summary>Another ground.</summary>
    public static Ground Other { get; } = new("Autre irrecevabilité", "IRRAI", GroundKind.Procedure);

    /// <summary>Article 40 of the Constitution, in the lists of the Sénat.</summary>
    public static Ground SenatArticle40 { get; } = new("Irrecevable art. 40 C", null, GroundKind.Financial);

    /// <summary>The organic law on finance bills (LOLF), in the lists of the Sénat.</summary>
    public static Ground SenatFinanceAct { get; } = new("Irrecevable LOLF", null, GroundKind.Financial);

    /// <summary>The organic law on social-security financing bills, in the lists of the Sénat.</summary>
    public static Ground SenatSocialSecurityAct { get; } = new("Irrecevable art. LO. 111-3", null, GroundKind.Financial);

    /// <summary>Article 41 of the Constitution, in the lists of the Sénat.</summary>
    public static Ground SenatArticle41 { get; } = new("Irrecevable art. 41 C", null, GroundKind.Domain);
}

/// <summary>The families of grounds, by the authority that decides.</summary>
public enum GroundKind
{
    /// <summary>No ground of inadmissibility.</summary>
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
