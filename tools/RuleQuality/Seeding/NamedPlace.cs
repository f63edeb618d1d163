using Admissibility.Syntax;

namespace Admissibility.RuleQuality.Seeding;

/// <summary>A place of the bill that a dispositif names.</summary>
/// <param name="Words">The words quoted, or null.</param>
/// <param name="Alinea">The one alinéa where it is said to be, or null.</param>
/// <param name="Sentence">The one sentence, negative from the end, or null.</param>
/// <param name="Edge">The edge, or null.</param>
/// <param name="Times">How often the words are there at least, as « la seconde occurrence » says.</param>
internal sealed record NamedPlace(WordsLocator? Words, int? Alinea, int? Sentence, Edge? Edge, int Times)
{
    /// <summary>« la neuf centième occurrence » is no reason to say words so often.</summary>
    private const int MostTimes = 9;

    /// <summary>The words on one line.</summary>
    public static string OnOneLine(Quotation words) => string.Join(' ', words.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The places of a dispositif, without those in laws, in tables, and in other articles: an outline has none of them.</summary>
    public static IEnumerable<NamedPlace> In(DispositifSyntax tree)
    {
        foreach (var (instruction, scope) in Operation.In(tree))
        {
            foreach (var target in (instruction as TargetedInstruction)?.Targets ?? [])
            {
                Locator[] chain = [.. scope.SelectMany(outer => outer.Locators), .. target.Locators];
                if (!Array.Exists(chain, locator => locator is LawLocator or AmendmentLocator or TableLocator or ArticleLocator { Numbers.Count: > 0 }))
                {
                    var words = Last<WordsLocator>(chain);
                    yield return new(
                        words,
                        Last<AlineaLocator>(chain) is { Ordinal: false } alinea ? Only(alinea.Numbers) : null,
                        Last<SentenceLocator>(chain) is { } sentence ? Only(sentence.Numbers) : null,
                        Last<EdgeLocator>(chain)?.Edge,
                        TimesOf(words?.Occurrence, target.Times));
                }
            }
        }
    }

    /// <summary>« la première occurrence » is one of two.</summary>
    private static int TimesOf(NumberRange? occurrence, int? times) => Math.Clamp(
        occurrence is null ? times ?? 1 : Math.Max(2, Math.Max(Math.Abs(occurrence.From), Math.Abs(occurrence.To))), 1, MostTimes);

    private static T? Last<T>(Locator[] chain)
        where T : Locator => Array.FindLast(chain, locator => locator is T) as T;

    private static int? Only(SyntaxList<NumberRange> numbers) => numbers is [var only] && only.From == only.To ? only.From : null;
}
