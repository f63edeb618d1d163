namespace Admissibility.Binding;

/// <summary>From what is written to what is meant: the facts of one amendment in its dossier, one binder a subject.</summary>
/// <remarks>What is known only after the decision (<see cref="Amendments.PrintedOutcome"/>) is never read here.</remarks>
internal static class Binder
{
    public static void Bind(BoundAmendment amendment)
    {
        ContextBinder.Bind(amendment);
        DocumentBinder.Bind(amendment);
        DivisionBinder.Bind(amendment);
        FilingBinder.Bind(amendment);
        CreditsBinder.Bind(amendment);
        if (amendment.Document.Dispositif is not null && amendment.Syntax.Dispositif is not null)
        {
            TargetBinder.Bind(amendment);
            HeadingWordsBinder.Bind(amendment);
            TextBinder.Bind(amendment);
            SubjectBinder.Bind(amendment);
            AmendedLawBinder.Bind(amendment);
            HabilitationBinder.Bind(amendment);
            DomainBinder.Bind(amendment);
            ContentBinder.Bind(amendment);
            WordedCreditsBinder.Bind(amendment);
            ChargeMoveBinder.Bind(amendment);
            ObjectiveBinder.Bind(amendment);
            DraftingBinder.Bind(amendment);
            ProvisionBinder.Bind(amendment);
            BillMeasureBinder.Bind(amendment);
            MoneyBearingBinder.Bind(amendment);
            PurposeBinder.Bind(amendment);
            OwnerBinder.Bind(amendment);
            EffectBinder.Bind(amendment);
        }

        ClosedArticleBinder.Bind(amendment);
        if (amendment.IsReadAgainstArticle)
        {
            BindLazily(amendment);
        }
    }

    /// <summary>Reading an amendment against its article costs more than all other binding.</summary>
    private static void BindLazily(BoundAmendment amendment)
    {
        amendment.Facts.AddLazily(facts => UnresolvedTargetBinder.Bind(amendment, facts), UnresolvedTargetBinder.Types);
        amendment.Facts.AddLazily(facts => ChangeBinder.Bind(amendment, facts), ChangeBinder.Types);
    }
}
