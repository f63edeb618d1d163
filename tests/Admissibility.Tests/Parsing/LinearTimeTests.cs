using System.Text;
using Admissibility.Parsing;
using Admissibility.Parsing.Lexing;
using Admissibility.Syntax;
using Admissibility.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Admissibility.Tests.Parsing;

/// <summary>
/// Twice the text costs about twice the work, whatever the text. Work is counted in bytes allocated, which do not depend
/// on the machine's mood.
/// </summary>
public class LinearTimeTests
{
    private const double MostGrowth = 2.6;

    /// <summary>Up to the bounds on lists and depth a text may cost more than in proportion, but never more than this for each character.</summary>
    private const long MostPerCharacter = 1_000;

    private static readonly string[] s_pieces =
    [
        "« ", " »", "\n« ", "\"", "À ", "À l’alinéa 3, ", "I. – ", "1° ", "a) ", "\n", ".", " ;", ",", " : ", "Supprimer ", "l’alinéa 3", "les mots : « x »", "substituer aux mots : ", "est ainsi modifié :\n",
        "l’article 5 de ", "du I ", "après ", "insérer l’alinéa suivant :\n« ", "En conséquence, ", "deux ", "premier ", "(", "et ", "la perte de recettes ", "<p>", "x",
    ];

    private static long Work(string piece, int length, DispositifKind kind)
    {
        var text = new StringBuilder().Insert(0, piece, (length / piece.Length) + 1).ToString(0, length);
        var excerpt = Excerpt.Of(text, "");
        var before = GC.GetAllocatedBytesForCurrentThread();
        AmendmentParser.ParseDispositif(excerpt, kind);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    /// <summary>
    /// How much more the whole costs than its half. The collector may take away what is pooled between the two: what
    /// grows does so in each of several tries.
    /// </summary>
    private static double Growth(Func<(long Half, long Whole)> measure)
    {
        const int Tries = 4;
        var least = double.MaxValue;
        for (var i = 0; i < Tries && least > MostGrowth; i++)
        {
            var (half, whole) = measure();
            least = Math.Min(least, (double)whole / half);
        }

        return least;
    }

    [Theory]
    [InlineData("« ")]
    [InlineData("\n« ")]
    [InlineData("« « » ")]
    [InlineData("À ")]
    [InlineData("À l’alinéa 3, ")]
    [InlineData("1° Le I est ainsi modifié :\n")]
    [InlineData("l’article 5 est ainsi modifié :\n")]
    [InlineData("I. – A. – 1° a) ")]
    [InlineData("les mots : « x » ")]
    [InlineData("x")]
    [InlineData("x.")]
    [InlineData("a), ")]
    [InlineData("\na)i:\n")]
    [InlineData("\n« et \nÀ \"")]
    [InlineData("\nÀ «  Supprimer «")]
    [InlineData("et \nl’alinéa 3\n")]
    [InlineData("l’article 5 de l’alinéa 3À l’alinéa 3, \n")]
    [InlineData(" \na) du I insérer l’alinéa suivant :\n« ")]
    public void Twice_the_text_up_to_a_megabyte_costs_twice_the_work(string piece)
    {
        // Once for the arrays that are pooled, so that neither of the two measured pays for them.
        Work(piece, 1_000_000, DispositifKind.Article);
        Assert.InRange(Growth(() => (Work(piece, 500_000, DispositifKind.Article), Work(piece, 1_000_000, DispositifKind.Article))), 0, MostGrowth);
    }

    [Fact]
    public void Quotations_left_unclosed_over_one_another_are_not_each_walked_to_the_end()
    {
        var excerpt = Excerpt.Of(string.Concat(Enumerable.Repeat("\" ;la perte de recettes \n«  »Supprimer x", 2_000)), "");
        var tokens = Lexer.Read(excerpt);
        var ends = QuotePairing.Pair(excerpt, tokens, ParserLimits.Default.MaxDepth, out _);
        var walked = ends.Select((end, opening) => end < 0 ? (long)-end - opening : 0).Sum();
        Assert.InRange(walked, 1, 20L * tokens.Length);
    }

    [SeededProperty(30)]
    public Property Whatever_is_repeated_costs_in_proportion_to_its_length_or_stays_within_bounds() => Prop.ForAll(
        Gen.Elements(s_pieces)
            .ArrayOf()
            .Select(string.Concat)
            .Where(piece => piece.Length > 0)
            .Zip(Gen.Elements(DispositifKind.Imperative, DispositifKind.Article))
            .ToArbitrary(),
        pair =>
        {
            var (piece, kind) = pair;
            Work(piece, 1_000, kind);
            var whole = 0L;
            var growth = Growth(() => (Work(piece, 30_000, kind), whole = Work(piece, 60_000, kind)));
            return (growth < MostGrowth || whole < 60_000 * MostPerCharacter).Label($"{piece} {kind}: {growth} times, to {whole}");
        });
}
