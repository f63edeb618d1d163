using System.Globalization;
using System.Text;
using Admissibility.Engine;
using FsCheck;
using FsCheck.Fluent;

namespace Admissibility.Tests.Engine.Networks;

/// <summary>Random rules over random facts: the session, a fresh evaluation and nested loops agree.</summary>
public class NetworkTests
{
    private const int MaxDerivedFacts = 60;

    [SeededProperty(10_000)]
    public Property Whatever_changes_a_session_equals_a_fresh_evaluation_and_nested_loops() => Prop.ForAll(RandomNetworks.All, Agrees);

    private static void Agrees(NetworkDescription network)
    {
        var levels = ReferenceEvaluator.Levels(network.Rules);
        var rules = RulesOf(network);
        Assert.Equal(levels is null, rules is null);
        if (rules is not null && levels is not null)
        {
            new SessionRun(network, rules, levels).Go();
        }
    }

    /// <summary>The rules; null where they are refused.</summary>
    private static RuleSet? RulesOf(NetworkDescription network)
    {
        try
        {
            return new(network.Rules.Select((rule, i) => new RandomRule(rule, $"R{i}")), MaxDerivedFacts);
        }
        catch (RuleCircleException)
        {
            return null;
        }
    }

    private sealed class SessionRun(NetworkDescription network, RuleSet rules, int[] levels)
    {
        private readonly RuleSession _session = new(rules);
        private readonly List<Known> _known = [];

        public void Go()
        {
            foreach (var change in network.Changes)
            {
                Make(change);
            }

            Compare();
        }

        private void Make(Change change)
        {
            switch (change.Kind)
            {
                case ChangeKind.Insert:
                    _known.Add(Colours.For(change.Which, new Insertion(_session, change)));
                    break;
                case ChangeKind.Update when _known.Count > 0:
                    var updated = _known[change.Which % _known.Count];
                    updated.Fact = updated.Update(change.X, change.Y);
                    break;
                case ChangeKind.Retract when _known.Count > 0:
                    _session.Retract(_known[change.Which % _known.Count].Handle);
                    _known.RemoveAt(change.Which % _known.Count);
                    break;
                case ChangeKind.Cancel:
                    Cancel();
                    break;
                case ChangeKind.Compare:
                    Compare();
                    break;
            }
        }

        private void Cancel()
        {
            using var stop = new CancellationTokenSource();
            stop.Cancel();
            try
            {
                _session.Fire(stop.Token);
            }
            catch (OperationCanceledException)
            {
                // The next look takes everything in anew.
            }
        }

        private void Compare()
        {
            var incremental = _session.Results();
            var fresh = rules.Run(_session.Facts());
            Assert.Equal(Show(fresh), Show(incremental));

            var facts = _known.OrderBy(known => known.Place).Select(known => known.Fact);
            if (ReferenceEvaluator.Evaluate(network.Rules, levels, facts, MaxDerivedFacts) is { } reference)
            {
                Assert.Equal(reference.Matches, fresh.Matches.Select(match => $"{match.Rule} {SaidBy(match)} {ReferenceEvaluator.Show(match.Facts)}").Order(StringComparer.Ordinal));
                Assert.Equal(reference.Derived, fresh.Derived.Select(derived => derived.Fact.ToString()).Order(StringComparer.Ordinal));
                Assert.Equal(reference.Missing.Select(rule => $"R{rule}"), fresh.Missing.Select(missing => $"{missing.Rule}").Order(StringComparer.Ordinal));
                Assert.Equal(reference.Failed.Select(rule => $"R{rule}"), fresh.Failures.Select(failure => $"{failure.Rule}").Order(StringComparer.Ordinal));
            }
        }

        private static string SaidBy(RuleMatch match) => match.Rule.Descriptor.Format(match.Finding).Fr;

        private static string Show(IEnumerable<object> row) => string.Join(" | ", row.Select(part => part is IReadOnlyList<Colour> facts ? $"[{string.Join(", ", facts)}]" : $"{part}"));

        private static string Show(RuleResults results)
        {
            var text = new StringBuilder();
            foreach (var match in results.Matches)
            {
                text.Append(CultureInfo.InvariantCulture, $"{match.Rule} {SaidBy(match)} {Show(match.Facts)}").AppendLine();
            }

            foreach (var derived in results.Derived)
            {
                text.Append(CultureInfo.InvariantCulture, $"{derived.Fact}").AppendLine();
                foreach (var reason in derived.Reasons)
                {
                    text.Append(CultureInfo.InvariantCulture, $"  {reason.Rule} {Show(reason.Facts)}").AppendLine();
                }
            }

            text.AppendJoin('\n', results.Missing.Select(missing => $"{missing.Rule} lacks {missing.Item.Code}")).AppendLine();
            return text.AppendJoin('\n', results.Failures.Select(failure => $"{failure.Rule} threw {failure.Exception.GetType().Name}")).ToString();
        }
    }

    private sealed class Known(FactHandle handle, Colour fact, int place, Func<int, int, Colour> update)
    {
        public FactHandle Handle => handle;

        public Colour Fact { get; set; } = fact;

        public int Place => place;

        public Func<int, int, Colour> Update => update;
    }

    private sealed class Insertion(RuleSession session, Change change) : IForColour<Known>
    {
        public Known Of<T>(Func<int, int, T> create)
            where T : Colour
        {
            var fact = create(change.X, change.Y);
            var handle = session.Insert(fact, change.Place);
            return new(handle, fact, change.Place, (x, y) =>
            {
                var other = create(x, y);
                session.Update(handle, other);
                return other;
            });
        }
    }
}
