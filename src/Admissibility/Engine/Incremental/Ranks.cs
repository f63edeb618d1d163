using System.Collections.Immutable;

namespace Admissibility.Engine;

/// <summary>Orders the derived facts of a stratum as a fresh evaluation does, whatever the history of the session.</summary>
/// <remarks>
/// A fresh evaluation goes round by round, in each by the order of rules and rows. So a fact comes in the round behind
/// the latest fact of its earliest reason, and there in the order of its first reason.
/// </remarks>
internal sealed class Ranks(SessionStratum stratum)
{
    private int _rank;

    public void Assign()
    {
        var waiting = stratum.Memories.SelectMany(memory => memory.Derivations).Where(derivation => derivation.Node is not null).ToList();
        waiting.ForEach(derivation => derivation.Round = 0);
        for (var round = 1; waiting.Count > 0; round++)
        {
            var ready = Ready(waiting);
            foreach (var (derivation, _) in ready)
            {
                (derivation.Round, derivation.Rank) = (round, _rank++);
            }

            waiting = [.. ready.SelectMany(entry => Foundations.FollowersOf(entry.Derivation, stratum)).Where(derivation => derivation is { Round: 0, Node: not null }).Distinct()];
        }
    }

    /// <summary>The reasons of a fact in the order in which a fresh evaluation finds them.</summary>
    public static ImmutableArray<Reason> ReasonsOf(Derivation derivation)
    {
        var reasons = derivation.Reasons.ToList();
        reasons.Sort((a, b) => RoundOf(a) != RoundOf(b) ? RoundOf(a).CompareTo(RoundOf(b)) : Compare(a, b));
        return [.. reasons.Select(reason => new Reason(reason.Node!.Line.Production.Rule, reason.Row.Take(reason.Node.Line.Production.Facts), reason.Node.Line.Production.Conditions))];
    }

    /// <summary>The facts that a reason rests on are all ordered; those are in order, each with the first of such reasons.</summary>
    private List<(Derivation Derivation, Token First)> Ready(List<Derivation> waiting)
    {
        var ready = new List<(Derivation Derivation, Token First)>();
        foreach (var derivation in waiting)
        {
            Token? first = null;
            for (var reason = derivation.Reasons.First; reason is not null; reason = reason.Next)
            {
                if (IsOrdered(reason) && (first is null || Compare(reason, first) < 0))
                {
                    first = reason;
                }
            }

            if (first is not null)
            {
                ready.Add((derivation, first));
            }
        }

        ready.Sort((a, b) => Compare(a.First, b.First));
        return ready;
    }

    private bool IsOrdered(Token reason)
    {
        for (var token = reason; token is not null; token = token.Parent)
        {
            if (token.Fact?.Derivation is { Round: 0 } derivation && derivation.Memory.Stratum == stratum)
            {
                return false;
            }
        }

        return true;
    }

    private static int RoundOf(Token reason)
    {
        var stratum = reason.Node!.Line.Stratum;
        var round = 0;
        for (var token = reason; token is not null; token = token.Parent)
        {
            if (token.Fact?.Derivation is { } derivation && derivation.Memory.Stratum == stratum)
            {
                round = Math.Max(round, derivation.Round);
            }
        }

        return round + 1;
    }

    private static int Compare(Token a, Token b)
    {
        var order = a.Node!.Line.Order.CompareTo(b.Node!.Line.Order);
        return order != 0 ? order : Token.Compare(a, b);
    }
}
