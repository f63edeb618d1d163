namespace Admissibility.Engine;

/// <summary>Applies rules to one memory, once.</summary>
public static class RuleSession
{
    /// <summary>All results, in the order of the rules and, within one, of the facts.</summary>
    public static RuleResults Run(IEnumerable<Rule> rules, FactMemory memory) => new RuleSet(rules).Run(memory);
}
