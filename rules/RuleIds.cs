namespace Admissibility.Rules;

/// <summary>The id of every rule. A new rule takes the next free number of its hundred; an id is never used again.</summary>
public static class RuleIds
{
    // 0xxx form and deadlines
    public const string MissingExpose = "ADM0001";
    public const string StubExpose = "ADM0002";
    public const string MissingSignatory = "ADM0003";
    public const string LateInCommittee = "ADM0004";
    public const string LateInPlenary = "ADM0005";
    public const string SeveralArticles = "ADM0006";
    public const string MissingHeading = "ADM0007";
    public const string JointCommitteeText = "ADM0008";
    public const string FinalReading = "ADM0009";

    // 1xxx placement and target
    public const string UnknownArticle = "ADM1001";
    public const string UnknownAlinea = "ADM1002";
    public const string UnknownWords = "ADM1003";
    public const string AmbiguousWords = "ADM1004";
    public const string UnknownOccurrence = "ADM1005";
    public const string UnknownSentence = "ADM1006";
    public const string UnknownSubdivision = "ADM1007";
    public const string UnknownTablePart = "ADM1008";
    public const string DeletedArticle = "ADM1009";
    public const string SettledArticle = "ADM1010";
    public const string OverlappingEdits = "ADM1011";
    public const string ReversedRange = "ADM1012";
    public const string UnknownDivision = "ADM1013";

    // 2xxx sub-amendments
    public const string MissingParent = "ADM2001";
    public const string NestedSubAmendment = "ADM2002";

    // 3xxx link with the text (Constitution, art. 45)
    public const string UnrelatedAdditionalArticle = "ADM3001";
    public const string LateAdditionalArticle = "ADM3002";

    // 4xxx public money (Constitution, art. 40)
    public const string PublicCharge = "ADM4001";
    public const string UncompensatedLoss = "ADM4002";
    public const string GagedCharge = "ADM4003";
    public const string ReportOutOfScope = "ADM4004";
    public const string RefundableCredit = "ADM4005";
    public const string UnassessedMoney = "ADM4006";
    public const string PartialGage = "ADM4007";
    public const string UnknownParagraphGage = "ADM4008";
    public const string PostponedGage = "ADM4009";
    public const string UncascadedGage = "ADM4010";
    public const string MovedCharge = "ADM4011";

    // 5xxx finance and social-security bills
    public const string RaisedCredits = "ADM5001";
    public const string MismatchedTotal = "ADM5002";
    public const string NewMission = "ADM5003";
    public const string MisplacedCredits = "ADM5004";
    public const string BudgetRider = "ADM5005";
    public const string MisplacedResource = "ADM5006";
    public const string MisplacedReport = "ADM5007";
    public const string LateEffect = "ADM5008";
    public const string SocialRider = "ADM5009";
    public const string UnaccountedReport = "ADM5010";
    public const string WordedCredits = "ADM5011";
    public const string RaisedObjective = "ADM5012";

    // 6xxx domain of the law, organic laws, texts
    public const string HabilitationByMember = "ADM6001";
    public const string OrganicProvision = "ADM6002";
    public const string OrdinaryProvision = "ADM6003";
    public const string RegulationAmended = "ADM6004";
    public const string TreatyBill = "ADM6005";
    public const string ClosedText = "ADM6006";
    public const string Injunction = "ADM6007";
    public const string ImposedDebate = "ADM6008";
    public const string SolemnStatement = "ADM6009";
    public const string TimedRegulation = "ADM6010";

    // 7xxx drafting
    public const string MisspeltKeyword = "ADM7001";
    public const string UnclosedQuotation = "ADM7002";
    public const string MiscountedAlineas = "ADM7003";
    public const string MiscountedWords = "ADM7004";
    public const string MisnamedQuotation = "ADM7005";
    public const string FigureForNumber = "ADM7006";
    public const string SecondOfMany = "ADM7007";
    public const string MissingAntecedent = "ADM7008";
    public const string NumberingGap = "ADM7009";
    public const string NumberingDouble = "ADM7010";
    public const string UnrankedFirst = "ADM7011";
    public const string OtherChamberIdiom = "ADM7012";
    public const string UnchangedWords = "ADM7013";
    public const string RepeatedWord = "ADM7014";
    public const string DisagreeingDeterminer = "ADM7015";
}
