using Admissibility.Diagnostics;
using Admissibility.Syntax;

namespace Admissibility.Binding;

/// <summary>What kinds of things the instructions aim at in the text that they amend, each kind once.</summary>
internal static class AimedPartBinder
{
    /// <summary>The kinds, in the order in which they are met.</summary>
    /// <param name="tree">The dispositif.</param>
    /// <param name="isSubAmendment">Whether the text amended is another amendment.</param>
    public static IEnumerable<AimedPart> Find(DispositifSyntax tree, bool isSubAmendment) => All(tree, isSubAmendment).DistinctBy(aimed => aimed.Part);

    private static IEnumerable<AimedPart> All(DispositifSyntax tree, bool isSubAmendment)
    {
        foreach (var (instruction, scope) in Operation.In(tree))
        {
            foreach (var target in (instruction as TargetedInstruction)?.Targets ?? [])
            {
                Locator[] chain = [.. scope.SelectMany(outer => outer.Locators), .. target.Locators];
                if (!chain.Any(locator => LeadsOut(locator, isSubAmendment)))
                {
                    foreach (var part in chain.Select(PartOf).DefaultIfEmpty(TargetPart.Whole).OfType<TargetPart>())
                    {
                        yield return new(new(DocumentPart.Dispositif, target.Span), part);
                    }
                }
            }
        }
    }

    private static bool LeadsOut(Locator locator, bool isSubAmendment) =>
        locator is LawLocator { Law.Kind: not LawKind.ThisLaw } or ArticleLocator { IsOfCode: true } || (locator is AmendmentLocator && !isSubAmendment);

    private static TargetPart? PartOf(Locator locator) => locator switch
    {
        WordsLocator => TargetPart.Words,
        SentenceLocator => TargetPart.Sentences,
        SubdivisionLocator => TargetPart.Subdivisions,
        TableLocator => TargetPart.Tables,
        AlineaLocator => TargetPart.Alineas,
        ArticleLocator => TargetPart.Whole,
        _ => null,
    };
}
