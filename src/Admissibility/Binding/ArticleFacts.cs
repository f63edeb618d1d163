using Admissibility.Engine;

namespace Admissibility.Binding;

/// <summary>Which facts that rest on reading an amendment against its article are wanted. Reading it costs more than all other binding.</summary>
[Flags]
public enum ArticleFacts
{
    None = 0,

    /// <summary>Targets that mean nothing in the article.</summary>
    Targets = 1,

    /// <summary>Words and numbers that the amendment changes.</summary>
    Changes = 2,
}

internal static class ArticleFactsOf
{
    /// <summary>Those that a set of rules reads.</summary>
    public static ArticleFacts Rules(RuleSet rules) =>
        (UnresolvedTargetBinder.IsNeeded(rules) ? ArticleFacts.Targets : ArticleFacts.None) | (ChangeBinder.IsNeeded(rules) ? ArticleFacts.Changes : ArticleFacts.None);
}
