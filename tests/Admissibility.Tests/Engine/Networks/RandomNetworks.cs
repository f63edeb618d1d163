using Admissibility.Engine;
using FsCheck;
using FsCheck.Fluent;

namespace Admissibility.Tests.Engine.Networks;

/// <summary>Random rules and random changes of facts. One network in four throws here and there, or goes round without end.</summary>
internal static class RandomNetworks
{
    private static readonly Gen<int> s_type = Gen.Frequency((4, Gen.Constant(0)), (3, Gen.Constant(1)), (1, Gen.Constant(2)), (4, Gen.Constant(3)), (2, Gen.Constant(4)), (1, Gen.Constant(5)));

    private static readonly Gen<ConditionKind> s_kind = Gen.Frequency(
        (14, Gen.Constant(ConditionKind.Match)),
        (2, Gen.Constant(ConditionKind.Exists)),
        (3, Gen.Constant(ConditionKind.Not)),
        (2, Gen.Constant(ConditionKind.Collect)),
        (1, Gen.Constant(ConditionKind.Needs)),
        (1, Gen.Constant(ConditionKind.Where)));

    private static readonly Gen<ChangeKind> s_change = Gen.Frequency(
        (14, Gen.Constant(ChangeKind.Insert)),
        (4, Gen.Constant(ChangeKind.Update)),
        (6, Gen.Constant(ChangeKind.Retract)),
        (2, Gen.Constant(ChangeKind.Compare)));

    private static readonly Gen<ChangeKind> s_anyChange = Gen.Frequency((30, s_change), (1, Gen.Constant(ChangeKind.Cancel)));

    public static Arbitrary<NetworkDescription> All { get; } = Arb.From(Gen.Frequency((3, Of(calm: true)), (1, Of(calm: false))), Shrink);

    private static Gen<NetworkDescription> Of(bool calm) =>
        from rules in Lists(RuleOf(calm), 1, 6)
        from first in Lists(s_changes.Select(change => change with { Kind = ChangeKind.Insert, Which = change.Which % 2 }), 3, 9)
        from changes in Lists(s_changes, 2, 18)
        select new NetworkDescription(rules, [.. first, .. changes]);

    private static Gen<ConditionDescription> ConditionOf(bool calm) =>
        from kind in s_kind
        from type in s_type
        from isKeyed in ArbMap.Default.GeneratorFor<bool>()
        from isGrouped in ArbMap.Default.GeneratorFor<bool>()
        from test in Gen.Frequency((6, Gen.Constant(0)), (5, Gen.Choose(1, Judgement.Throwing - 1)), (calm ? 0 : 1, Gen.Constant(Judgement.Throwing)))
        let isJudged = kind is ConditionKind.Exists or ConditionKind.Not
        select new ConditionDescription(kind, kind == ConditionKind.Needs ? 2 : type, isKeyed, isGrouped, isJudged ? test % Judgement.Throwing : test);

    private static Gen<RuleDescription> RuleOf(bool calm) =>
        from first in Gen.Choose(0, 3)
        from type in Gen.Frequency((2, Gen.Choose(0, 1)), (1, Gen.Constant(3)))
        from others in Lists(ConditionOf(calm), 0, 3)
        let conditions = first == 0 && others.Count > 0 ? others : [new(ConditionKind.Match, type, false, false, first == 1 ? 1 : 0), .. others]
        from derives in ArbMap.Default.GeneratorFor<bool>()
        from derived in Gen.Frequency((1, Gen.Choose(0, 2)), (4, Gen.Constant(3)), (3, Gen.Constant(4)), (1, Gen.Constant(5)))
        from formula in Gen.Frequency((2, Gen.Choose(0, 2)), (calm ? 0 : 1, Gen.Choose(Judgement.Endless, Judgement.ThrowingFormula)))
        from priority in Gen.Frequency((5, Gen.Constant(0)), (1, Gen.Choose(-1, 1)))
        select new RuleDescription(AtMostThreeFacts(conditions), derives ? derived : null, formula, priority);

    private static readonly Gen<Change> s_changes =
        from kind in s_anyChange
        from type in Gen.Frequency((4, Gen.Choose(0, 1)), (1, s_type))
        from which in Gen.Choose(0, 20)
        from x in Gen.Choose(0, 3)
        from y in Gen.Choose(0, 3)
        from place in Gen.Choose(0, 2)
        select new Change(kind, kind == ChangeKind.Insert ? type : which, x, y, place);

    private static Gen<List<T>> Lists<T>(Gen<T> of, int least, int most) => Gen.Choose(least, most).SelectMany(of.ListOf).Select(list => list.ToList());

    private static List<ConditionDescription> AtMostThreeFacts(List<ConditionDescription> conditions)
    {
        var facts = 0;
        return [.. conditions.Where(condition => !condition.HandsOn || ++facts <= 3)];
    }

    /// <summary>A network with one change, rule or condition less.</summary>
    private static IEnumerable<NetworkDescription> Shrink(NetworkDescription network)
    {
        foreach (var changes in Without(network.Changes))
        {
            yield return network with { Changes = changes };
        }

        for (var i = 0; i < network.Rules.Count; i++)
        {
            yield return network with { Rules = [.. network.Rules.Where((_, at) => at != i)] };
            foreach (var conditions in Without(network.Rules[i].Conditions))
            {
                var rule = network.Rules[i] with { Conditions = conditions };
                yield return network with { Rules = [.. network.Rules.Select((known, at) => at == i ? rule : known)] };
            }

            for (var c = 0; c < network.Rules[i].Conditions.Count; c++)
            {
                var condition = network.Rules[i].Conditions[c];
                if (condition.Test != 0)
                {
                    List<ConditionDescription> plain = [.. network.Rules[i].Conditions];
                    plain[c] = condition with { Test = 0 };
                    var rule = network.Rules[i] with { Conditions = plain };
                    yield return network with { Rules = [.. network.Rules.Select((known, at) => at == i ? rule : known)] };
                }
            }
        }
    }

    private static IEnumerable<List<T>> Without<T>(IReadOnlyList<T> list) => Enumerable.Range(0, list.Count).Select(i => list.Where((_, at) => at != i).ToList());
}
