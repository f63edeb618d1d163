using Admissibility.Consolidation;
using FsCheck;
using FsCheck.Fluent;

namespace Admissibility.Tests.Consolidation;

/// <summary>What holds for every article.</summary>
public class ApplicationPropertyTests
{
    /// <summary>Articles of alinéas of plain words, each its own: « a3 b3 c3. »</summary>
    private static readonly Gen<string[]> s_articles =
        from alineas in Gen.Choose(1, 12)
        from words in Gen.Choose(2, 6).ListOf(alineas)
        select words.Select((count, number) => string.Join(' ', Enumerable.Range(0, count).Select(word => $"{(char)('a' + word)}{number + 1}x")) + ".")
            .ToArray();

    [SeededProperty]
    public Property An_insertion_and_its_deletion_give_the_article_back() => Prop.ForAll(
        (from article in s_articles from at in Gen.Choose(1, article.Length) select (article, at)).ToArbitrary(),
        item =>
        {
            var text = string.Join('\n', item.article);
            var longer = Applied.To(text, $"Après l'alinéa {item.at}, insérer l'alinéa suivant : « Le pain est rond. »");
            Assert.Equal(item.article.Length + 1, longer.Split('\n').Length);
            Assert.Equal(text, Applied.To(longer, $"Supprimer l'alinéa {item.at + 1}."));
        });

    [SeededProperty]
    public Property Words_put_in_and_deleted_give_the_article_back() => Prop.ForAll(
        (from article in s_articles from at in Gen.Choose(1, article.Length) select (article, at)).ToArbitrary(),
        item =>
        {
            var text = string.Join('\n', item.article);
            var longer = Applied.To(text, $"À l'alinéa {item.at}, après le mot : « a{item.at}x », insérer les mots : « de seigle ».");
            Assert.NotEqual(text, longer);
            Assert.Equal(text, Applied.To(longer, $"À l'alinéa {item.at}, supprimer les mots : « de seigle »."));
        });

    [SeededProperty]
    public Property Text_outside_the_target_is_never_touched() => Prop.ForAll(
        (from article in s_articles from at in Gen.Choose(1, article.Length) from order in Gen.Elements("Supprimer les mots : « a{0}x »", "Compléter l'alinéa {0} par les mots : « de seigle »", "Rédiger ainsi l'alinéa {0} : « Le pain est rond. »") select (article, at, order)).ToArbitrary(),
        item =>
        {
            var after = Applied.To(
                string.Join('\n', item.article), string.Format(System.Globalization.CultureInfo.InvariantCulture, item.order, item.at) + ".").Split('\n');
            Assert.Equal(item.article.Length, after.Length);
            Assert.All(Enumerable.Range(0, after.Length).Where(number => number != item.at - 1), number => Assert.Equal(item.article[number], after[number]));
            Assert.NotEqual(item.article[item.at - 1], after[item.at - 1]);
        });

    [SeededProperty]
    public Property The_order_of_amendments_to_disjoint_targets_is_indifferent() => Prop.ForAll(
        (from article in s_articles from seed in Gen.Choose(0, 1000) select (article, seed)).ToArbitrary(),
        item =>
        {
            var dispositifs = item.article.Select((_, index) => (index % 3) switch
            {
                0 => $"Supprimer l'alinéa {index + 1}.",
                1 => $"Compléter l'alinéa {index + 1} par le mot : « blanc ».",
                _ => $"À l'alinéa {index + 1}, substituer au mot : « a{index + 1}x » le mot : « noir ».",
            }).ToArray();
            var shuffled = dispositifs.ToArray();
            new Random(item.seed).Shuffle(shuffled);
            var text = ArticleText.Read(string.Join('\n', item.article));
            Assert.Equal(Applied.Of(text, dispositifs).Amended, Applied.Of(text, shuffled).Amended);
        });
}
