using Admissibility.Amendments;
using Admissibility.Binding;
using Admissibility.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Admissibility.Tests.Binding;

public class LiasseSubjectsTests
{
    private static readonly AmendmentDocument[] s_amendments =
    [
        .. Enumerable.Range(0, 24)
            .Select(i => Amendment("B1", $"ARTICLE {(i % 3) + 1}", $"Compléter cet article par la phrase suivante : « La farine est pesée {i} fois. »")),
    ];

    private static readonly AmendmentDocument s_additional =
        Amendment("B1", "APRÈS L’ARTICLE 2, insérer l’article suivant :", "Les navires de plaisance sont immatriculés.");

    [Fact]
    public void Amendments_to_the_articles_show_what_a_bill_is_about()
    {
        var subject = Of(s_amendments).Find(s_additional);
        Assert.Equal(24, subject?.Amendments);
        Assert.Null(subject?.Title);
        Assert.Equal(["1er", "2", "3"], subject?.Articles.Select(article => article.Name));
    }

    [Fact]
    public void Too_few_show_nothing() => Assert.Null(Of(s_amendments[..19]).Find(s_additional));

    [Fact]
    public void Additional_articles_show_nothing() => Assert.Null(Of(Enumerable.Repeat(s_additional, 40)).Find(s_additional));

    [Fact]
    public void Those_to_another_bill_show_nothing_of_this_one() =>
        Assert.Null(Of(s_amendments).Find(s_additional with { Context = new() { BillReference = "B2" } }));

    [SeededProperty]
    public Property The_order_in_which_they_are_read_does_not_matter() => Prop.ForAll(
        Gen.Shuffle(s_amendments).ToArbitrary(),
        shuffled =>
        {
            var (one, other) = (Of(s_amendments).Find(s_additional)!, Of(shuffled).Find(s_additional)!);
            var words = SubjectWords.Of(s_amendments[5]);
            Assert.Equal(one.Nearest(words)?.Name, other.Nearest(words)?.Name);
            Assert.Equal(one.Nearest(words)!.Value.Closeness, other.Nearest(words)!.Value.Closeness, 9);
            Assert.Equal(one.Coverage(words), other.Coverage(words), 9);
        });

    private static LiasseSubjects Of(IEnumerable<AmendmentDocument> amendments)
    {
        var subjects = new LiasseSubjects();
        foreach (var amendment in amendments)
        {
            subjects.Add(amendment);
        }

        return subjects;
    }

    private static AmendmentDocument Amendment(string bill, string placement, string text) => new()
    {
        Id = text,
        Source = text,
        Placement = Excerpt.Of(placement, "a"),
        Dispositif = Excerpt.Of(text, "a"),
        Context = new() { BillReference = bill },
    };
}
