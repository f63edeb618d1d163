using System.Diagnostics;
using System.Text.Encodings.Web;
using System.Text.Json;
using Admissibility.Parsing;
using Admissibility.Syntax;
using Admissibility.Text;
using Admissibility.Tools.Shared;

namespace Admissibility.Fuzzing;

/// <summary>
/// <c>hostile [--count N] [--seed N]</c>: parses texts of as many characters as are taken, each one random piece said again
/// and again, as orders and as the text of an article. The best of two parses is taken: others on the machine only ever make one slower.
/// </summary>
internal static class HostileTexts
{
    private const int MostPieces = 8;

    private static readonly string[] s_pieces =
    [
        "« ", " »", "\n« ", "\"", "À ", "À l’alinéa 3, ", "I. – ", "1° ", "1", "a", "a) ", ")", "\n", ".", "…", " ;", ",", " : ", "- ", "Supprimer ", "Compléter ", "l’alinéa 3", "les mots : « x »", "substituer aux mots : ",
        "est ainsi modifié :\n", "l’article 5 de ", "L. 1", "du I ", "après ", "insérer l’alinéa suivant :\n« ", "un alinéa ainsi rédigé :\n", "Rédiger ainsi cet article :\n", "En conséquence, ", "deux ", "premier ", "(", "et ",
        "la loi n° 2000-1 du 3 mai 2000 ", "du code rural ", "sont insérés ", "la première phrase ", "la perte de recettes ", "aline?a ", "qui ", "est ", "<p>", "x",
    ];

    private static readonly JsonSerializerOptions s_readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static int Run(string[] arguments)
    {
        var options = new SampleOptions(arguments);
        var random = new Random(options.Seed);
        var (slowest, piece) = (TimeSpan.Zero, "");
        for (var text = 0; text < options.Count; text++)
        {
            var repeated = string.Concat(random.GetItems(s_pieces, random.Next(1, MostPieces + 1)));
            foreach (var kind in new[] { DispositifKind.Imperative, DispositifKind.Article })
            {
                var excerpt = Excerpt.Of(Repeat(repeated, ParserLimits.Default.MaxLength), "");
                if (BestOfTwo(excerpt, kind) is var time && time > slowest)
                {
                    (slowest, piece) = (time, repeated);
                }
            }
        }

        var shown = JsonSerializer.Serialize(piece, s_readable);
        Console.WriteLine(FormattableString.Invariant(
            $"{{\"texts\":{2 * options.Count},\"slowestMilliseconds\":{slowest.TotalMilliseconds:0},\"slowest\":{shown}}}"));
        return 0;
    }

    private static string Repeat(string piece, int length) => string.Create(length, piece, static (text, piece) =>
    {
        for (var i = 0; i < text.Length; i++)
        {
            text[i] = piece[i % piece.Length];
        }
    });

    private static TimeSpan BestOfTwo(Excerpt excerpt, DispositifKind kind)
    {
        var (first, second) = (Time(excerpt, kind), Time(excerpt, kind));
        return first < second ? first : second;
    }

    private static TimeSpan Time(Excerpt excerpt, DispositifKind kind)
    {
        var started = Stopwatch.GetTimestamp();
        AmendmentParser.ParseDispositif(excerpt, kind);
        return Stopwatch.GetElapsedTime(started);
    }
}
