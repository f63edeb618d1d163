using Admissibility.Bills;
using Admissibility.Parsing.Combinators;
using Admissibility.Parsing.Grammar;
using Admissibility.Parsing.Lexicon;
using Admissibility.Parsing.Lexing;
using Admissibility.Parsing.Statements;
using Admissibility.Syntax;
using Admissibility.Text;

namespace Admissibility.Parsing;

/// <summary>Reads placements and dispositifs. Total: whatever the text, there is a tree and no exception.</summary>
public static class AmendmentParser
{
    /// <summary>A longer line is not a placement.</summary>
    private const int LongestPlacement = 250;

    /// <summary>Reads the line that says where an amendment is placed.</summary>
    /// <returns>The placement, or null where the line is not a placement; misspelt keywords are read and listed in <paramref name="slips"/>.</returns>
    public static PlacementSyntax? ParsePlacement(Excerpt excerpt, out SyntaxList<Misspelling> slips) =>
        ParsePlacement(excerpt, ParserLimits.Default, out slips);

    /// <inheritdoc cref="ParsePlacement(Excerpt, out SyntaxList{Misspelling})"/>
    public static PlacementSyntax? ParsePlacement(Excerpt excerpt, ParserLimits limits, out SyntaxList<Misspelling> slips)
    {
        ArgumentNullException.ThrowIfNull(excerpt);
        ArgumentNullException.ThrowIfNull(limits);
        slips = [];
        var context = Open(excerpt, limits);
        if (LineOpening.SaysChange(context.Stream.Tokens, 0))
        {
            // « Le titre IV du code du travail est ainsi modifié : » begins as a placement does.
            return null;
        }

        var result = PlacementGrammar.Placement(context.At(0));
        if (!result.WasSuccessful && excerpt.Span.Length <= LongestPlacement)
        {
            // « Article 9 b », « Titre iii »: numbers whose capitals were lost.
            result = PlacementGrammar.Placement(Open(InCapitals(excerpt), limits).At(0));
        }

        if (!result.WasSuccessful)
        {
            result = context.Recovery.Read(0, () => PlacementGrammar.Placement(context.At(0)) is { WasSuccessful: true } found ? found : null) ?? result;
            slips = SlipsOf(context);
        }

        return result.WasSuccessful ? result.Value : null;
    }

    /// <summary>The same line in capitals, « İ » typed for « I », at the same place of a text that is blank before it.</summary>
    private static Excerpt InCapitals(Excerpt line) =>
        new(new SourceText(new string(' ', line.Span.Start) + line.Text.ToUpperInvariant().Replace('İ', 'I'), line.Source.Name), line.Span);

    /// <summary>Reads the operative text of an amendment.</summary>
    /// <example>
    /// <code>
    /// var text = Excerpt.Of("À l’alinéa 2, substituer au mot : « pain » le mot : « four ».", "amendement 12");
    /// var tree = AmendmentParser.ParseDispositif(text, DispositifKind.Imperative);
    /// var replacement = (Replacement)tree.Instructions[0];
    /// Console.WriteLine(text.Source.Slice(replacement.Targets[0].Span));   // l’alinéa 2, … au mot : « pain »
    /// Console.WriteLine(replacement.Content.Quotations[0].Text);           // four
    /// </code>
    /// </example>
    /// <param name="excerpt">The dispositif.</param>
    /// <param name="kind">Whether it is the text of an article or orders.</param>
    /// <param name="limits">Bounds on what is read.</param>
    public static DispositifSyntax ParseDispositif(Excerpt excerpt, DispositifKind kind, ParserLimits? limits = null) =>
        ParseDispositif(excerpt, kind, limits, out _);

    /// <summary>The same, with the tokens handed on to those who look for more in the text; null where it is too long to be cut.</summary>
    internal static DispositifSyntax ParseDispositif(Excerpt excerpt, DispositifKind kind, ParserLimits? limits, out TokenWindow? tokens)
    {
        ArgumentNullException.ThrowIfNull(excerpt);
        limits ??= ParserLimits.Default;
        if (excerpt.Span.Length > limits.MaxLength)
        {
            tokens = null;
            return new(excerpt.Span, [UnrecognizedInstruction.Beyond(excerpt.Span)]);
        }

        var context = Open(excerpt, limits);
        var instructions =
            StatementParser.Read(context, kind == DispositifKind.Imperative ? StatementParser.TextKind.Imperative : StatementParser.TextKind.Article);
        tokens = context.Stream.Window;
        return new(excerpt.Span, SyntaxList.From(instructions)) { Misspellings = SlipsOf(context) };
    }

    /// <summary>A keyword as it is spelt, with its accents: what messages show.</summary>
    /// <param name="keyword">The keyword as the grammar knows it: folded.</param>
    public static string Spell(string keyword) => KeywordList.Spell(keyword);

    /// <summary>A reading of a text, before any of it is read.</summary>
    internal static ParseContext Open(Excerpt excerpt, ParserLimits limits) => new(TokenStream.Of(excerpt, limits), limits, StatementParser.ReadQuoted);

    private static SyntaxList<Misspelling> SlipsOf(ParseContext context)
    {
        var (words, colons, stream) = (context.Recovery.ByToken, context.Stream.OpeningColons, context.Stream);
        return words.Count + colons.Count + stream.Repeated.Count == 0
            ? []
            : SyntaxList.From(words.Where(word => !stream.Repeated.Any(pair => pair.Kept == word.Key)).Select(word => ToSlip(stream, word.Key, word.Value))
                .Concat(colons.Select(colon => new Misspelling(stream.SpanOf(colon, colon + 1), ":", ": «")))
                .Concat(stream.Repeated.Where(pair => !stream.IsQuoted(pair.Dropped)).Select(pair => TooMany(stream, pair.Dropped, pair.Kept)))
                .OrderBy(slip => slip.Span.Start));
    }

    /// <summary>What was meant is given in capitals where the word was written so.</summary>
    private static Misspelling ToSlip(TokenStream stream, int token, string meant) => meant.Length == 0
        ? TooMany(stream, token, stream.PassOver(token + 1))
        : new(
            stream.SpanOf(token, token + 1),
            stream.TextOf(stream.Tokens[token]),
            IsInCapitals(stream, token) ? KeywordList.Spell(meant).ToUpperInvariant() : KeywordList.Spell(meant));

    /// <summary>A word too many: what is written is both, what is meant the other.</summary>
    private static Misspelling TooMany(TokenStream stream, int dropped, int kept)
    {
        var (first, second) = (stream.Tokens[Math.Min(dropped, kept)], stream.Tokens[Math.Max(dropped, kept)]);
        var span = TextSpan.FromBounds(first.Start, second.End);
        var meant = RepeatedWords.Meant(stream.TextOf(first), stream.TextOf(second), stream.TextOf(stream.Tokens[kept]));
        return new(span, stream.Excerpt.Source.Slice(span), meant);
    }

    /// <summary>Whether a word is in capitals; « L’ » may be the first letter of a sentence, and « II » is a number.</summary>
    private static bool IsInCapitals(TokenStream stream, int token) =>
        stream.Tokens[token] is { IsUpper: true, IsElided: false } word && !RomanNumeral.IsNumber(stream.CharsOf(word));
}
