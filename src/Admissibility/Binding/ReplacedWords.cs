using Admissibility.Syntax;

namespace Admissibility.Binding;

/// <summary>« Substituer au mot : « a » le mot : « b » »: words that are replaced by others, the first where there are several.</summary>
/// <param name="Locator">The words that go, with what they are said to be.</param>
/// <param name="Before">The words that go.</param>
/// <param name="After">The words that are put in.</param>
/// <param name="IsOnly">Whether one passage is replaced by one, in one place.</param>
internal readonly record struct ReplacedWords(WordsLocator Locator, Quotation Before, Quotation After, bool IsOnly)
{
    /// <summary>What a node replaces; null where it is no replacement, or one of something else than words.</summary>
    public static ReplacedWords? Of(SyntaxNode node) =>
        node is Replacement { Targets: [var target, ..], Content.Quotations: [var after, ..] } replacement
        && target.Find<WordsLocator>() is { Words: [var before, ..] } locator
            ? new(locator, before, after, (replacement.Targets.Count, replacement.Content.Quotations.Count, locator.Words.Count) == (1, 1, 1))
            : null;
}
