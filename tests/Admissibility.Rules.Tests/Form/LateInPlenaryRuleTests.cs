using Admissibility.Bills;

namespace Admissibility.Rules.Tests;

public class LateInPlenaryRuleTests() : LateFilingRuleTests(new LateInPlenaryRule(), Stage.Plenary, otherStage: Stage.Committee, where: "séance");
