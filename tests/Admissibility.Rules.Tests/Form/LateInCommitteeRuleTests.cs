using Admissibility.Bills;

namespace Admissibility.Rules.Tests;

public class LateInCommitteeRuleTests() : LateFilingRuleTests(new LateInCommitteeRule(), Stage.Committee, otherStage: Stage.Plenary, where: "commission");
