using Admissibility.Bills;
using Admissibility.Consolidation;
using Admissibility.Diagnostics;
using Admissibility.Facts;
using Admissibility.Parsing.Lexing;
using Admissibility.Text;

namespace Admissibility.Binding;

/// <summary>
/// Finds what an amendment to a social-security financing bill does to spending objectives: those of the branches and the national objective of health
/// insurance. Where the bill is known its article says whether numbers are objectives; where it is not, the words of the amendment have to.
/// </summary>
internal static class ObjectiveBinder
{
    private static readonly Phrases<bool> s_objectives = WordLists.Of("objective-binder.objectives");

    public static void Bind(BoundAmendment amendment)
    {
        if ((amendment.Dossier.Nature ?? amendment.Document.Context.Nature) != BillNature.SocialSecurity || amendment.Document.Header.IsSubAmendment)
        {
            return;
        }

        if (amendment.Article is { } article)
        {
            if (article.Alineas.Any(alinea => NamesObjective(alinea.Text)))
            {
                Add(amendment, [.. ChangeBinder.NumbersChanged(amendment).Select(change => (change.Location, change.After - change.Before))]);
            }
        }
        else if (s_objectives.FindIn(amendment.Tokens, amendment.Tokens.First, amendment.Tokens.End) is not null)
        {
            Add(amendment, [.. Replaced(amendment)]);
        }
    }

    /// <summary>One fact for all changes: what one objective gets another may give up.</summary>
    private static void Add(BoundAmendment amendment, IReadOnlyList<(Location Location, decimal Rise)> changes)
    {
        if (changes is [var (first, _), ..])
        {
            var location = changes.Where(change => change.Rise > 0).Select(change => change.Location).DefaultIfEmpty(first).First();
            amendment.Facts.Add(new ObjectivesChanged(location, changes.Sum(change => change.Rise)));
        }
    }

    private static IEnumerable<(Location Location, decimal Rise)> Replaced(BoundAmendment amendment)
    {
        foreach (var (operation, _) in amendment.Operations)
        {
            if (ReplacedWords.Of(operation) is { IsOnly: true } words
                && NumberWords.Single(words.Before.Text) is { } before && NumberWords.Single(words.After.Text) is { } after)
            {
                yield return (new(DocumentPart.Dispositif, operation.Span), after.Value - before.Value);
            }
        }
    }

    private static bool NamesObjective(string text)
    {
        var tokens = TokenWindow.Of(Excerpt.Of(text, ""));
        return s_objectives.FindIn(tokens, tokens.First, tokens.End) is not null;
    }
}
