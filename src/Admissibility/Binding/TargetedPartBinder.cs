using Admissibility.Diagnostics;
using Admissibility.Facts;
using Admissibility.Syntax;

namespace Admissibility.Binding;

/// <summary>The kinds of parts that the instructions target in the text that they amend, each kind once.</summary>
internal static class TargetedPartBinder
{
    /// <summary>The kinds, in the order in which they are met.</summary>
    /// <param name="operations">What the dispositif does.</param>
    /// <param name="isSubAmendment">Whether the text amended is another amendment.</param>
    public static IReadOnlyList<TargetedPart> Find(IReadOnlyList<Operation> operations, bool isSubAmendment)
    {
        var found = new List<TargetedPart>();
        foreach (var (instruction, scope) in operations)
        {
            foreach (var target in (instruction as TargetedInstruction)?.Targets ?? [])
            {
                Locator[] chain = [.. scope.SelectMany(outer => outer.Locators), .. target.Locators];
                if (!Array.Exists(chain, locator => LeadsOut(locator, isSubAmendment)))
                {
                    AddParts(found, chain, new(DocumentPart.Dispositif, target.Span));
                }
            }
        }

        return found;
    }

    private static void AddParts(List<TargetedPart> found, Locator[] chain, Location at)
    {
        if (chain.Length == 0)
        {
            Add(TargetPart.Whole);
        }

        foreach (var locator in chain)
        {
            if (PartOf(locator) is { } part)
            {
                Add(part);
            }
        }

        void Add(TargetPart part)
        {
            if (!found.Exists(target => target.Part == part))
            {
                found.Add(new(at, part));
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
