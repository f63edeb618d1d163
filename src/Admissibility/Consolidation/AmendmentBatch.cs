using Admissibility.Parsing;
using Admissibility.Syntax;
using Admissibility.Text;

namespace Admissibility.Consolidation;

/// <summary>The dispositif of an amendment to one article.</summary>
/// <param name="Id">What names it.</param>
/// <param name="Number">Its number, as sub-amendments name it; null where it is not known.</param>
/// <param name="Text">The dispositif.</param>
public sealed record AmendmentText(string Id, string? Number, Excerpt Text);

/// <summary>Amendments to one article, sub-amendments merged into their parents.</summary>
public static class AmendmentBatch
{
    /// <summary>Applies amendments in the order given.</summary>
    /// <param name="article">The article as it is printed.</param>
    /// <param name="amendments">Their dispositifs.</param>
    /// <param name="isOwnArticle">Whether a number names this article; null for a bare article, which has none.</param>
    /// <param name="limits">Bounds on what is read.</param>
    /// <example>
    /// <code>
    /// var article = ArticleText.Read("Le four est ouvert le lundi.");
    /// var text = Excerpt.Of("À l'alinéa 1, substituer au mot : « lundi » le mot : « mardi ».", "12.txt");
    /// var applied = AmendmentBatch.Apply(article, [new AmendmentText("12", "12", text)]);
    /// Console.WriteLine(applied.Amended); // Le four est ouvert le mardi.
    /// </code>
    /// </example>
    public static ConsolidatedArticle Apply(
        ArticleText article, IEnumerable<AmendmentText> amendments, Func<ArticleRange, bool>? isOwnArticle = null, ParserLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(amendments);
        var read = amendments
            .Select(amendment => (Amendment: amendment, Tree: AmendmentParser.ParseDispositif(amendment.Text, DispositifKind.Imperative, limits)))
            .ToList();
        var subs = new List<AmendmentEdits>();
        foreach (var (sub, tree) in read.Where(item => SubAmendments.ParentOf(item.Tree) is not null).ToList())
        {
            var parent = SubAmendments.ParentOf(tree)!;
            var at = read.FindIndex(item => item.Amendment != sub && item.Amendment.Number is { } number && IsNumber(number, parent));
            if (at < 0)
            {
                continue;
            }

            var changed = SubAmendments.Apply(read[at].Amendment.Text.ReadableText(), sub.Id, tree, sub.Text.Source);
            subs.Add(new(sub.Id, [], [.. changed.Refusals.Select(refusal => refusal.Refusal)]) { Targets = 1, Resolved = changed.Refusals.IsEmpty ? 1 : 0 });
            if (changed.Amended is { } text)
            {
                var excerpt = Excerpt.Of(text, read[at].Amendment.Text.Source.Name);
                read[at] = (read[at].Amendment with { Text = excerpt }, AmendmentParser.ParseDispositif(excerpt, DispositifKind.Imperative, limits));
            }

            read.RemoveAll(item => item.Amendment == sub);
        }

        var edits = read.ConvertAll(item => Edits(item.Amendment, item.Tree));
        for (var i = 0; i < read.Count; i++)
        {
            if (edits[i].Refusals is [{ Reason: RefusalReason.WordsNotFound or RefusalReason.NoSuchAlinea }, ..] && UnmarkedParent(i) is var (parent, amended))
            {
                var excerpt = Excerpt.Of(amended, read[parent].Amendment.Text.Source.Name);
                read[parent] = (read[parent].Amendment with { Text = excerpt }, AmendmentParser.ParseDispositif(excerpt, DispositifKind.Imperative, limits));
                edits[parent] = Edits(read[parent].Amendment, read[parent].Tree);
                edits[i] = new(read[i].Amendment.Id, [], []) { Targets = edits[i].Targets, Resolved = edits[i].Targets };
            }
        }

        return ConsolidatedArticle.Of(article, edits.Concat(subs));

        AmendmentEdits Edits(AmendmentText amendment, DispositifSyntax tree) =>
            AmendmentEdits.Of(amendment.Id, article, tree, amendment.Text.Source, isOwnArticle, isTolerant: true);

        // A sub-amendment that does not name its parent: the words that it changes are in one other amendment, and only there.
        (int Parent, string Amended)? UnmarkedParent(int sub)
        {
            if (!SubAmendments.NamesWords(read[sub].Tree))
            {
                return null;
            }

            var parents = Enumerable.Range(0, read.Count)
                .Where(at => at != sub && edits[at].Refusals.IsEmpty)
                .Select(at => (At: at, Merged(at).Amended))
                .Where(parent => parent.Amended is not null)
                .ToList();
            return parents is [(var at, { } amended)] ? (at, amended) : null;

            ConsolidatedArticle Merged(int at) =>
                SubAmendments.Apply(read[at].Amendment.Text.ReadableText(), read[sub].Amendment.Id, read[sub].Tree, read[sub].Amendment.Text.Source);
        }
    }

    /// <summary>« 12 rect. bis » is « 12 ».</summary>
    private static bool IsNumber(string number, string named) => string.Equals(Digits(number), Digits(named), StringComparison.OrdinalIgnoreCase);

    private static string Digits(string number) => number.Split([' ', '\u00A0'], 2)[0];
}
