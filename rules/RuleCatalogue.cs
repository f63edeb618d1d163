using System.Collections.Immutable;
using Admissibility.Checking;

namespace Admissibility.Rules;

/// <summary>Every rule, by hand: nothing is found by reflection.</summary>
public static class RuleCatalogue
{
    /// <summary>The rules that report, in the order of their ids.</summary>
    public static ImmutableArray<AdmissibilityRule> Reporting { get; } =
    [
        new MissingExposeRule(),
        new StubExposeRule(),
        new MissingSignatoryRule(),
        new LateInCommitteeRule(),
        new LateInPlenaryRule(),
        new SeveralArticlesRule(),
        new MissingHeadingRule(),
        new JointCommitteeTextRule(),
        new FinalReadingRule(),
        new UnknownArticleRule(),
        new UnknownAlineaRule(),
        new UnknownWordsRule(),
        new AmbiguousWordsRule(),
        new UnknownOccurrenceRule(),
        new UnknownSentenceRule(),
        new UnknownSubdivisionRule(),
        new UnknownTablePartRule(),
        new DeletedArticleRule(),
        new SettledArticleRule(),
        new OverlappingEditsRule(),
        new ReversedRangeRule(),
        new UnknownDivisionRule(),
        new MissingParentRule(),
        new NestedSubAmendmentRule(),
        new UnrelatedAdditionalArticleRule(),
        new LateAdditionalArticleRule(),
        new PublicChargeRule(),
        new UncompensatedLossRule(),
        new GagedChargeRule(),
        new ReportOutOfScopeRule(),
        new RefundableCreditRule(),
        new UnassessedMoneyRule(),
        new PartialGageRule(),
        new UnknownParagraphGageRule(),
        new PostponedGageRule(),
        new UncascadedGageRule(),
        new MovedChargeRule(),
        new RaisedCreditsRule(),
        new MismatchedTotalRule(),
        new NewMissionRule(),
        new MisplacedCreditsRule(),
        new BudgetRiderRule(),
        new MisplacedResourceRule(),
        new MisplacedReportRule(),
        new LateEffectRule(),
        new SocialRiderRule(),
        new UnaccountedReportRule(),
        new WordedCreditsRule(),
        new RaisedObjectiveRule(),
        new HabilitationByMemberRule(),
        new OrganicProvisionRule(),
        new OrdinaryProvisionRule(),
        new RegulationAmendedRule(),
        new TreatyBillRule(),
        new ClosedTextRule(),
        new InjunctionRule(),
        new ImposedDebateRule(),
        new SolemnStatementRule(),
        new TimedRegulationRule(),
        new MisspeltKeywordRule(),
        new UnclosedQuotationRule(),
        new MiscountedAlineasRule(),
        new MiscountedWordsRule(),
        new MisnamedQuotationRule(),
        new FigureForNumberRule(),
        new SecondOfManyRule(),
        new MissingAntecedentRule(),
        new NumberingGapRule(),
        new NumberingDoubleRule(),
        new UnrankedFirstRule(),
        new OtherChamberIdiomRule(),
        new UnchangedWordsRule(),
        new RepeatedWordRule(),
        new DisagreeingDeterminerRule(),
    ];

    /// <summary>The rules that derive facts for others, from what is changed to what is lost and gained.</summary>
    public static ImmutableArray<AdmissibilityRule> Inferences { get; } =
    [
        new LossByChangeRule(),
        new LossByPurposeRule(),
        new LossAgainstBillRule(),
        new GainByChangeRule(),
        new GainByPurposeRule(),
        new LossByReliefRule(),
        new LossByCreditRule(),
        new LossByGiftRule(),
        new GainByLevyRule(),
        new ChargeByBenefitRule(),
        new CertainLossRule(),
        new SustainedLossRule(),
        new LossBesideGainRule(),
        new PurposedLossRule(),
    ];

    /// <summary>What a checker applies: the rules that report, and those that derive what they need.</summary>
    public static ImmutableArray<AdmissibilityRule> All { get; } = [.. Reporting, .. Inferences];
}
