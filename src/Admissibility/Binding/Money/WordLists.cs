namespace Admissibility.Binding;

/// <summary>Lists of words that show one thing each, by name: <c>lists.tsv</c>. A list is named for the class that asks for it.</summary>
internal static class WordLists
{
    private static readonly Lazy<Dictionary<string, string>> s_lists = new(() =>
        KnowledgeTable.Read("lists").Rows.ToDictionary(row => row["list"], row => row["words"], StringComparer.Ordinal));

    /// <summary>The names of all lists.</summary>
    public static IEnumerable<string> Names => s_lists.Value.Keys;

    /// <summary>The words of a list.</summary>
    /// <param name="name">Its name: « purpose-binder.own ».</param>
    /// <exception cref="InvalidDataException">There is no such list.</exception>
    public static Phrases<bool> Of(string name) => s_lists.Value.TryGetValue(name, out var words)
        ? new((words, true))
        : throw new InvalidDataException($"There is no list « {name} » in lists.tsv.");
}
