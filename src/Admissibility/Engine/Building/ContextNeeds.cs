using Admissibility.Facts;

namespace Admissibility.Engine;

/// <summary>What is said where a fact of context is missing.</summary>
internal static class ContextNeeds
{
    /// <summary>The item of the table; a fact that is not of the library is called by its name.</summary>
    public static MissingItem MissingOf<T>()
        where T : IContextFact => MissingItems.Find(typeof(T)) ?? new(typeof(T).Name, typeof(T).Name);
}
