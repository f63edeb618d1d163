namespace Admissibility.Binding;

/// <summary>Words that make what follows them a condition, a part of another clause, or words of another text: what is found there is not ordered.</summary>
internal static class SubordinateClause
{
    private static readonly Phrases<bool> s_openings = WordLists.Of("subordinate-clause.openings");

    /// <summary>Whether a sentence opens such a clause before a token.</summary>
    public static bool OpensBefore(Sentence sentence, int at) => s_openings.FindIn(sentence.Text, sentence.From, at) is not null;
}
