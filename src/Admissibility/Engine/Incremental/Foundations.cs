namespace Admissibility.Engine;

/// <summary>Finds derived facts that only hold each other up: in a circle of rules a count of reasons is not enough.</summary>
internal static class Foundations
{
    /// <summary>Of the facts in doubt and those that follow from them, the ones that no longer rest on anything outside.</summary>
    /// <param name="stratum">Where they are derived.</param>
    /// <param name="doubtful">Facts that lost a reason and have others.</param>
    public static List<Derivation> Unfounded(SessionStratum stratum, IEnumerable<Derivation> doubtful)
    {
        var suspects = new HashSet<Derivation>();
        var open = new Stack<Derivation>(doubtful);
        while (open.TryPop(out var derivation))
        {
            if (derivation.Node is not null && suspects.Add(derivation))
            {
                FollowersOf(derivation, stratum).ForEach(open.Push);
            }
        }

        open = new(suspects);
        while (open.TryPop(out var derivation))
        {
            if (suspects.Contains(derivation) && IsFounded(derivation, suspects))
            {
                suspects.Remove(derivation);
                FollowersOf(derivation, stratum).ForEach(open.Push);
            }
        }

        return [.. suspects];
    }

    /// <summary>What is derived in a stratum from a fact, in one step.</summary>
    public static List<Derivation> FollowersOf(Derivation derivation, SessionStratum stratum)
    {
        var followers = new List<Derivation>();
        for (var token = derivation.Node?.Tokens; token is not null; token = token.NextOfFact)
        {
            if (token.Node?.Line.Stratum == stratum)
            {
                Follow(token, followers);
            }
        }

        return followers;
    }

    private static void Follow(Token token, List<Derivation> followers)
    {
        if (token.Node is YieldNode && token.State is Derivation derived)
        {
            followers.Add(derived);
        }

        for (var child = token.FirstChild; child is not null; child = child.NextSibling)
        {
            Follow(child, followers);
        }
    }

    /// <summary>Whether one of its reasons has no suspect in it.</summary>
    private static bool IsFounded(Derivation derivation, HashSet<Derivation> suspects)
    {
        for (var reason = derivation.Reasons.First; reason is not null; reason = reason.Next)
        {
            if (!RestsOn(reason, suspects))
            {
                return true;
            }
        }

        return false;
    }

    private static bool RestsOn(Token reason, HashSet<Derivation> suspects)
    {
        for (var token = reason; token is not null; token = token.Parent)
        {
            if (token.Fact?.Derivation is { } derivation && suspects.Contains(derivation))
            {
                return true;
            }
        }

        return false;
    }
}
