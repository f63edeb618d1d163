using System.Collections.Immutable;
using Admissibility.Checking;

namespace Admissibility.Rules;

/// <summary>Every rule, by hand and in the order of their ids: nothing is found by reflection.</summary>
public static class RuleCatalogue
{
    public static ImmutableArray<AdmissibilityRule> All { get; } =
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
        new RaisedCreditsRule(),
        new MismatchedTotalRule(),
        new NewMissionRule(),
        new MisplacedCreditsRule(),
        new HabilitationByMemberRule(),
        new OrganicProvisionRule(),
        new OrdinaryProvisionRule(),
        new RegulationAmendedRule(),
        new TreatyBillRule(),
        new ClosedTextRule(),
        new MisspeltKeywordRule(),
        new UnclosedQuotationRule(),
        new MiscountedAlineasRule(),
    ];
}
